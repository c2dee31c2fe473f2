import { useEffect, useState } from 'preact/hooks';
import { instanceOf, sheetPlace } from '../learner/keys.ts';
import type { Learner } from '../learner/learner.ts';
import { hasText, isRemoved } from '../learner/record.ts';
import { messages } from './messages.ts';
import { titleOf } from './rules.ts';

/** A sheet whose entries are listed. */
export interface EntrySource {
  /** Worksheet id. */
  id: string;
  title: string;
  titleField: string;
  /** Address of the sheet's own page. */
  href: string;
}

export interface Entry {
  /** Instance id. */
  id: string;
  title: string;
  /** When it was last written, in milliseconds. */
  at: number;
}

/** Entries of a sheet that are not put away, latest first. */
export function listEntries(learner: Learner, source: Pick<EntrySource, 'id' | 'titleField'>): Entry[] {
  return learner
    .list(`${sheetPlace(source.id)}:`)
    .filter(({ data }) => hasText(data) && !isRemoved(data))
    .map(({ place, at, data }) => ({ id: instanceOf(place) ?? '', title: titleOf(data, source) ?? messages.entries.untitled, at }))
    .sort((a, b) => b.at - a.at);
}

/** The same list, kept up to date, but not with every key press. */
export function useEntries(learner: Learner | undefined, source: EntrySource): Entry[] {
  const [entries, setEntries] = useState<Entry[]>([]);
  useEffect(() => {
    if (!learner) return;
    let timer: ReturnType<typeof setTimeout> | undefined;
    setEntries(listEntries(learner, source));
    const stop = learner.$revision.listen(() => {
      clearTimeout(timer);
      timer = setTimeout(() => {
        setEntries(listEntries(learner, source));
      }, 400);
    });
    return () => {
      clearTimeout(timer);
      stop();
    };
  }, [learner, source.id]);
  return entries;
}
