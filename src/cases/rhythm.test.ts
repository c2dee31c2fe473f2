import { expect, test } from 'vitest';
import { messages } from './messages.ts';
import { timesInYear } from './rhythm.ts';

test.each([
  [{ times: 3, per: 'year' }, '年3回', 3, 0],
  [{ times: [1, 2], per: 'year', roughly: 'about' }, '年1〜2回ほど', 1, 1],
  [{ times: 2, per: 'year', roughly: 'at-least' }, '年2回以上', 2, 0],
  [{ times: 1, per: 'month' }, '月1回', 12, 0],
  [{ times: 1, per: 'two-months' }, '2か月に1回', 6, 0],
  [{ times: 1, per: 'two-weeks' }, '2週間に1回', 26, 0],
] as const)('%j is said as %s and drawn as its times in a year', (rhythm, said, sure, maybe) => {
  const copy = { ...rhythm, times: typeof rhythm.times === 'number' ? rhythm.times : ([...rhythm.times] as [number, number]) };
  expect(messages.rhythm(copy)).toBe(said);
  expect(timesInYear(copy)).toEqual({ sure, maybe });
});
