import { isSteering, type RecordData } from '../learner/record.ts';
import { isRemoved, latestAt } from '../learner/presence.ts';
import { asText } from './rules.ts';

/** A place where a text was found. */
export interface Hit {
  /** Path of the field or cell. */
  path: string;
  /** The words around the match, with the match itself in the middle. */
  before: string;
  match: string;
  after: string;
}

/** Texts of a record that hold the words, whatever their width or case; latest first. Nothing for empty words. */
export function findInRecord(record: RecordData, words: string): Hit[] {
  const wanted = fold(words.trim());
  if (wanted === '' || isRemoved(record)) return [];
  return Object.entries(record.values)
    .filter(([path]) => !isSteering(path))
    .sort(([, a], [, b]) => b.at - a.at)
    .flatMap(([path, register]) => {
      const text = asText(register.value);
      const at = fold(text).indexOf(wanted);
      if (at < 0) return [];
      // Folding keeps lengths for everything but ligatures and the like; then the excerpt is a few letters off, no more.
      return [
        {
          path,
          before: text.slice(Math.max(0, at - 20), at),
          match: text.slice(at, at + wanted.length),
          after: text.slice(at + wanted.length, at + wanted.length + 40),
        },
      ];
    });
}

/** Records with something written, latest first. */
export function latestFirst<T extends { data: RecordData }>(records: readonly T[]): T[] {
  return records.filter(({ data }) => !isRemoved(data)).sort((a, b) => latestAt(b.data) - latestAt(a.data));
}

const fold = (text: string): string => text.normalize('NFKC').toLowerCase();
