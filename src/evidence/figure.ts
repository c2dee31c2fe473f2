import type { Figure } from './schema.ts';
import { wording } from './wording.ts';

/** The number to show: the corrected one where the printed one is wrong. */
export function amount(figure: Figure): number {
  return Number(figure.use ?? figure.value);
}

/** The value as a reader sees it: 42.1%, 126,364人, 年2回, −0.8ポイント. */
export function shownValue(figure: Figure): string {
  return withUnit(figure.use ?? figure.value, figure.unit);
}

/** The value as it stands in the source. */
export function printedValue(figure: Figure): string {
  return withUnit(figure.value, figure.unit);
}

/** Where a value comes from, in brackets behind it: 令和6年度調査、n=1,597. */
export function citation(figure: Figure): string {
  return [origin(figure), shownN(figure), caution(figure)].filter((part) => part !== undefined).join('、');
}

/** 令和6年度調査 */
export function origin(figure: Figure): string {
  return (papers.has(figure.source) ? wording.papers : wording.surveys)[figure.year];
}

/** n=1,597, or 19項目中 when the value is a count; undefined where the source gives no n. */
export function shownN(figure: Figure): string | undefined {
  if (figure.n === undefined) return undefined;
  const n = withCommas(String(figure.n));
  return figure.unit === '%' ? wording.n(n) : wording.outOf(n, figure.unit);
}

/** What has to be said with the value: that we calculated it, or what the source leaves open. */
export function caution(figure: Figure): string | undefined {
  return isRecalculated(figure) ? wording.recalculated : wording.standings[figure.standing];
}

/** Whether the shown value differs from the printed one because the printed one is wrong. */
export function isRecalculated(figure: Figure): boolean {
  return figure.id.endsWith('.recalc') || (figure.use !== undefined && Number(figure.use) !== Number(figure.value));
}

/** Papers that report no survey of their own. */
const papers: ReadonlySet<string> = new Set(['fri-r6-seminar']);

function withUnit(value: string, unit: string): string {
  const number = withCommas(value.replace('-', '−'));
  const rate = /^(.+)\/(年|月)$/.exec(unit);
  return rate ? `${rate[2] ?? ''}${number}${rate[1] ?? ''}` : `${number}${unit}`;
}

function withCommas(number: string): string {
  return number.replace(/\d(?=(?:\d{3})+(?!\d))(?<!\.\d*)/g, '$&,');
}
