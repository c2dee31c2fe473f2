import { expect, test } from 'vitest';
import { shownDate } from './dates.ts';
import { eraDate, shownShortDate } from './paper-dates.ts';

test('a date is shown in both calendars, with its weekday', () => {
  expect(shownDate('2026-11-20')).toBe('令和8年（2026年）11月20日（金）');
  expect(shownDate('2019-05-01')).toBe('令和元年（2019年）5月1日（水）');
  expect(shownDate('2019-04-30')).toBe('平成31年（2019年）4月30日（火）');
  expect(eraDate('2026-11-20')).toBe('令和8年11月20日');
  expect(shownShortDate('2026-11-20')).toBe('11/20（金）');
});

test.each(['', '2026-13-01', '2026-02-30', '20 Nov', '令和8年'])('%j is not a date', (text) => {
  expect(shownDate(text)).toBeUndefined();
});
