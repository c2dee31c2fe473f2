import { describe, expect, test } from 'vitest';
import { chartText, chartWidth, layoutChart, textWidth, wrapText, type ChartData } from './chart.ts';

const one: ChartData = {
  whole: 100,
  series: [],
  categories: [
    { label: '常勤・兼務', bars: [{ value: 42.1, shown: '42.1%' }] },
    { label: '非常勤', bars: [{ value: 0, shown: '0.0%' }] },
  ],
};
const two: ChartData = {
  whole: 100,
  series: ['コーディネーターがいる（n=986）', 'コーディネーターがいない（n=690）'],
  categories: [
    {
      label: '4つの場面すべてで設定',
      bars: [
        { value: 35.2, shown: '35.2%' },
        { value: 100, shown: '100%' },
      ],
    },
  ],
};

describe('a chart', () => {
  test('draws bars from zero in proportion, nothing for zero', () => {
    const [full, none] = layoutChart(one).bars;
    const [, whole] = layoutChart(two).bars;
    expect(full?.x).toBe(0);
    expect(none?.width).toBe(0);
    expect(layoutChart(one).zeros).toHaveLength(2);
    expect((full?.width ?? 0) / 42.1).toBeCloseTo((whole?.width ?? 0) / 100, 1);
  });

  test.each([
    ['one series', one],
    ['two series', two],
  ])('keeps everything inside the drawing (%s)', (_, data) => {
    const layout = layoutChart(data);
    for (const bar of layout.bars) {
      expect(bar.end.x + textWidth(bar.shown) * chartText).toBeLessThanOrEqual(chartWidth);
      expect(bar.y + bar.height).toBeLessThanOrEqual(layout.height);
    }
    for (const text of [...layout.labels, ...layout.legend])
      expect(text.x + textWidth(text.text) * chartText).toBeLessThanOrEqual(chartWidth);
  });

  test('stacks label, bars and the next label without overlap', () => {
    const { labels, bars } = layoutChart(one);
    expect(bars[0]?.y).toBeGreaterThan(labels[0]?.y ?? 0);
    expect((labels[1]?.y ?? 0) - chartText).toBeGreaterThan((bars[0]?.y ?? 0) + (bars[0]?.height ?? 0));
  });

  test('names two series above the bars, in two lines when they do not fit in one', () => {
    const { legend, labels } = layoutChart(two);
    expect(legend.map((entry) => entry.series)).toEqual([0, 1]);
    expect(legend[1]?.y).toBeGreaterThan(legend[0]?.y ?? 0);
    expect(labels[0]?.y).toBeGreaterThan(legend[1]?.y ?? 0);
  });

  test('can be read at 320 px: text of 13 units or more', () => {
    expect(chartText).toBeGreaterThanOrEqual(13);
    expect(chartWidth).toBe(360);
  });
});

describe('a long label', () => {
  test('breaks into lines that fit', () => {
    const lines = wrapText('実施している業務：在宅医療・介護連携推進に係る実態把握や課題の抽出', 23);
    expect(lines.join('')).toBe('実施している業務：在宅医療・介護連携推進に係る実態把握や課題の抽出');
    expect(lines.length).toBe(2);
  });
  test('leaves no last character alone', () => {
    expect(wrapText('コーディネーターの役割が関係者に認識されていない', 23).map((line) => line.length)).toEqual([12, 12]);
  });
  test('begins no line with punctuation or a small kana', () => {
    expect(wrapText('あいうえ、おか', 4)).toEqual(['あいうえ、', 'おか']);
    expect(wrapText('コーディネーター', 1)).toEqual(['コー', 'ディ', 'ネー', 'ター']);
  });
  test('ends no line with an opening bracket', () => {
    expect(wrapText('配置（全体）', 3.5)).toEqual(['配置', '（全体）']);
  });
  test('keeps a number together', () => {
    expect(wrapText('回答n=1,597の計', 5)).toEqual(['回答', 'n=1,597', 'の計']);
  });
});

describe('a category that is pointed out', () => {
  const marked: ChartData = { ...one, categories: one.categories.map((category, i) => ({ ...category, marked: i === 0 })) };
  test('says so in its label and is the only one that is filled', () => {
    const { labels, bars } = layoutChart(marked);
    expect(labels.map((label) => [label.text, label.marked])).toEqual([
      ['▶ 常勤・兼務（あなた）', true],
      ['非常勤', false],
    ]);
    expect(bars.map(({ plain }) => plain)).toEqual([false, true]);
  });
  test('leaves the patterns of two series as they are', () => {
    expect(layoutChart({ ...two, categories: [...two.categories, ...marked.categories] }).bars.some(({ plain }) => plain)).toBe(false);
  });
});
