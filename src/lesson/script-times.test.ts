import { expect, test } from 'vitest';
import { clockTimes } from './script-times.ts';

test('M3: minutes of a script are counted from its start', () => {
  expect(clockTimes('0〜3', '13:30')).toBe('13:30〜13:33');
  expect(clockTimes(' 40〜50 ', '18:30')).toBe('19:10〜19:20');
  expect(clockTimes('0〜15　席に着く', '9:55')).toBe('9:55〜10:10　席に着く');
  expect(clockTimes('0〜90', '23:00')).toBe('23:00〜0:30');
  expect(clockTimes('1 目指す姿', '13:30')).toBeUndefined();
});
