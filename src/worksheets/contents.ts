import type { Learner } from '../learner/learner.ts';
import { rowIds, type RecordData } from '../learner/record.ts';
import { listEntries, type EntrySource } from './entries.ts';
import { messages } from './messages.ts';
import { allFields, asList } from './rules.ts';
import type { Worksheet } from './schema.ts';
import type { PaperContents } from './SheetPaper.tsx';

/** A record as paper and files read it. `sources` are the sheets whose entries it points at, by worksheet id. */
export function contentsOf(record: RecordData, sheet: Worksheet, learner: Learner, sources: Record<string, EntrySource>): PaperContents {
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
