import { expect, test } from 'vitest';
import { placeAfter, placeBefore, type Place } from './place.ts';

const answers = [false, true, false];
const walk = (step: typeof placeAfter, from: Place, times: number) => {
  const places = [from];
  for (let i = 0; i < times; i += 1) places.push(step(places.at(-1) ?? from, answers));
  return places.map(({ slide, isRevealed }) => `${String(slide)}${isRevealed ? '!' : ''}`);
};

test('J3: forward shows an answer before it leaves the question, and stays at the end', () => {
  expect(walk(placeAfter, { slide: 0, isRevealed: false }, 4)).toEqual(['0', '1', '1!', '2', '2']);
});

test('J3: back finds a question with its answer, then without, and stays at the beginning', () => {
  expect(walk(placeBefore, { slide: 2, isRevealed: false }, 4)).toEqual(['2', '1!', '1', '0', '0']);
});
