import type { ChartSpec } from './chart-spec.ts';

/** The same chart with the categories of some figures pointed out, by figure id. */
export function markChart(spec: ChartSpec, ids: ReadonlySet<string>): ChartSpec {
  const isMarked = spec.rows.map(({ cells }) => cells.some(({ id }) => ids.has(id)));
  return {
    ...spec,
    data: { ...spec.data, categories: spec.data.categories.map((category, i) => ({ ...category, marked: isMarked[i] ?? false })) },
  };
}
