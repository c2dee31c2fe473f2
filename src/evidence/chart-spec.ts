import { chartKey, chartOf, type ChartInput } from './chart-data.ts';
import type { ChartData } from './chart.ts';
import { caution, citation, isRecalculated, origin, shownN, shownValue } from './figure.ts';
import { requireSource } from './lookup.ts';
import type { Figure, Source } from './schema.ts';
import { wording } from './wording.ts';

/** A chart as plain JSON: everything its drawing, its line of sources and its table say. */
export interface ChartSpec {
  title: string;
  /** Makes the names inside the drawing unique. */
  key: string;
  data: ChartData;
  /** 令和6年度調査 */
  origin: string;
  /** 令和6年度調査、n=1,597 */
  facts: string;
  /** One line per source. */
  sources: string[];
  /** The rows of the table, one per category, each with one cell per series. */
  rows: { label: string; cells: ChartCell[] }[];
  groups: readonly string[];
}

/** One figure of a chart. */
export interface ChartCell {
  id: string;
  /** 42.1% */
  shown: string;
  /** n=1,597 */
  n?: string;
  /** What has to be said with the value. */
  note?: string;
  /** 令和6年度調査、n=1,597 */
  citation: string;
}

/**
 * @param place The component and its page, for messages.
 * @throws ContentError when the figures cannot stand in one chart, and for an unknown source.
 */
export function chartSpec(input: ChartInput, sources: ReadonlyMap<string, Source>, place: string): ChartSpec {
  const { title, figures, groups = [] } = input;
  const chart = chartOf(input, place);
  const words = wording.chart;
  const [first] = figures;
  const facts = [
    first && origin(first),
    chart.n ?? (figures.some(({ n }) => n !== undefined) ? words.nInTable : undefined),
    figures.some(isRecalculated) ? words.containsRecalculated : undefined,
  ].filter((fact) => fact !== undefined);
  return {
    title,
    key: chartKey(figures.map(({ id }) => id)),
    data: chart.data,
    origin: first ? origin(first) : '',
    facts: facts.join('、'),
    sources: [...new Set(figures.map(({ source }) => source))].map((id) => requireSource(id, sources, place).citation),
    rows: chart.rows.map(({ label, figures: own }) => ({ label, cells: own.map(cellOf) })),
    groups,
  };
}

/** A figure as a reader sees it. */
export function cellOf(figure: Figure): ChartCell {
  const n = shownN(figure);
  const note = caution(figure);
  return {
    id: figure.id,
    shown: shownValue(figure),
    ...(n !== undefined && { n }),
    ...(note !== undefined && { note }),
    citation: citation(figure),
  };
}
