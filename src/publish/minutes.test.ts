import { describe, expect, test } from 'vitest';
import { isOff } from './minutes.ts';

describe.each([
  [9, 12, false],
  [7, 12, true],
  [12, 7, true],
  [1, 2, false],
  [3, 5, true],
])('%i stated, %i measured', (stated, measured, off) => {
  test(off ? 'is off' : 'is near enough', () => {
    expect(isOff(stated, measured)).toBe(off);
  });
});
