import { expect, test } from 'vitest';
import { lightnessOf, shade } from './oklch.ts';

test('it measures lightness as OKLCH does', () => {
  expect(lightnessOf('#000000')).toBeCloseTo(0, 5);
  expect(lightnessOf('#ffffff')).toBeCloseTo(1, 4);
  expect(lightnessOf('#ff0000')).toBeCloseTo(0.628, 3);
});

test.each(['#ff0000', '#0017c1', '#0b5c6b', '#767676', '#000000', '#ffffff'])('%s at its own lightness is itself', (colour) => {
  expect(shade(colour, lightnessOf(colour))).toBe(colour);
});

test('a grey stays one, and what a screen cannot show becomes weaker, not another hue', () => {
  expect(shade('#767676', 0.9)).toMatch(/^#(..)\1\1$/);
  expect(shade('#ff0000', 1)).toBe('#ffffff');
  const pale = shade('#0000ff', 0.9);
  expect(lightnessOf(pale)).toBeCloseTo(0.9, 2);
  expect(Number.parseInt(pale.slice(5), 16)).toBeGreaterThan(Number.parseInt(pale.slice(1, 3), 16));
});

test('it is no stronger than it is asked to be', () => {
  expect(shade('#ff0000', 0.9, 0)).toMatch(/^#(..)\1\1$/);
});
