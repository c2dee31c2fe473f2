import { visibleTray } from '../learner/merge.ts';
import {
  fieldOf,
  isEmptyValue,
  isSameRegister,
  isSteering,
  sameValue,
  type Aliases,
  type RecordData,
  type Register,
  type Value,
} from '../learner/record.ts';
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

/** A text that has no field on the sheet today, or that lost its field to another text. */
export interface TrayEntry extends Register {
  path: string;
  /** The field's label, or its id when there is none any more. */
  label: string;
  /** gone: no such field or option in this edition · overtaken: another text stands there. */
  why: 'gone' | 'overtaken';
}

/** Everything of a record that the sheet itself does not show. */
export function trayOf(record: RecordData, sheet: Worksheet): TrayEntry[] {
  const gone = Object.entries(record.values)
    .filter(([path, register]) => !isSteering(path) && !isEmptyValue(register.value) && !hasPlace(sheet, path, register.value))
    .map(([path, register]): TrayEntry => ({ path, label: labelOf(sheet, path), ...register, why: 'gone' }));
  const overtaken = visibleTray(record).map((item): TrayEntry => ({ ...item, label: labelOf(sheet, item.path), why: 'overtaken' }));
  return [...gone, ...overtaken];
}

/** Takes one entry out of the record for good. */
export function discardEntry(record: RecordData, entry: TrayEntry): RecordData {
  if (entry.why === 'overtaken') {
    return { ...record, tray: record.tray.filter((item) => item.path !== entry.path || !sameValue(item.value, entry.value)) };
  }
  const isEntry = (path: string, register: Register) => path === entry.path && isSameRegister(register, entry);
  return { ...record, values: Object.fromEntries(Object.entries(record.values).filter((text) => !isEntry(...text))) };
}

/** Whether a text can be put back where it was. */
export const hasField = (sheet: Worksheet, path: string): boolean => path.startsWith('header.') || definitionOf(sheet, path) !== undefined;

/** The name of an entry in lists: its title field, else undefined. */
export function titleOf(record: RecordData, sheet: Pick<Worksheet, 'titleField'>): string | undefined {
  const value = record.values[sheet.titleField]?.value;
  if (typeof value !== 'string' || value.trim() === '') return undefined;
  return shownDate(value) ?? value.trim();
}

/** The ids of a choice that is still offered; a stored one that is not goes to the tray. */
const optionIds = (field: WorksheetField | Column): string[] | undefined =>
  field.kind === 'single' || field.kind === 'multiple'
    ? field.options.map((option) => option.id)
    : field.kind === 'checklist'
      ? field.items.map((item) => item.id)
      : undefined;

export const asText = (value: Value | undefined): string =>
  typeof value === 'string' ? value : typeof value === 'number' ? String(value) : '';
export const asList = (value: Value | undefined): readonly string[] =>
  Array.isArray(value) ? (value as readonly string[]) : typeof value === 'string' && value !== '' ? [value] : [];

/**
 * Whether rows of a sheet lead to rows that lead on, which `logic-model/` draws; rows that only point at others are none. Here,
 * so that a form can ask without that code.
 */
export function hasChain({ sections }: { sections: readonly { fields: readonly FieldWithColumns[] }[] }): boolean {
  const linked = sections.flatMap(({ fields }) => fields).filter(({ columns }) => columns?.some(({ kind }) => kind === 'refs'));
  return linked.some(({ id }) => linked.some(({ columns }) => columns?.some(({ field }) => field === id)));
}

interface FieldWithColumns {
  id: string;
  columns?: readonly { kind: string; field?: string }[];
}

/** What a row points at, as the numbers that stand before the rows of the other field. */
export const rowNumbers = (rows: readonly string[], value: Value | undefined): number[] =>
  asList(value)
    .map((id) => rows.indexOf(id) + 1)
    .filter((number) => number > 0)
    .sort((a, b) => a - b);

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

/** The band a filled sheet goes out under while its gate is not ticked through; undefined when there is none to show. */
export function bandOf(sheet: Worksheet, value: (path: string) => Value | undefined): string | undefined {
  const field = allFields(sheet).find((candidate) => candidate.id === sheet.gate?.field);
  if (field?.kind !== 'checklist') return undefined;
  const ticked = asList(value(field.id));
  return field.items.every((item) => ticked.includes(item.id)) ? undefined : sheet.gate?.band;
}

/** The field or column a path belongs to. */
export function definitionOf(sheet: Worksheet, path: string): WorksheetField | Column | undefined {
  const [fieldId, , columnId] = path.split('/');
  const field = allFields(sheet).find((candidate) => candidate.id === fieldId);
  if (columnId === undefined) return field?.kind === 'rows' ? undefined : field;
  return field?.kind === 'rows' ? field.columns.find((column) => column.id === columnId) : undefined;
}

function hasPlace(sheet: Worksheet, path: string, value: Value): boolean {
  if (headerFields.some((field) => headerPath(field) === path)) return true;
  const field = definitionOf(sheet, path);
  if (!field) return false;
  const owner = allFields(sheet).find((candidate) => candidate.id === fieldOf(path));
  const row = path.split('/')[1];
  if (owner?.kind === 'rows' && owner.preset.length > 0 && !owner.preset.some((preset) => preset.id === row)) return false;
  const options = optionIds(field);
  return options === undefined || asList(value).every((id) => options.includes(id));
}

function labelOf(sheet: Worksheet, path: string): string {
  const field = allFields(sheet).find((candidate) => candidate.id === fieldOf(path));
  const cell = path.includes('/') ? definitionOf(sheet, path)?.label : undefined;
  return [field?.label ?? fieldOf(path), cell].filter(Boolean).join('：');
}
