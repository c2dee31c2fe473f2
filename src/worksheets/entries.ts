import { useEffect, useState } from 'preact/hooks';
import { instanceOf, sheetPlace } from '../learner/keys.ts';
import type { Learner } from '../learner/learner.ts';
import { hasText } from '../learner/record.ts';
import { hasPutAway, isRemoved } from '../learner/presence.ts';
import { messages } from './list-messages.ts';
import { asText, titleOf } from './rules.ts';

/** A sheet whose entries are listed. */
export interface EntrySource {
  /** Worksheet id. */
  id: string;
  title: string;
  titleField: string;
  /** Address of the sheet's own page. */
  href: string;
  /** Address of the list ごみ箱. */
  putAway: string;
  /** For a sheet of a テーマ: all sheets of a テーマ, earliest first. Its entries are the テーマ, begun on any of them. */
  topicSheets?: { id: string; titleField: string }[];
}

/** What listing the entries of a sheet needs. */
export type ListedSheet = Pick<EntrySource, 'id' | 'titleField' | 'topicSheets'>;

export interface Entry {
  /** Instance id. */
  id: string;
  title: string;
  /** When it was last written, in milliseconds. */
  at: number;
}

/** Entries of a sheet that are not put away, latest first. */
export function listEntries(learner: Learner, source: ListedSheet): Entry[] {
  if (source.topicSheets) return listTopics(learner, source.topicSheets).filter((topic) => !topic.archived);
  return written(learner, source)
    .map(({ place, at, data }) => ({ id: instanceOf(place) ?? '', title: titleOf(data, source) ?? messages.untitled, at }))
    .sort((a, b) => b.at - a.at);
}

export interface Topic extends Entry {
  archived: boolean;
}

/** Every テーマ with something written: by its own name, else by what its latest sheet calls it. Latest first. */
export function listTopics(learner: Learner, sheets: readonly Pick<EntrySource, 'id' | 'titleField'>[]): Topic[] {
  const topics = new Map<string, Topic>();
  for (const source of sheets) {
    for (const { place, at, data } of written(learner, source)) {
      const id = instanceOf(place) ?? '';
      const known = topics.get(id);
      topics.set(id, {
        id,
        title: titleOf(data, source) ?? known?.title ?? messages.untitled,
        at: Math.max(at, known?.at ?? 0),
        archived: false,
      });
    }
  }
  for (const { place, at, data } of learner.list('topic:')) {
    const id = place.slice('topic:'.length);
    const known = topics.get(id);
    // Of a テーマ that was put away, a sheet that is written on is back, under its name.
    if (known || (hasText(data) && !isRemoved(data))) {
      const name = asText(data.values['name']?.value).trim();
      topics.set(id, {
        id,
        title: name !== '' ? name : (known?.title ?? messages.untitled),
        at: Math.max(at, known?.at ?? 0),
        archived: !isRemoved(data) && data.values['archived']?.value === true,
      });
    }
  }
  return [...topics.values()].sort((a, b) => b.at - a.at);
}

/** Whether anything of these records was put away; `starts` are beginnings of places. */
export const holdsPutAway = (learner: Learner, starts: readonly string[]): boolean =>
  starts.some((start) => learner.list(start).some(({ data }) => hasPutAway(data)));

const written = (learner: Learner, source: Pick<EntrySource, 'id'>) =>
  learner.list(`${sheetPlace(source.id)}:`).filter(({ data }) => hasText(data) && !isRemoved(data));

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
