import { expect, test } from 'vitest';
import { drawChart, outlineOf, seriesOf } from './chart.ts';
import { ratingOf, sheet } from './ratings.fixture.ts';

const named = (...levels: Record<string, number>[]) => levels.map((level, index) => ({ rating: ratingOf(level), name: String(index) }));

test('own times are a circle, squares and a triangle; others never look like them', () => {
  expect(seriesOf(named({ k1: 1 }, { k1: 2 }), []).map(({ shape }) => shape)).toEqual(['circle', 'square']);
  expect(seriesOf(named({ k1: 1 }, { k1: 2 }, { k1: 2 }, { k1: 3 }), named({ k1: 0 }, { k1: 4 })).map(({ shape }) => shape)).toEqual([
    'circle',
    'square',
    'square',
    'triangle',
    'diamond',
    'hexagon',
  ]);
});

test('marks on one level stand one below the other, and rows and picture grow with them', () => {
  const chart = drawChart(seriesOf(named({ k1: 2 }, { k1: 2 }, { k1: 3 }), named({ k1: 2 })), sheet);
  const [first, second] = chart.rows;
  expect(new Set(first?.marks.map(({ x, y }) => `${String(x)},${String(y)}`)).size).toBe(4);
  expect((first?.end ?? 0) - (first?.label ?? 0)).toBeGreaterThan((second?.end ?? 0) - (second?.label ?? 0));
  expect(chart.rows.every((row, index) => index === 0 || row.label > (chart.rows[index - 1]?.axis ?? 0))).toBe(true);
  expect(chart.rows.at(-1)?.end).toBeLessThanOrEqual(chart.height);
  expect(chart.rows.flatMap(({ marks }) => marks).every(({ x }) => x >= 8 && x <= chart.width - 8)).toBe(true);
});

test('the way joins the own times only', () => {
  const [row] = drawChart(seriesOf(named({ k1: 1 }, { k1: 3 }), named({ k1: 4 })), sheet).rows;
  expect(row?.way.split(' ')).toHaveLength(2);
  expect(drawChart(seriesOf(named({ k1: 1 }), named({ k1: 4 })), sheet).rows[0]?.way).toBe('');
});

test('a mark is black only when a deed stands behind it', () => {
  const bare = ratingOf({ k1: 2, k2: 0, k3: 2 }, { bare: ['k1', 'k2'] });
  const { rows } = drawChart(seriesOf([{ rating: bare, name: '' }], []), sheet);
  expect(rows.slice(0, 3).map(({ marks }) => marks[0]?.isBacked)).toEqual([false, true, true]);
});

test('every shape is closed', () => {
  for (const shape of ['circle', 'square', 'triangle', 'diamond', 'hexagon'] as const)
    expect(outlineOf(shape, 8, 8)).toMatch(/^M[\d.\- aLM]+Z$/);
});
