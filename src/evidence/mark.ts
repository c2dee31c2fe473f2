import type { ChartSpec } from './chart-spec.ts';

/** The same chart with the categories of some figures pointed out, by figure id. */
export function markChart(spec: ChartSpec, ids: ReadonlySet<string>): ChartSpec {
  const isMarked = spec.rows.map(({ cells }) => cells.some(({ id }) => ids.has(id)));
  return {
    ...spec,
    data: { ...spec.data, categories: spec.data.categories.map((category, i) => ({ ...category, marked: isMarked[i] ?? false })) },
  };
}

/** The same chart without categories all of whose values are below `least`; those pointed out stay. */
export function withoutSmall(spec: ChartSpec, least: number): ChartSpec {
  const isKept = spec.data.categories.map(({ bars, marked }) => marked === true || bars.some(({ value }) => value >= least));
  return {
    ...spec,
    rows: spec.rows.filter((_, i) => isKept[i]),
    data: { ...spec.data, categories: spec.data.categories.filter((_, i) => isKept[i]) },
  };
}
