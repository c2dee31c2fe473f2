import type { Shows } from '../course/shown-stages.ts';
import type { ChartCell, ChartSpec } from '../evidence/chart-spec.ts';
import { markChart, withoutSmall } from '../evidence/mark.ts';
import type { RecordData, Value } from '../learner/record.ts';
import type { GroupCharts, PositionCharts } from './charts.ts';
import { everyone, leastShare } from './figures.ts';
import type { Position } from './schema.ts';

/** What a reader has chosen; an empty text or list is nothing yet. Ids of `content/position.yaml`. */
export interface Choices {
  affiliation: string;
  qualifications: readonly string[];
  employment: string;
  years: string;
}

type Named = Position['strengths'][number] & { citation: string };
type Side = Position['sides'][number] & { citation: string };

/** A lesson to read. */
export interface PositionLesson {
  id: string;
  title: string;
  href: string;
  minutes: number;
  /** Id of the stage it belongs to. */
  stage: string;
}

/** Lessons of one rule, with what they are taken from. */
export interface Suggestion {
  id: string;
  why: string;
  /** Name of a path, or of the competencies. */
  from: string;
  lessons: PositionLesson[];
}

/** All that the page knows, as plain JSON. */
export interface PositionData extends Pick<Position, 'affiliations' | 'qualifications' | 'employments' | 'years'> {
  charts: PositionCharts;
  /** Figures of qualifications that have no row in the table. */
  alone: Record<string, ChartCell>;
  strengths: Named[];
  sides: Side[];
  rules: (Suggestion & { when: Position['lessons'][number]['when'] })[];
  /** Address of 「数値と出典」, up to and with the `#`. */
  ledger: string;
}

/** A chart with the reader's own category pointed out, and that category's figures: own group first, then all. */
export interface Place {
  chart: ChartSpec;
  own: { label: string; cells: ChartCell[] }[];
}

export interface Standing {
  affiliation?: Place;
  qualification?: Place;
  /** Qualifications that only have a figure of their own. */
  alone: { label: string; cell: ChartCell }[];
  employment?: Place;
  years?: Place;
  /** The column the tables have for the affiliation; that of all who answered when there is none. */
  group: GroupCharts;
  hasGroup: boolean;
  team: { own: Named[]; others: Named[] };
  sides: { own: Side[]; others: Side[] };
  suggestions: Suggestion[];
}

/** Where someone stands, and what follows. Says nothing that the tables do not hold for this choice. */
export function standOf(data: PositionData, choices: Choices): Standing {
  const affiliation = data.affiliations.find(({ id }) => id === choices.affiliation);
  const employment = data.employments.find(({ id }) => id === choices.employment);
  const years = data.years.find(({ id }) => id === choices.years);
  const qualifications = data.qualifications.filter(({ id }) => choices.qualifications.includes(id));
  const column = affiliation?.group ?? everyone;
  const group = data.charts.groups[column] ?? data.charts.groups[everyone];
  if (!group) throw new Error(`No charts for ${column}`);
  const onTable = qualifications.filter(({ alone }) => alone === undefined);
  const sides = new Set(qualifications.flatMap(({ side }) => side ?? []));
  const isOf = ({ of }: Named) => of.includes(affiliation?.id ?? '');
  return {
    ...(affiliation && { affiliation: placeOf(data.charts.affiliation, [affiliation.share]) }),
    ...(onTable.length > 0 && {
      qualification: withoutSmallShares(placeOf(group.qualification, rowIds('qualification', column, onTable))),
    }),
    alone: qualifications.flatMap(({ id, label }) => {
      const cell = data.alone[id];
      return cell ? [{ label, cell }] : [];
    }),
    ...(employment && { employment: placeOf(data.charts.employment, [employment.share]) }),
    ...(years && { years: placeOf(group.experience, rowIds('experience', column, [years])) }),
    group,
    hasGroup: affiliation?.group !== undefined,
    team: { own: data.strengths.filter(isOf), others: data.strengths.filter((strength) => !isOf(strength)) },
    sides: { own: data.sides.filter(({ id }) => sides.has(id)), others: data.sides.filter(({ id }) => !sides.has(id)) },
    suggestions: suggest(data.rules, { ...choices, sides: [...sides] }),
  };
}

/** What is kept of the choices in a learner's record, as far as it still means something. */
export function choicesIn(record: RecordData, data: PositionData): Choices {
  const kept = (name: keyof Choices): Value => record.values[choicePath(name)]?.value ?? '';
  const known = (list: readonly { id: string }[], value: Value) => list.find(({ id }) => id === value)?.id ?? '';
  const held = kept('qualifications');
  return {
    affiliation: known(data.affiliations, kept('affiliation')),
    qualifications: data.qualifications.flatMap(({ id }) => (Array.isArray(held) && held.includes(id) ? [id] : [])),
    employment: known(data.employments, kept('employment')),
    years: known(data.years, kept('years')),
  };
}

/** Where a choice is kept in the profile. */
export const choicePath = (name: keyof Choices): string => `position/${name}`;

export const noChoices: Choices = { affiliation: '', qualifications: [], employment: '', years: '' };

/** So many lessons are named under one reason. */
export const lessonsAtATime = 4;

/** Rules with the lessons of stages that are shown. */
export const shownRules = <Rule extends Suggestion>(rules: readonly Rule[], shows: Shows): Rule[] =>
  rules.map((rule) => ({ ...rule, lessons: rule.lessons.filter(({ stage }) => shows(stage)) }));

/** At most three groups of lessons; no path and no lesson twice. A rule without conditions speaks only when no other does. */
function suggest(rules: PositionData['rules'], choices: Choices & { sides: readonly string[] }): Suggestion[] {
  const fits = ({ when }: PositionData['rules'][number]) =>
    holds(when.affiliations, choices.affiliation) &&
    holds(when.employments, choices.employment) &&
    holds(when.years, choices.years) &&
    (when.side === undefined || choices.sides.join() === when.side);
  const isFallback = ({ when }: PositionData['rules'][number]) =>
    when.affiliations.length + when.employments.length + when.years.length === 0 && when.side === undefined;
  const fitting = rules.filter(fits);
  const chosen = fitting.filter((rule) => !isFallback(rule));
  const suggestions: Suggestion[] = [];
  const seen = new Set<string>();
  for (const { id, why, from, lessons } of chosen.length > 0 ? chosen : fitting) {
    const fresh = lessons.filter((lesson) => !seen.has(lesson.id)).slice(0, lessonsAtATime);
    if (fresh.length === 0 || suggestions.some((other) => other.from === from) || suggestions.length === 3) continue;
    for (const lesson of fresh) seen.add(lesson.id);
    suggestions.push({ id, why, from, lessons: fresh });
  }
  return suggestions;
}

const holds = (wanted: readonly string[], value: string): boolean => wanted.length === 0 || wanted.includes(value);

function placeOf(chart: ChartSpec, ids: readonly string[]): Place {
  const own = new Set(ids);
  return {
    chart: markChart(chart, own),
    own: chart.rows.filter(({ cells }) => cells.some(({ id }) => own.has(id))),
  };
}

/** Qualifications that hardly anyone has would double the chart's length; the table has them. */
function withoutSmallShares({ chart, own }: Place): Place {
  return { own, chart: withoutSmall(chart, leastShare) };
}

/** Ids under which cells of these rows may stand: as printed, and recalculated. */
function rowIds(table: string, column: string, rows: readonly { id: string }[]): string[] {
  return rows.flatMap(({ id }) => [`r5.${table}.${column}.${id}`, `r5.${table}.${column}.${id}.recalc`]);
}
