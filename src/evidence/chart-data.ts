import { ContentError } from '../authoring/problems.ts';
import type { ChartData } from './chart.ts';
import { amount, shownN, shownValue } from './figure.ts';
import type { Figure } from './schema.ts';
import { chartAdvice } from './usage.ts';

/** What an author writes in `<StatChart>`. */
export interface ChartInput {
  title: string;
  /** Category by category; with `groups`, each category names one figure of every group in turn. */
  figures: readonly Figure[];
  /** Labels, one per category; else those of the figures, without a beginning up to 「：」 that all of them share. */
  labels?: readonly string[] | undefined;
  /** Names of two series, e.g. コーディネーターがいる／いない. */
  groups?: readonly string[] | undefined;
}

/** A chart's rows, its data, and the n that all of its figures share. */
export interface Chart {
  data: ChartData;
  /** The same for the table: one row per category. */
  rows: { label: string; figures: Figure[] }[];
  n: string | undefined;
}

/**
 * Turns figures into a chart. A common n stands below the chart; different ones beside what they belong to.
 *
 * @param place The component and its page, for messages.
 * @throws ContentError when the figures cannot be compared or the lists do not fit together.
 */
export function chartOf({ title, figures, labels, groups = [] }: ChartInput, place: string): Chart {
  const size = Math.max(1, groups.length);
  const advice = [
    ...chartAdvice(figures),
    ...(figures.length === 0 || figures.length % size !== 0
      ? [
          {
            reason: `数値が${String(figures.length)}個、系列が${String(size)}個で、割り切れません。`,
            instead: 'ids に、項目ごとに系列の数だけ id を並べます。',
          },
        ]
      : []),
    ...(labels && labels.length !== figures.length / size
      ? [
          {
            reason: `labels が${String(labels.length)}個あります。`,
            instead: `項目の数（${String(figures.length / size)}個）だけ書くか、labels を消します。`,
          },
        ]
      : []),
    ...(groups.length > 2
      ? [{ reason: `系列が${String(groups.length)}個あります。`, instead: '色なしでも見分けられるよう、系列は2つまでにします。' }]
      : []),
  ];
  if (advice.length > 0) throw new ContentError(advice.map((one) => ({ file: place, key: title, ...one })));

  const categories = Array.from({ length: figures.length / size }, (_, i) => figures.slice(i * size, (i + 1) * size));
  const names = labels ?? withoutSharedHead(categories.map(([figure]) => figure?.label ?? ''));
  const rows = categories.map((own, i) => ({ label: names[i] ?? '', figures: own }));
  const ns = rows.map((row) => row.figures.map((figure) => shownN(figure) ?? ''));
  const shared = new Set(ns.flat()).size === 1;
  const bySeries = !shared && groups.length > 0 && groups.every((_, s) => new Set(ns.map((row) => row[s])).size === 1);
  const byRow = !shared && !bySeries && ns.every((row) => new Set(row).size === 1);
  return {
    rows,
    n: shared && ns[0]?.[0] !== '' ? ns[0]?.[0] : undefined,
    data: {
      whole: figures[0]?.unit === '%' ? 100 : Math.max(...figures.map(amount)) || 1,
      series: groups.map((name, s) => withN(name, bySeries ? ns[0]?.[s] : '')),
      categories: rows.map((row, i) => ({
        label: withN(row.label, byRow ? ns[i]?.[0] : ''),
        bars: row.figures.map((figure, s) => ({
          value: amount(figure),
          shown: withN(shownValue(figure), shared || bySeries || byRow ? '' : ns[i]?.[s]),
        })),
      })),
    },
  };
}

/** Short name of a chart for the ids inside its drawing: the same figures give the same name in every build. */
export function chartKey(ids: readonly string[]): string {
  let hash = 5381;
  for (const character of ids.join()) hash = (hash * 33 + (character.codePointAt(0) ?? 0)) >>> 0;
  return `chart-${hash.toString(36)}`;
}

function withoutSharedHead(labels: readonly string[]): readonly string[] {
  const head = /^.*：/.exec(labels[0] ?? '')?.[0] ?? '';
  return labels.length > 1 && labels.every((label) => label.startsWith(head)) ? labels.map((label) => label.slice(head.length)) : labels;
}

function withN(text: string, n: string | undefined): string {
  return n ? `${text}（${n}）` : text;
}
