import type { Learner } from '../learner/learner.ts';
import { type RecordData, type Value } from '../learner/record.ts';
import { rowIds } from '../learner/presence.ts';
import { listEntries, type ListedSheet } from './entries.ts';
import { messages } from './messages.ts';
import { allFields, asList } from './rules.ts';
import type { Worksheet } from './schema.ts';

/** What stands on a filled sheet. */
export interface PaperContents {
  value: (path: string) => Value | undefined;
  /** Row ids of a field, in order. */
  rows: (field: string) => string[];
  /** Titles of the entries a links field points at. */
  links: (field: string) => string[];
}

/** A record as paper and files read it. `sources` are the sheets whose entries it points at, by worksheet id. */
export function contentsOf(record: RecordData, sheet: Worksheet, learner: Learner, sources: Record<string, ListedSheet>): PaperContents {
  const targets = new Map(allFields(sheet).flatMap((field) => (field.kind === 'links' ? [[field.id, field.sheet] as const] : [])));
  return {
    value: (path) => record.values[path]?.value,
    rows: (field) => rowIds(record, field),
    links: (field) => {
      const source = sources[targets.get(field) ?? ''];
      const titles = new Map(source ? listEntries(learner, source).map((entry) => [entry.id, entry.title]) : []);
      return asList(record.values[field]?.value).map((id) => titles.get(id) ?? messages.links.missing);
    },
  };
}
