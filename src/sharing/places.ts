import { type RecordData, type Value } from '../learner/record.ts';
import { rowIds } from '../learner/presence.ts';
import { shownDate } from '../worksheets/dates.ts';
import { allFields, asText, headerFields, headerPath } from '../worksheets/rules.ts';
import type { Column, RowsField, Worksheet, WorksheetField } from '../worksheets/schema.ts';

/** What one value is written in: a field, a column, or a line of the header, which has no label of its own. */
export type Definition = Exclude<WorksheetField, RowsField> | Column | { kind: 'text' | 'date' };

/** Who wrote a sheet, by its header; empty for nobody. */
export const authorOf = (record: RecordData): string => asText(record.values[headerPath('author')]?.value).trim();

/** Whether the sheet shows a text of this place. Cells of a row that was removed are not shown, but have their place. */
export function hasPlace(record: RecordData, sheet: Worksheet, path: string, value: Value): boolean {
  const header = headerFields.find((field) => headerPath(field) === path);
  if (header) return fits({ kind: header === 'date' ? 'date' : 'text' }, value);
  const [id, row, cell, ...rest] = path.split('/');
  const field = allFields(sheet).find((candidate) => candidate.id === id);
  if (!field || rest.length > 0) return false;
  if (field.kind !== 'rows') return row === undefined && fits(field, value);
  const column = field.columns.find((candidate) => candidate.id === cell);
  const isRow = field.preset.length === 0 || field.preset.some((preset) => preset.id === row);
  if (isRow && column && fits(column, value)) return true;
  return row !== undefined && record.values[`${field.id}/${row}/#removed`]?.value === true && !rowIds(record, field.id).includes(row);
}

/** Whether the field shows such a value. One of another kind would stand in it without being seen. */
export function fits(field: Definition, value: Value): boolean {
  if (isListed(field)) return Array.isArray(value) || typeof value === 'string';
  if (field.kind === 'level') return typeof value === 'number' && field.anchors[value] !== undefined;
  if (field.kind === 'date') return typeof value === 'string' && shownDate(value) !== undefined;
  return typeof value === 'string';
}

export const isListed = ({ kind }: Definition): boolean =>
  kind === 'multiple' || kind === 'checklist' || kind === 'links' || kind === 'refs';
