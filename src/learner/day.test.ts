import { expect, test } from 'vitest';
import { isoDate } from './day.ts';

test('the day of a file is the day here, also in the hours when it is still yesterday in Greenwich', () => {
  expect(isoDate(new Date(2026, 0, 5, 0, 30))).toBe('2026-01-05');
  expect(isoDate(new Date(2026, 0, 5, 23, 30))).toBe('2026-01-05');
});
