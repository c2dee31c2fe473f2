import { isEmptyValue, type RecordData, type Stamp, type Value } from '../learner/record.ts';
import { rowIds } from '../learner/presence.ts';
import { dataRows, type DataRows, type LeftRow } from '../tables/data-rows.ts';
import { messages as tableWords, reasonOf } from '../tables/messages.ts';
import { plain, type Table } from '../tables/table.ts';
import { cellPath } from '../worksheets/rules.ts';
import type { RowsField } from '../worksheets/schema.ts';
import { matchColumns, type ColumnMatch, type ImportTarget } from './import-columns.ts';
import { messages } from './import-messages.ts';
import { readRows, type ReadRow, type RowProblem } from './import-values.ts';

/** More would neither be looked through nor fit into the storage of a browser. */
const maxRows = 2000;

/** What is here already: the record of the sheet whose rows are added to, or all sheets of the kind by instance id. */
export type ImportContext = { record: RecordData } | { records: ReadonlyMap<string, RecordData> };

export interface ImportResult {
  match: ColumnMatch;
  /** Rows below the headings with something in them, those that were left out included. */
  rows: number;
  /** Rows that are no records. */
  left: LeftRow[];
  /** What can be taken over. A cell that could not be read is left out. */
  accepted: ImportedRow[];
  problems: RowProblem[];
}

export interface ImportedRow {
  /** As a spreadsheet counts it. */
  row: number;
  /** A new id of a row or a sheet; the row's own when the sheet gives the rows. */
  id: string;
  edits: ImportEdit[];
}

/** `path` within the record: `people/r3/role`, or `theme` of a new sheet. */
export interface ImportEdit {
  path: string;
  value: Value;
}

export type ImportRefusal = 'empty' | 'no-headings' | 'no-rows' | 'too-many-rows';

/** Reads a table for a target. Nothing is changed: the result says what would be. */
export function readImport(
  table: Table,
  target: ImportTarget,
  context: ImportContext,
  createId: () => string,
): ImportResult | { refused: ImportRefusal } {
  if (table.rows.length === 0) return { refused: 'empty' };
  const match = matchColumns(table, target);
  if (!match) return { refused: 'no-headings' };
  const data = dataRows(table, match.header, isPreset(target));
  const read = readRows(data.rows, match);
  const { left } = data;
  const problems = problemsOf(data, match);
  const seen = new Set([...read, ...left, ...problems].map(({ row }) => row));
  if (seen.size === 0) return { refused: 'no-rows' };
  if (read.length > maxRows) return { refused: 'too-many-rows' };
  const result: ImportResult = { match, rows: seen.size, left, accepted: [], problems };
  if (target.kind === 'rows' && target.field.preset.length > 0) fillRows(result, read, target.field, recordOf(context));
  else addRows(result, read, target, context, createId);
  result.problems.sort((a, b) => a.row - b.row);
  return result;
}

/** A row of the sheet may be called 「合計」 itself. */
function isPreset(target: ImportTarget): (text: string) => boolean {
  const names = target.kind === 'rows' ? target.field.preset.flatMap(({ id, label }) => [plain(id), plain(label)]) : [];
  return (text) => names.includes(plain(text));
}

/** What a table says of its rows and of cells that would have filled something. */
function problemsOf({ notes, short }: DataRows, { columns }: ColumnMatch): RowProblem[] {
  return [
    ...short.map((row) => ({ row, reason: tableWords.short })),
    ...notes.flatMap((note) => {
      const slot = columns[note.column];
      return typeof slot === 'object' ? [{ row: note.row, column: slot.heading, reason: reasonOf(note) }] : [];
    }),
  ];
}

/** The record with the new values, all at once. A place where something stands by now is left alone. */
export function placeEdits(record: RecordData, edits: readonly ImportEdit[], stamp: Stamp): RecordData {
  const values = { ...record.values };
  for (const { path, value } of edits) {
    const stored = values[path];
    if (stored && !isEmptyValue(stored.value)) continue;
    values[path] = { value, by: stamp.by, at: Math.max(stamp.at, stored ? stored.at + 1 : 0) };
  }
  return { ...record, values };
}

/** The record without rows that were added, and without texts that were filled in and still stand as they were. */
export function takeBack(record: RecordData, field: RowsField, rows: readonly ImportedRow[], stamp: Stamp): RecordData {
  const values = { ...record.values };
  const write = (path: string, value: Value) => {
    values[path] = { value, by: stamp.by, at: Math.max(stamp.at, (values[path]?.at ?? -1) + 1) };
  };
  for (const { id, edits } of rows) {
    if (field.preset.length === 0) write(`${field.id}/${id}/#removed`, true);
    else for (const { path, value } of edits) if (contentOf(values[path]?.value) === contentOf(value)) write(path, '');
  }
  return { ...record, values };
}

/** Rows that the sheet gives: what is empty is filled in. */
function fillRows(result: ImportResult, read: readonly ReadRow[], field: RowsField, record: RecordData) {
  const seen = new Set<string>();
  for (const { row, name, values, problems } of read) {
    const given = field.preset.find(({ id, label }) => [label, id].some((known) => plain(known) === plain(name)));
    if (!given || seen.has(given.id)) {
      result.problems.push({ row, reason: given ? messages.problems.presetTwice(name) : noSuchRow(field, name) });
      continue;
    }
    seen.add(given.id);
    result.problems.push(...problems);
    const edits: ImportEdit[] = [];
    for (const [column, value] of values) {
      const path = cellPath(field.id, given.id, column);
      const stored = record.values[path]?.value ?? '';
      if (isEmptyValue(stored)) edits.push({ path, value });
      else if (contentOf(stored) !== contentOf(value)) {
        result.problems.push({
          row,
          column: field.columns.find(({ id }) => id === column)?.label ?? column,
          reason: messages.problems.written,
        });
      }
    }
    if (edits.length > 0) result.accepted.push({ row, id: given.id, edits });
  }
}

/** New rows of a field, or new sheets, unless they are here already. */
function addRows(result: ImportResult, read: readonly ReadRow[], target: ImportTarget, context: ImportContext, createId: () => string) {
  const paths = [...new Set(result.match.columns.flatMap((slot) => (typeof slot === 'object' ? [slot.path] : [])))];
  const known = target.kind === 'rows' ? knownRows(target.field, recordOf(context)) : knownSheets(context);
  const contents = new Set([...known.values()].map((value) => paths.map((path) => contentOf(value(path))).join('\n')));
  let order = target.kind === 'rows' ? lastOrder(target.field, recordOf(context)) : 0;
  for (const { row, id: written, values, problems } of read) {
    const isSame = contents.has(paths.map((path) => contentOf(values.get(path))).join('\n'));
    if (known.has(written) || isSame || values.size === 0) {
      if (values.size === 0) result.problems.push(...problems);
      result.problems.push({ row, reason: messages.problems[known.has(written) ? 'known' : values.size === 0 ? 'empty' : 'same'] });
      continue;
    }
    result.problems.push(...problems);
    const id = createId();
    const place = (path: string) => (target.kind === 'rows' ? cellPath(target.field.id, id, path) : path);
    const edits = [...values].map(([path, value]) => ({ path: place(path), value }));
    if (target.kind === 'rows') edits.unshift({ path: place('#order'), value: ++order });
    result.accepted.push({ row, id, edits });
  }
}

type Known = Map<string, (path: string) => Value | undefined>;

const knownRows = (field: RowsField, record: RecordData): Known =>
  new Map(rowIds(record, field.id).map((row) => [row, (column) => record.values[cellPath(field.id, row, column)]?.value]));

const knownSheets = (context: ImportContext): Known =>
  new Map([...('records' in context ? context.records : [])].map(([id, record]) => [id, (path) => record.values[path]?.value]));

const recordOf = (context: ImportContext): RecordData => ('record' in context ? context.record : { values: {}, tray: [] });

function lastOrder(field: RowsField, record: RecordData): number {
  const last = rowIds(record, field.id).at(-1);
  return last === undefined ? 0 : Number(record.values[`${field.id}/${last}/#order`]?.value ?? 0);
}

/** Two values that say the same, in whatever order their options were ticked. */
function contentOf(value: Value | undefined): string {
  if (value === undefined || isEmptyValue(value)) return '';
  return JSON.stringify(Array.isArray(value) ? [...(value as readonly string[])].sort() : value);
}

function noSuchRow(field: RowsField, name: string): string {
  if (name === '') return messages.problems.noPreset;
  return messages.problems.preset(name, field.preset.map(({ label }) => label).join('／'));
}
