import type { Aliases, RecordData, Value } from '../learner/record.ts';
import { shownDate } from './dates.ts';
import type { Column, Worksheet, WorksheetField } from './schema.ts';
import { dateInWords } from './written-date.ts';

/** What every sheet has on top, in this order. Paths begin with `header.`. */
export const headerFields = ['region', 'date', 'author', 'affiliation'] as const;
export type HeaderField = (typeof headerFields)[number];
export const headerPath = (field: HeaderField): string => `header.${field}`;

/** Levels 0–4 of a level field. */
export const levels = [0, 1, 2, 3, 4] as const;

export const allFields = (sheet: Worksheet): WorksheetField[] => sheet.sections.flatMap((section) => section.fields);

export function aliasesOf(sheet: Worksheet): Aliases {
  return new Map(allFields(sheet).flatMap((field) => field.aliases.map((alias) => [alias, field.id] as const)));
}

/** Paths of a field's rows: `people/r3`, and of their cells: `people/r3/role`. */
export const cellPath = (field: string, row: string, column: string): string => `${field}/${row}/${column}`;

/** Where the stamp of the text that was taken over from an earlier sheet is kept: `theme/#from`. */
export const originPath = (field: string): string => `${field}/#from`;

/** The name of an entry in lists: its title field, else undefined. */
export function titleOf(record: RecordData, sheet: Pick<Worksheet, 'titleField'>): string | undefined {
  const value = record.values[sheet.titleField]?.value;
  if (typeof value !== 'string' || value.trim() === '') return undefined;
  return shownDate(value) ?? value.trim();
}

export const asText = (value: Value | undefined): string =>
  typeof value === 'string' ? value : typeof value === 'number' ? String(value) : '';
export const asList = (value: Value | undefined): readonly string[] =>
  Array.isArray(value) ? (value as readonly string[]) : typeof value === 'string' && value !== '' ? [value] : [];

/** A value in words, for paper, tray and lists. */
export function shownValue(field: WorksheetField | Column | undefined, value: Value | undefined): string {
  if (value === undefined) return '';
  const label = (id: string) =>
    (field?.kind === 'single' || field?.kind === 'multiple'
      ? field.options.find((option) => option.id === id)?.label
      : field?.kind === 'checklist'
        ? field.items.find((item) => item.id === id)?.label
        : undefined) ?? id;
  if (field?.kind === 'level' && typeof value === 'number') return `${String(value)} ${field.anchors[value] ?? ''}`.trim();
  if (Array.isArray(value)) return (value as readonly string[]).map(label).join('、');
  if (field?.kind === 'date') return dateInWords(asText(value));
  return field?.kind === 'single' ? label(asText(value)) : asText(value);
}

/** The field or column a path belongs to. */
export function definitionOf(sheet: Worksheet, path: string): WorksheetField | Column | undefined {
  const [fieldId, , columnId] = path.split('/');
  const field = allFields(sheet).find((candidate) => candidate.id === fieldId);
  if (columnId === undefined) return field?.kind === 'rows' ? undefined : field;
  return field?.kind === 'rows' ? field.columns.find((column) => column.id === columnId) : undefined;
}

/** What the short names of options stand for: 「市＝市町村　包＝地域包括支援センター」. */
export function shortNames(columns: readonly Column[]): string {
  const names = new Map(
    columns
      .flatMap((column) => ('options' in column ? column.options : []))
      .flatMap(({ short, label }) => (short === undefined || short === label ? [] : [[short, label] as const])),
  );
  return [...names].map(([short, label]) => `${short}＝${label}`).join('　');
}
