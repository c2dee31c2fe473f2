import { parseDate, shownDate } from './dates.ts';

/** As formal papers have it, without weekday: 「令和8年11月20日」. */
export const eraDate = (iso: string): string | undefined => shownDate(iso)?.replace(/（.*?）/g, '');

/** In half a line: 「令和8年11月20日（金）」. */
export const shownBriefDate = (iso: string): string | undefined => shownDate(iso)?.replace(/（\d+年）/, '');

/** In little room: 「11/20（金）」. */
export function shownShortDate(iso: string): string | undefined {
  const date = parseDate(iso);
  return date && `${String(date.getMonth() + 1)}/${String(date.getDate())}（${weekday.format(date)}）`;
}

const weekday = new Intl.DateTimeFormat('ja-JP', { weekday: 'short' });
