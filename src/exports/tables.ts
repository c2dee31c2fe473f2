import { paperMessages } from '../worksheets/paper-messages.ts';
import { asText, cellPath } from '../worksheets/rules.ts';
import { bandOf, rowNumbers } from '../worksheets/paper-rules.ts';
import type { RowsField, Worksheet, WorksheetField } from '../worksheets/schema.ts';
import type { PaperContents } from '../worksheets/contents.ts';
import { headerColumns, layoutOf, uniqueTitles, type Layout, type TableCell, type TableColumn } from './layout.ts';
import { messages } from './messages.ts';
import { cleanText } from './text.ts';

/** What spreadsheets and CSV are made of: one heading, one datum in a cell, no formulas, nothing merged. */
export interface Table {
  /** A field with rows, or `entries`. */
  id: string;
  name: string;
  columns: TableColumn[];
  /** As many cells in each row as there are columns. '' is empty. */
  rows: TableCell[][];
}

/** One filled sheet. */
export interface FilledSheet {
  /** Instance id; '' for a sheet of which there is one. */
  id: string;
  contents: PaperContents;
  /** The fictional one, which says so. */
  isSample?: boolean;
}

/**
 * The tables of a sheet: one for each field with rows, and one of all other fields with a row for each filled sheet.
 * Several choices become a column for each option, 1 or 0; where nothing is ticked the cells stay empty, as nobody knows
 * whether it was answered.
 */
export function tablesOf(sheet: Worksheet, filled: readonly FilledSheet[]): Table[] {
  const isOne = sheet.scope === 'region';
  const fields = sheet.sections.flatMap((section) => section.fields);
  const rowsTables = fields.flatMap((field) => (field.kind === 'rows' ? [rowsTable(sheet, field, filled, isOne)] : []));
  const entries = entriesTable(sheet, fields, filled, isOne && rowsTables.length > 0);
  return isOne ? [...rowsTables, entries] : [entries, ...rowsTables];
}

interface Laid extends TableColumn {
  read: (filled: FilledSheet, row: string, index: number) => TableCell;
}

function entriesTable(sheet: Worksheet, fields: readonly WorksheetField[], filled: readonly FilledSheet[], isRest: boolean): Table {
  const at = (path: string, { cell, ...column }: Layout): Laid => ({ ...column, read: ({ contents }) => cell(contents.value(path)) });
  const laid: Laid[] = [
    ...attention(sheet, filled),
    ...headerColumns.flatMap((column) => layoutOf(column).map((layout) => at(column.path, layout))),
    ...fields.flatMap((field): Laid[] => {
      if (field.kind === 'rows') return [];
      if (field.kind === 'links')
        return [{ title: field.label, kind: 'text', read: ({ contents }) => cleanText(contents.links(field.id).join('\n')) }];
      return layoutOf(field).map((layout) => at(field.id, layout));
    }),
    ...idColumn(sheet),
  ];
  return {
    id: 'entries',
    name: isRest ? messages.table.fields : fields.some((field) => field.kind === 'rows') ? messages.table.entries : sheet.title,
    columns: columnsOf(laid),
    rows: filled.map((entry) => laid.map(({ read }) => read(entry, '', 0))),
  };
}

function rowsTable(sheet: Worksheet, field: RowsField, filled: readonly FilledSheet[], isOne: boolean): Table {
  const laid: Laid[] = [
    ...attention(sheet, filled),
    ...(isOne ? [] : [{ title: messages.table.entry, kind: 'text', read: ({ contents }) => entryName(sheet, contents) } satisfies Laid]),
    field.preset.length > 0
      ? { title: field.row, kind: 'text', read: (_, row) => field.preset.find(({ id }) => id === row)?.label ?? '' }
      : { title: messages.table.number, kind: 'number', read: (_, __, index) => index + 1 },
    ...field.columns.flatMap((column): Laid[] => {
      const path = (row: string) => cellPath(field.id, row, column.id);
      if (column.kind === 'refs')
        return [{ title: column.label, kind: 'text', read: ({ contents }, row) => numbersOf(contents, column.field, path(row)) }];
      return layoutOf(column).map(({ cell, ...rest }) => ({ ...rest, read: ({ contents }, row) => cell(contents.value(path(row))) }));
    }),
    ...(field.preset.length > 0 ? [] : [{ title: messages.table.id, kind: 'id', read: (_, row) => row } satisfies Laid]),
  ];
  const rowsOf = ({ contents }: FilledSheet) => (field.preset.length > 0 ? field.preset.map(({ id }) => id) : contents.rows(field.id));
  return {
    id: field.id,
    name: field.label,
    columns: columnsOf(laid),
    rows: filled.flatMap((entry) => rowsOf(entry).map((row, index) => laid.map(({ read }) => read(entry, row, index)))),
  };
}

/** What must not be overlooked goes with the row, in a column of its own: 「匿名化点検 未了」. */
function attention(sheet: Worksheet, filled: readonly FilledSheet[]): Laid[] {
  const bands = (entry: FilledSheet) => bandsOf(sheet, entry).join(messages.separator);
  return filled.some((entry) => bands(entry) !== '') ? [{ title: messages.table.attention, kind: 'text', read: bands }] : [];
}

/** What a filled sheet goes out under: that it is a sample, or that a check was not finished. */
export function bandsOf(sheet: Worksheet, { contents, isSample = false }: FilledSheet): string[] {
  const band = bandOf(sheet, (path) => contents.value(path));
  return [...(isSample ? [paperMessages.paper.sample] : []), ...(band === undefined ? [] : [band])];
}

const idColumn = ({ scope }: Worksheet): Laid[] =>
  scope === 'region' ? [] : [{ title: messages.table.id, kind: 'id', read: ({ id }) => id }];

function columnsOf(laid: readonly Laid[]): TableColumn[] {
  const titles = uniqueTitles(laid.map(({ title }) => title));
  return laid.map(({ kind }, index) => ({ title: titles[index] ?? '', kind }));
}

function entryName(sheet: Worksheet, contents: PaperContents): string {
  return cleanText(asText(contents.value(sheet.titleField)).trim());
}

/** Rows that a row leads to, by their numbers. */
export const numbersOf = (contents: PaperContents, field: string, path: string): string =>
  rowNumbers(contents.rows(field), contents.value(path)).join(messages.separator);
