import type { Figure } from './schema.ts';

/** A figure for tests: a plain percentage of the 令和6年度 survey unless told otherwise. */
export function figureOf(over: Partial<Figure> = {}): Figure {
  return {
    id: 'r6.employment.fulltime-concurrent',
    value: '42.1',
    unit: '%',
    numerator: undefined,
    n: 1597,
    population: '市町村コーディネーター',
    year: 'R6',
    label: '勤務形態が常勤・兼務',
    source: 'otaga-r6-survey',
    locator: '分析1、問1',
    standing: 'cite',
    use: undefined,
    anomaly: [],
    note: '',
    ...over,
  };
}

export function mapOf(...figures: Figure[]): ReadonlyMap<string, Figure> {
  return new Map(figures.map((figure) => [figure.id, figure]));
}
