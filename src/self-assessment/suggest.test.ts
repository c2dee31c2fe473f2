import { expect, test } from 'vitest';
import { ratingOf, sheet } from './ratings.fixture.ts';
import { stageOf, suggestLessons, type SuggestedLesson } from './suggest.ts';

const lesson = (id: string, ...competencies: string[]): SuggestedLesson => ({
  id,
  title: id,
  href: `/lessons/${id}/`,
  minutes: 20,
  competencies,
  stage: id.slice(0, 1),
});
const lessons = [lesson('a01', 'K1'), lesson('a02', 'K1', 'K2'), lesson('a08', 'K3'), lesson('b01', 'K2', 'K3'), lesson('b02', 'K2')];
const suggest = (...[rating, done = [], stage]: [ReturnType<typeof ratingOf>, string[]?, string?]) =>
  suggestLessons(rating, lessons, { done: new Set(done), stage }, sheet).map(({ domain, why, lessons: found }) => [
    domain,
    why,
    found.map(({ id }) => id),
  ]);

test('the chosen domain comes first, whatever its level', () => {
  expect(suggest(ratingOf({ k1: 0, k2: 3 }, { domain: 'k2' }))).toEqual([
    ['k2', 'chosen', ['a02', 'b01', 'b02']],
    ['k1', 'low', ['a01', 'a02']],
  ]);
});

test('what is not done comes first, then what is of one’s own stage', () => {
  expect(suggest(ratingOf({ k2: 3 }, { domain: 'k2' }), [], 'b')).toEqual([['k2', 'chosen', ['b01', 'b02', 'a02']]]);
  expect(suggest(ratingOf({ k2: 3 }, { domain: 'k2' }), ['b01'], 'b')).toEqual([['k2', 'chosen', ['b02', 'a02', 'b01']]]);
});

test('a level without a deed counts one less, as the sheet says', () => {
  expect(suggest(ratingOf({ k1: 2, k3: 2 }, { bare: ['k3'] }))).toEqual([['k3', 'low', ['a08', 'b01']]]);
});

test('a chosen domain without lessons is named; a low one is not, and neither is one whose lessons are done', () => {
  expect(suggest(ratingOf({ k1: 1, k7: 0, k6: 1 }, { domain: 'k7' }), ['a01', 'a02'])).toEqual([['k7', 'chosen', []]]);
});

test('at most two low domains, the lowest first; what has no level is not low', () => {
  expect(suggest(ratingOf({ k1: 1, k2: 1, k3: 0 })).map(([domain]) => domain)).toEqual(['k3', 'k1']);
});

test('the stage is that of the next lesson, on the chosen path if there is one', () => {
  const paths = [{ id: 'theme', lessons: ['a08', 'b01'] }];
  expect(stageOf(lessons, [], '', new Set())).toBe('a');
  expect(stageOf(lessons, paths, 'theme', new Set(['a08']))).toBe('b');
  expect(stageOf(lessons, paths, 'theme', new Set(['a08', 'b01']))).toBe('b');
  expect(stageOf([], [], '', new Set())).toBeUndefined();
});
