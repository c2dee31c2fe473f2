import { expect, test } from 'vitest';
import type { Register } from '../learner/record.ts';
import { offerOf, writeOrigin } from './carry.ts';

const text = (value: string, at: number): Register => ({ value, at, by: 'me' });
const origin = (of: Register): Register => ({ value: writeOrigin(of), at: of.at, by: of.by });

test('an empty field is offered the text of the earlier sheet, and a written one is not', () => {
  expect(offerOf(undefined, undefined, text('夜の不安', 1))).toBe('first');
  expect(offerOf(text('', 2), undefined, text('夜の不安', 1))).toBe('first');
  expect(offerOf(text('自分の文', 2), undefined, text('夜の不安', 1))).toBe('nothing');
});

test('an earlier sheet with nothing written offers nothing', () => {
  expect(offerOf(undefined, undefined, undefined)).toBe('nothing');
  expect(offerOf(undefined, undefined, text('', 1))).toBe('nothing');
});

test('a text taken over is offered again only when it changed there afterwards', () => {
  const before = text('夜の不安', 1);
  expect(offerOf(text('夜の不安', 2), origin(before), before)).toBe('nothing');
  expect(offerOf(text('ここで直した文', 3), origin(before), before)).toBe('nothing');
  expect(offerOf(text('夜の不安', 2), origin(before), text('夜の不安と救急車', 4))).toBe('later');
});

test('a change there to the very words that stand here is no news', () => {
  expect(offerOf(text('夜の不安', 2), origin(text('夜', 1)), text('夜の不安', 4))).toBe('nothing');
});
