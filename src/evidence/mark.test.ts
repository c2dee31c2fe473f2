import { expect, test } from 'vitest';
import { chartSpec } from './chart-spec.ts';
import { figureOf } from './figures.fixture.ts';
import { markChart, withoutSmall } from './mark.ts';
import type { Source } from './schema.ts';

const source: Source = { id: 'otaga-r6-survey', title: 't', publisher: null, date: null, dateNote: '', urls: [], citation: '出典の一行' };
const figures = ['47.8', '0.4', '0.1'].map((value, i) => figureOf({ id: `r6.q${String(i)}`, value, label: `資格${String(i)}` }));
const spec = chartSpec({ title: '資格', figures }, new Map([[source.id, source]]), 'test');

test('a chart says its year, n and source', () => {
  expect([spec.origin, spec.facts, spec.sources]).toEqual(['令和6年度調査', '令和6年度調査、n=1,597', ['出典の一行']]);
  expect(spec.rows[0]?.cells).toEqual([{ id: 'r6.q0', shown: '47.8%', n: 'n=1,597', citation: '令和6年度調査、n=1,597' }]);
});

test('categories are pointed out by figure', () => {
  expect(markChart(spec, new Set(['r6.q1'])).data.categories.map(({ marked }) => marked)).toEqual([false, true, false]);
});

test('small categories go, save those pointed out', () => {
  const small = withoutSmall(markChart(spec, new Set(['r6.q2'])), 1);
  expect(small.rows.map(({ label }) => label)).toEqual(['資格0', '資格2']);
  expect(small.data.categories.map(({ label }) => label)).toEqual(['資格0', '資格2']);
});
