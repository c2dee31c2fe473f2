/** `2026-11-20` as 「令和8年11月20日（金）」; undefined for anything that is not a date. */
export function shownWareki(iso: string): string | undefined {
  const match = /^(\d{4})-(\d{2})-(\d{2})$/.exec(iso);
  if (!match) return undefined;
  const date = new Date(Number(match[1]), Number(match[2]) - 1, Number(match[3]));
  if (Number.isNaN(date.getTime()) || date.getMonth() !== Number(match[2]) - 1) return undefined;
  return wareki.format(date).replace('(', '（').replace(')', '）');
}

/** Both calendars, as paper shows them: 「令和8年11月20日（金）（2026年）」. */
export function shownDate(iso: string): string {
  const inWareki = shownWareki(iso);
  return inWareki === undefined ? iso : `${inWareki}（${iso.slice(0, 4)}年）`;
}

/** The local calendar date as `2026-11-20`. */
export function isoDate(date: Date): string {
  return [String(date.getFullYear()), String(date.getMonth() + 1).padStart(2, '0'), String(date.getDate()).padStart(2, '0')].join('-');
}

const wareki = new Intl.DateTimeFormat('ja-JP-u-ca-japanese', { era: 'long', year: 'numeric', month: 'long', day: 'numeric', weekday: 'short' });
