import type { RatingSheet } from './rating-sheet.ts';
import { isBacked, type Rating } from './ratings.ts';

/** What became of one domain between two ratings. first: it had no level before · open: it has none now. */
export interface Change {
  /** Domain id. */
  domain: string;
  kind: 'up' | 'down' | 'same' | 'first' | 'open';
  from: number | undefined;
  to: number | undefined;
  /** The later level rests on a written deed. */
  isBacked: boolean;
}

/** Domain by domain, in the order of the sheet. Domains that neither rating has are left out. */
export function changesBetween(earlier: Rating, later: Rating, { domains }: RatingSheet): Change[] {
  return domains.flatMap(({ id }) => {
    const from = earlier.levels.get(id)?.level;
    const now = later.levels.get(id);
    if (from === undefined && !now) return [];
    return [{ domain: id, kind: kindOf(from, now?.level), from, to: now?.level, isBacked: now === undefined || isBacked(now) }];
  });
}

/** Where two people see a domain differently; both have rated it. */
export function differencesBetween(own: Rating, other: Rating, { domains }: RatingSheet): { domain: string; own: number; other: number }[] {
  return domains.flatMap(({ id }) => {
    const [mine, theirs] = [own.levels.get(id)?.level, other.levels.get(id)?.level];
    return mine === undefined || theirs === undefined || mine === theirs ? [] : [{ domain: id, own: mine, other: theirs }];
  });
}

/** Domains whose level rests on nothing that is written. */
export const unbackedDomains = ({ levels }: Rating, { domains }: RatingSheet): string[] =>
  domains.flatMap(({ id }) => {
    const level = levels.get(id);
    return level && !isBacked(level) ? [id] : [];
  });

function kindOf(from: number | undefined, to: number | undefined): Change['kind'] {
  if (to === undefined) return 'open';
  if (from === undefined) return 'first';
  return to > from ? 'up' : to < from ? 'down' : 'same';
}
