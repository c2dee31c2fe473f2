import type { Backup } from '../learner/backup.ts';
import { currentFormat } from '../learner/envelope.ts';
import type { RecordHandle } from '../learner/handle.ts';
import { instanceOf, newId, sheetPlace } from '../learner/keys.ts';
import type { Learner } from '../learner/learner.ts';
import { emptyRecord, hasText, type RecordData, type Stamp } from '../learner/record.ts';
import { isRemoved } from '../learner/presence.ts';
import { restore } from '../learner/restore.ts';
import type { Worksheet } from '../worksheets/schema.ts';
import type { ImportTarget } from './import-columns.ts';
import { placeEdits, takeBack, type ImportContext, type ImportedRow } from './import-rows.ts';

/** The sheet on a page into which rows are brought. */
export interface OpenSheet {
  sheet: Worksheet;
  learner: Learner;
  handle: RecordHandle;
}

/** What is here by now for a target. */
export function contextOf({ sheet, learner, handle }: OpenSheet, target: ImportTarget): ImportContext {
  if (target.kind === 'rows') return { record: handle.$record.get() };
  const kept = learner.list(`${sheetPlace(sheet.id)}:`).filter(({ data }) => hasText(data) && !isRemoved(data));
  return { records: new Map(kept.map(({ place, data }) => [instanceOf(place) ?? '', data])) };
}

/**
 * Rows that are written together. New sheets are written some at a time, each whole, so that it can be stopped in between; the rows of
 * one field are one change of one record, after which the page is drawn once.
 */
export const partsOf = (target: ImportTarget, rows: ImportedRow[]): ImportedRow[][] =>
  target.kind === 'rows'
    ? [rows]
    : Array.from({ length: Math.ceil(rows.length / together) }, (_, part) => rows.slice(part * together, (part + 1) * together));

const together = 100;

/** Writes what was accepted, and gives the number of rows that could not be stored. */
export function applyImport(open: OpenSheet, target: ImportTarget, rows: readonly ImportedRow[]): number {
  const stamp = newStamp();
  if (target.kind === 'entries') return join(open, rows, ({ edits }) => placeEdits(emptyRecord, edits, stamp), stamp);
  return change(open.handle, rows, (record) =>
    placeEdits(
      record,
      rows.flatMap(({ edits }) => edits),
      stamp,
    ),
  );
}

/** Takes an import back: its rows go, its texts go from where nobody has changed them. The number that could not be. */
export function undoImport(open: OpenSheet, target: ImportTarget, rows: readonly ImportedRow[]): number {
  const stamp = newStamp();
  if (target.kind === 'entries')
    return join(open, rows, () => ({ ...emptyRecord, values: { '#removed': { value: true, ...stamp } } }), stamp);
  return change(open.handle, rows, (record) => takeBack(record, target.field, rows, stamp));
}

/** The file is a writer of its own, so its texts are told apart from those that were typed here. */
const newStamp = (): Stamp => ({ at: Date.now(), by: newId() });

function change(handle: RecordHandle, rows: readonly ImportedRow[], edit: (record: RecordData) => RecordData): number {
  return handle.change(edit) ? 0 : rows.length;
}

/** Joined like a backup: one write for each sheet, and the page is told once. */
function join(
  { sheet, learner }: OpenSheet,
  rows: readonly ImportedRow[],
  dataOf: (row: ImportedRow) => RecordData,
  { at, by }: Stamp,
): number {
  const envelope = { format: currentFormat(), edition: '', at, by, sheetVersion: sheet.version };
  const records: Backup['records'] = new Map(rows.map((row) => [sheetPlace(sheet.id, row.id), { ...envelope, data: dataOf(row) }]));
  return restore(learner, { kind: 'sheet', from: '', edition: '', at, records, later: new Map(), aside: [], intact: true });
}
