import { expect, test } from 'vitest';
import { figureOf } from '../evidence/figures.fixture.ts';
import { partTasks } from './charts.ts';

const row = (own: string, all: string) => ({ own: figureOf({ value: own }), all: figureOf({ value: all }) });

test('tasks are parted by five points, the widest difference first', () => {
  const [wide, narrow, same, less] = [row('85.8', '65.3'), row('72.6', '67.6'), row('84.4', '83.5'), row('53.9', '73.6')];
  expect(partTasks([same, narrow, wide, less])).toEqual({ more: [wide, narrow], less: [less], near: [same] });
});

test('a difference of 4.9 points is none', () => {
  expect(partTasks([row('75.3', '80.2'), row('80.2', '75.3')]).near).toHaveLength(2);
});
