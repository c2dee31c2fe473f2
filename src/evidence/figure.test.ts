import { describe, expect, test } from 'vitest';
import { amount, citation, isRecalculated, printedValue, shownValue } from './figure.ts';
import { figureOf } from './figures.fixture.ts';

describe('a value is shown', () => {
  test('as printed, with the zero the source printed', () => {
    expect(shownValue(figureOf({ value: '17.0' }))).toBe('17.0%');
  });
  test('with commas from four digits up, and none behind the point', () => {
    expect(shownValue(figureOf({ value: '3777491', unit: '人' }))).toBe('3,777,491人');
    expect(shownValue(figureOf({ value: '1234.5678', unit: '人' }))).toBe('1,234.5678人');
    expect(shownValue(figureOf({ value: '986', unit: '市町村' }))).toBe('986市町村');
  });
  test('as a rate per year or month', () => {
    expect(shownValue(figureOf({ value: '7', unit: '回/年' }))).toBe('年7回');
    expect(shownValue(figureOf({ value: '2', unit: '回/月' }))).toBe('月2回');
  });
  test('with a true minus sign', () => {
    expect(shownValue(figureOf({ value: '-4.6', unit: 'ポイント' }))).toBe('−4.6ポイント');
  });
  test('corrected, when the printed one adds up rounded values', () => {
    const figure = figureOf({ value: '92.5', use: '92.4' });
    expect(shownValue(figure)).toBe('92.4%');
    expect(printedValue(figure)).toBe('92.5%');
    expect(amount(figure)).toBe(92.4);
  });
});

describe('the origin of a value names', () => {
  test('survey and n', () => {
    expect(citation(figureOf())).toBe('令和6年度調査、n=1,597');
    expect(citation(figureOf({ year: 'R5', n: 986 }))).toBe('令和5年度調査、n=986');
  });
  test('the survey alone, when the source gives no n', () => {
    expect(citation(figureOf({ n: undefined }))).toBe('令和6年度調査');
  });
  test('the statistics of a municipality in a case', () => {
    expect(citation(figureOf({ year: 'R2', n: undefined }))).toBe('令和2年の統計');
  });
  test('the whole, when the value is itself a count', () => {
    expect(citation(figureOf({ year: 'R5', value: '9', unit: '項目', n: 19 }))).toBe('令和5年度調査、19項目中');
  });
  test('a paper that is no survey', () => {
    expect(citation(figureOf({ source: 'fri-r6-seminar', unit: '都県', n: undefined }))).toBe('令和6年度の資料');
  });
  test('what is open about the value', () => {
    expect(citation(figureOf({ n: undefined, standing: 'unit-unclear' }))).toBe('令和6年度調査、分母は資料から確かめられない');
    expect(citation(figureOf({ n: undefined, year: '', standing: 'uncertain' }))).toBe('資料の図の値、区分は資料から確かめられない');
  });
  test('that we calculated it', () => {
    expect(citation(figureOf({ id: 'r5.a.recalc', standing: 'derived', year: 'R5', n: 270 }))).toBe(
      '令和5年度調査、n=270、当方で計算し直した値',
    );
    expect(citation(figureOf({ value: '92.5', use: '92.4' }))).toContain('当方で計算し直した値');
    expect(citation(figureOf({ standing: 'derived' }))).toContain('資料の値から計算した値');
  });
});

test('a printed value that was checked and found right is not called recalculated', () => {
  expect(isRecalculated(figureOf({ value: '4.2', use: '4.2' }))).toBe(false);
});
