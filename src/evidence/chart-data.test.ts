import { describe, expect, test } from 'vitest';
import { chartKey, chartOf } from './chart-data.ts';
import { figureOf } from './figures.fixture.ts';

const a = figureOf({ id: 'r5.a', value: '35.2', label: 'いる・すべてで設定', n: 986 });
const b = figureOf({ id: 'r5.b', value: '19.0', label: 'いない・すべてで設定', n: 690 });
const labelsOf = (chart: ReturnType<typeof chartOf>) => chart.data.categories.map(({ label }) => label);

test('figures of one n make a chart with that n below it', () => {
  const chart = chartOf({ title: '勤務', figures: [figureOf(), figureOf({ value: '17.0', label: '非常勤' })] }, 'a01');
  expect(chart.n).toBe('n=1,597');
  expect(labelsOf(chart)).toEqual(['勤務形態が常勤・兼務', '非常勤']);
  expect(chart.data.whole).toBe(100);
  expect(chart.data.categories[1]?.bars).toEqual([{ value: 17, shown: '17.0%' }]);
});

test('a beginning that all labels share is left to the title', () => {
  const issues = ['課題：役割が知られていない', '課題：研修がない'].map((label) => figureOf({ label }));
  expect(labelsOf(chartOf({ title: '課題', figures: issues }, 'a01'))).toEqual(['役割が知られていない', '研修がない']);
  expect(labelsOf(chartOf({ title: '課題', figures: issues.slice(0, 1) }, 'a01'))).toEqual(['課題：役割が知られていない']);
  expect(labelsOf(chartOf({ title: '課題', figures: [...issues, figureOf({ label: '業務：相談' })] }, 'a01'))[0]).toBe(
    '課題：役割が知られていない',
  );
});

test('figures of different n carry it beside their label', () => {
  const chart = chartOf({ title: '設定', figures: [a, b], labels: ['いる', 'いない'] }, 'a01');
  expect(chart.n).toBeUndefined();
  expect(labelsOf(chart)).toEqual(['いる（n=986）', 'いない（n=690）']);
});

test('two series carry their n in the legend', () => {
  const chart = chartOf({ title: '設定', figures: [a, b, a, b], groups: ['いる', 'いない'], labels: ['すべて', '一部'] }, 'a01');
  expect(chart.data.series).toEqual(['いる（n=986）', 'いない（n=690）']);
  expect(labelsOf(chart)).toEqual(['すべて', '一部']);
  expect(chart.rows[1]?.figures).toEqual([a, b]);
});

test('n that differs everywhere stands with each value', () => {
  const chart = chartOf({ title: '設定', figures: [a, b, b, a], groups: ['いる', 'いない'], labels: ['一', '二'] }, 'a01');
  expect(chart.data.categories[0]?.bars.map((bar) => bar.shown)).toEqual(['35.2%（n=986）', '19.0%（n=690）']);
});

test('counts are drawn against the largest', () => {
  expect(
    chartOf(
      {
        title: '人数',
        figures: [figureOf({ value: '43', unit: '人', n: undefined }), figureOf({ value: '12', unit: '人', n: undefined })],
      },
      'a01',
    ).data.whole,
  ).toBe(43);
});

describe('an author is told', () => {
  const failing = (input: Parameters<typeof chartOf>[0]) => () => chartOf(input, '<StatChart> (/lessons/a01/)');
  test('that figures and groups do not divide', () => {
    expect(failing({ title: 't', figures: [a, b, a], groups: ['いる', 'いない'] })).toThrow(/割り切れません/);
  });
  test('that labels are missing', () => {
    expect(failing({ title: 't', figures: [a, b], labels: ['いる'] })).toThrow(/labels が1個/);
  });
  test('that three series cannot be told apart in print', () => {
    expect(failing({ title: 't', figures: [a, b, a], groups: ['一', '二', '三'] })).toThrow(/系列が3個/);
  });
  test('that the two surveys cannot be compared', () => {
    expect(failing({ title: 't', figures: [a, figureOf({ year: 'R5' })] })).toThrow(/違う年/);
  });
});

test('two charts on one page have different names, the same chart always the same', () => {
  expect(chartKey(['r6.a', 'r6.b'])).toBe(chartKey(['r6.a', 'r6.b']));
  expect(chartKey(['r6.a', 'r6.b'])).not.toBe(chartKey(['r6.b', 'r6.a']));
});
