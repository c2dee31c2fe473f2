import { visibleTray } from '../learner/visible-tray.ts';
import {
  fieldOf,
  isEmptyValue,
  isSameRegister,
  isSteering,
  sameValue,
  type RecordData,
  type Register,
  type Value,
} from '../learner/record.ts';
import { allFields, asList, definitionOf, headerFields, headerPath } from './rules.ts';
import type { Column, Worksheet, WorksheetField } from './schema.ts';

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

/** The ids of a choice that is still offered; a stored one that is not goes to the tray. */
const optionIds = (field: WorksheetField | Column): string[] | undefined =>
  field.kind === 'single' || field.kind === 'multiple'
    ? field.options.map((option) => option.id)
    : field.kind === 'checklist'
      ? field.items.map((item) => item.id)
      : undefined;

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
