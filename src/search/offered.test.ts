import { expect, test } from 'vitest';
import { isOffered, shownStage } from './offered.ts';

const shows = (stage: string) => stage !== 'c';

test.each([
  ['lesson', 'A はじめの仕事', true, 'A はじめの仕事'],
  ['lesson', 'C 広域で支える', false, undefined],
  ['page', 'C 広域で支える', false, undefined],
  ['page', undefined, true, undefined],
  ['sheet', 'C 広域で支える', true, undefined],
  ['dialogue', 'B テーマを進める', true, 'B テーマを進める'],
] as const)('%s of %s: found %s, beside it %s', (kind, stage, isFound, beside) => {
  expect(isOffered({ kind, stage }, shows)).toBe(isFound);
  expect(shownStage({ kind, stage }, shows)).toBe(beside);
});
