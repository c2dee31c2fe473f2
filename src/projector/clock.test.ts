import { expect, test } from 'vitest';
import { readClock } from './clock.ts';

test.each([
  [0, 'のこり約2分', false],
  [59_000, 'のこり約2分', false],
  [60_000, 'のこり約1分', false],
  [61_000, 'のこり1分を切りました', false],
  [120_000, '予定の2分になりました', true],
  [3_600_000, '予定の2分になりました', true],
])('J3: %i ms after its part was begun the clock says %s', (passed, text, isOver) => {
  expect(readClock({ minutes: 2, startedAt: 1_000 }, 1_000 + passed)).toEqual({ text, isOver });
});
