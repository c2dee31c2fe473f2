import { expect, test } from 'vitest';
import { dateInWords, readDate } from './written-date.ts';
import { shownShortDate } from './paper-dates.ts';

test.each<[string, boolean, string]>([
  ['', false, 'empty'],
  ['', true, 'half'],
  ['2026-11-20', false, 'day'],
  ['1868-01-01', false, 'day'],
  ['2199-12-31', false, 'day'],
  ['2024-02-29', false, 'day'],
  ['1867-12-31', false, 'no-day'],
  ['2200-01-01', false, 'no-day'],
  ['0026-11-20', false, 'no-day'],
  ['0008-11-20', false, 'no-day'],
  ['61120-02-02', false, 'no-day'],
  ['202611-20-01', false, 'no-day'],
  ['2026-02-29', false, 'no-day'],
  ['2026-00-10', false, 'no-day'],
  ['2026-11-00', false, 'no-day'],
  ['令和8年11月20日', false, 'no-day'],
  ['20 Nov', false, 'no-day'],
  ['<b>2026-11-20</b>', false, 'no-day'],
])('B16 %j, half typed: %s, is %s', (text, isHalf, state) => {
  expect(readDate(text, isHalf).state).toBe(state);
});

test('B16 on paper a day stands in words, and what is no day as it is, saying so', () => {
  expect(dateInWords('2026-11-20')).toBe('令和8年（2026年）11月20日（金）');
  expect(dateInWords('2026-11-20', shownShortDate)).toBe('11/20（金）');
  expect(dateInWords('61120-02-02')).toBe('61120-02-02（日付ではありません）');
  expect(dateInWords('0026-11-20', shownShortDate)).toBe('0026-11-20（日付ではありません）');
  expect(dateInWords('')).toBe('');
});
