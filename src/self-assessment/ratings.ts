import { moveAliases, type RecordData } from '../learner/record.ts';
import { isRemoved, latestAt } from '../learner/presence.ts';
import { isoDate, shownDate } from '../worksheets/dates.ts';
import { asText, cellPath, headerPath } from '../worksheets/rules.ts';
import { aboutField, aboutOther, type RatingSheet } from './rating-sheet.ts';

/** One filled sheet: the levels of one day, by one person. */
export interface Rating {
  /** Unique among those that are shown. */
  key: string;
  /** The day written on the sheet, else the day it was last written in: `2026-11-20`. */
  day: string;
  /** When it was last written in, in milliseconds. */
  at: number;
  /** Who wrote it, by its header; empty for nobody. */
  author: string;
  /** By domain id; domains without a level are left out. */
  levels: ReadonlyMap<string, Level>;
  /** Id of the domain to work on next; empty for none. */
  next: string;
  /** Written about somebody else than its author. */
  isAboutOther: boolean;
}

export interface Level {
  /** 0–4 */
  level: number;
  /** The written deed; empty when there is none. */
  evidence: string;
  /** Label of who has looked at it; empty for nobody. */
  checkedBy: string;
}

/** Whether a level rests on a written deed. Having no experience needs none. */
export const isBacked = ({ level, evidence }: Level): boolean => level === 0 || evidence !== '';

/** What a learner's own browser holds, sorted apart. */
export interface Ratings {
  /** About oneself, by oneself, earliest first. */
  own: Rating[];
  /** About oneself by somebody else, taken over from a file, earliest first. */
  others: Rating[];
  /** About somebody else, because one was asked to; they belong to another person's picture. */
  lent: number;
}

/** A record as a rating; undefined when it was put away or has no level. */
export function readRating(key: string, record: RecordData, sheet: RatingSheet): Rating | undefined {
  if (isRemoved(record)) return undefined;
  const { values } = moveAliases(record, new Map(sheet.aliases));
  const value = (path: string) => values[path]?.value;
  const levels = new Map(
    sheet.domains.flatMap(({ id }): [string, Level][] => {
      const cell = (column: keyof RatingSheet['columns']) => value(cellPath(sheet.field, id, sheet.columns[column]));
      const level = cell('level');
      if (typeof level !== 'number' || sheet.anchors[level] === undefined) return [];
      const checkedBy = sheet.checkers.find((checker) => checker.id === cell('checked'))?.label ?? '';
      return [[id, { level, evidence: asText(cell('evidence')).trim(), checkedBy }]];
    }),
  );
  if (levels.size === 0) return undefined;
  const at = latestAt(record);
  const written = asText(value(headerPath('date')));
  return {
    key,
    day: shownDate(written) === undefined ? isoDate(new Date(at)) : written,
    at,
    author: asText(value(headerPath('author'))).trim(),
    levels,
    next: sheet.domains.find(({ id }) => id === value(sheet.next))?.id ?? '',
    isAboutOther: value(aboutField) === aboutOther,
  };
}

/** Sorts the filled sheets of one browser. `name` is how its learner signs; who signs otherwise and about another is a second person. */
export function sortRatings(all: readonly Rating[], name: string): Ratings {
  const sorted = [...all].sort((a, b) => (a.day < b.day ? -1 : a.day > b.day ? 1 : a.at - b.at));
  const isOther = ({ author }: Rating) => plain(author) !== '' && plain(author) !== plain(name);
  const about = sorted.filter(({ isAboutOther }) => isAboutOther);
  const others = about.filter(isOther);
  return { own: sorted.filter(({ isAboutOther }) => !isAboutOther), others, lent: about.length - others.length };
}

/** The first, the one before the last, and the last. */
export const mainTimes = (own: readonly Rating[]): readonly Rating[] => own.filter((_, index) => index === 0 || index >= own.length - 2);

const plain = (name: string): string => name.normalize('NFKC').replace(/\s/gu, '');
