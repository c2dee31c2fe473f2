import { expect, test } from 'vitest';
import { chainSheet, written } from './chain.fixture.ts';
import { contentsOf, modelOf } from './chain.ts';
import { layoutModel } from './layout.ts';
import { isStepKey, stepFrom } from './steps.ts';

const model = modelOf(chainSheet, contentsOf(written));
const across = layoutModel(model, { width: 960 });
const down = layoutModel(model, { width: 360 });

test('side by side, up and down stay in the stage', () => {
  expect(stepFrom(across, 'resources/r1', 'ArrowDown')).toBe('resources/r2');
  expect(stepFrom(across, 'resources/r2', 'ArrowDown')).toBe('resources/r2');
  expect(stepFrom(across, 'resources/r1', 'ArrowUp')).toBe('resources/r1');
});

test('left and right follow the links', () => {
  expect(stepFrom(across, 'resources/r1', 'ArrowRight')).toBe('activities/a1');
  expect(stepFrom(across, 'activities/a1', 'ArrowLeft')).toBe('resources/r1');
  expect(stepFrom(across, 'short/s2', 'ArrowRight')).toBe('goal');
  expect(stepFrom(across, 'goal', 'ArrowRight')).toBe('goal');
});

test('a box without links leads to its neighbour', () => {
  expect(stepFrom(across, 'resources/r2', 'ArrowRight')).toBe('activities/a1');
});

test('stacked, up and down go through all boxes', () => {
  expect(stepFrom(down, 'resources/r2', 'ArrowDown')).toBe('activities/a1');
  expect(stepFrom(down, 'activities/a1', 'ArrowUp')).toBe('resources/r2');
});

test('Home and End lead to the first and the last box', () => {
  expect(stepFrom(across, 'short/s1', 'Home')).toBe('resources/r1');
  expect(stepFrom(across, 'short/s1', 'End')).toBe('goal');
});

test('a box that is gone gives its place to the first', () => {
  expect(stepFrom(across, 'short/gone', 'ArrowDown')).toBe('resources/r1');
});

test('other keys are left to the browser', () => {
  expect(isStepKey('ArrowUp')).toBe(true);
  expect(isStepKey('Tab')).toBe(false);
});
