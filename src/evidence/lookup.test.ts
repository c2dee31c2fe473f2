import { describe, expect, test } from 'vitest';
import { ContentError } from '../authoring/problems.ts';
import { figureOf, mapOf } from './figures.fixture.ts';
import { figureAdvice, requireCorrection, requireFigure, requireSource } from './lookup.ts';

const wrong = figureOf({
  id: 'r5.qualification.hospital-clinic.nurse',
  value: '49.7',
  standing: 'do-not-cite',
  use: '43.3',
  note: '実数と合わない',
});
const right = figureOf({ id: 'r5.qualification.hospital-clinic.nurse.recalc', value: '43.3', standing: 'derived' });
const difference = figureOf({
  id: 'r6.core-coordinator.diff.network',
  value: '-0.8',
  unit: 'ポイント',
  standing: 'do-not-cite',
  note: '差として論じない',
});
const figures = mapOf(figureOf(), wrong, right, difference);

test('a figure that may be shown needs no advice', () => {
  expect(figureAdvice('r6.employment.fulltime-concurrent', figures)).toBeUndefined();
});

test('an author mistypes an id and is told the nearest one', () => {
  expect(figureAdvice('r6.employment.full-time-concurrent', figures)).toEqual({
    reason: '「r6.employment.full-time-concurrent」という数値はありません。',
    instead: 'id は content/evidence/figures.csv から選びます。もしかして: r6.employment.fulltime-concurrent',
  });
});

test('an author uses a wrongly printed value and is led to the recalculated one', () => {
  expect(figureAdvice(wrong.id, figures)).toEqual({
    reason: '「r5.qualification.hospital-clinic.nurse」の値（49.7%）は、資料に印刷されていますが使いません。実数と合わない。',
    instead: '代わりに「r5.qualification.hospital-clinic.nurse.recalc」（43.3%）を使います。',
  });
});

test('a value without replacement is to be left out', () => {
  expect(figureAdvice(difference.id, figures)?.instead).toBe('この数値を出さずに書きます。');
});

describe('a component is given', () => {
  test('a known id and gets its figure', () => {
    expect(requireFigure(right.id, figures, '<Stat>')).toBe(right);
  });
  test('an unknown or wrong id and stops the build, naming component and page', () => {
    expect(() => requireFigure('r6.unknown', figures, '<Stat id="r6.unknown" /> (/lessons/a01/)')).toThrow(ContentError);
    expect(() => requireFigure('r6.unknown', figures, '<Stat id="r6.unknown" /> (/lessons/a01/)')).toThrow(
      /lessons\/a01[\s\S]*という数値はありません/,
    );
    expect(() => requireFigure(wrong.id, figures, '<Stat>')).toThrow(/\.recalc/);
  });
  test('an unknown source or correction', () => {
    const source = { id: 'fri-r5-report', title: '報告書', publisher: null, date: null, dateNote: '', urls: [], citation: '報告書' };
    expect(requireSource('fri-r5-report', new Map([[source.id, source]]), '<Sources>')).toBe(source);
    expect(() => requireSource('fri-r5', new Map([[source.id, source]]), '<Sources>')).toThrow(/もしかして: fri-r5-report/);
    expect(() => requireCorrection('x-99', new Map([['x-05', { anomaly: 'x-05', what: '', instead: '' }]]), '<FigureTable>')).toThrow(
      /corrections\.yaml/,
    );
  });
});
