/** The days that a control offers and an import takes. A year of two or six figures is a slip of the keys. */
export const firstDay = '1868-01-01';
export const lastDay = '2199-12-31';

/** `2026-11-20` as 「令和8年（2026年）11月20日（金）」; undefined for anything that is not a date. */
export function shownDate(iso: string): string | undefined {
  const date = parseDate(iso);
  return date && `${era.format(date)}（${String(date.getFullYear())}年）${monthAndDay.format(date).replace('(', '（').replace(')', '）')}`;
}

/** Undefined for anything that is not a day we take. */
export function parseDate(iso: string): Date | undefined {
  const match = /^(\d{4})-(\d{2})-(\d{2})$/.exec(iso);
  if (!match || iso < firstDay || iso > lastDay) return undefined;
  const date = new Date(Number(match[1]), Number(match[2]) - 1, Number(match[3]));
  return date.getMonth() === Number(match[2]) - 1 ? date : undefined;
}

const era = new Intl.DateTimeFormat('ja-JP-u-ca-japanese', { era: 'long', year: 'numeric' });
const monthAndDay = new Intl.DateTimeFormat('ja-JP', { month: 'long', day: 'numeric', weekday: 'short' });
