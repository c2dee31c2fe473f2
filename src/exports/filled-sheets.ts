import type { RecordHandle } from '../learner/handle.ts';
import { instanceOf, sheetPlace } from '../learner/keys.ts';
import type { Learner } from '../learner/learner.ts';
import { hasText, type RecordData } from '../learner/record.ts';
import { contentsOf } from '../worksheets/contents.ts';
import { listEntries, type EntrySource } from '../worksheets/entries.ts';
import { asText, headerPath } from '../worksheets/rules.ts';
import type { Worksheet } from '../worksheets/schema.ts';
import type { ExportRequest } from './request.ts';
import type { FilledSheet } from './tables.ts';

/** A sheet that is open, and where its links lead. */
interface Readable {
  sheet: Worksheet;
  learner: Learner;
  handle: RecordHandle;
  /** Sheets that links fields point at, and the sheet itself, by worksheet id. */
  sources: Record<string, EntrySource>;
}

/** The open sheet, and all of its kind by the day they were written. What could not be saved is in the open one. */
export function filledSheets({ sheet, learner, handle, sources }: Readable): Pick<ExportRequest, 'current' | 'all'> {
  handle.flush();
  const filled = (instance: string, record: RecordData): FilledSheet => ({
    id: instance,
    contents: contentsOf(record, sheet, learner, sources),
  });
  const open = handle.$record.get();
  const instance = instanceOf(handle.place) ?? '';
  const current = filled(instance, open);
  const self = sources[sheet.id];
  if (sheet.scope === 'region' || !self) return { current, all: [current] };
  const others = listEntries(learner, self).flatMap(({ id }): [string, RecordData][] => {
    const record = id === instance ? undefined : learner.read(sheetPlace(sheet.id, id));
    return record && hasText(record) ? [[id, record]] : [];
  });
  const day = (record: RecordData) => asText(record.values[headerPath('date')]?.value) || '9999';
  const all = [...others, ...(hasText(open) ? [[instance, open] as [string, RecordData]] : [])].sort(([, a], [, b]) =>
    day(a) < day(b) ? -1 : 1,
  );
  return { current, all: all.map(([id, record]) => filled(id, record)) };
}
