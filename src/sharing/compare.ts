import {
  isEmptyValue,
  isSteering,
  moveAliases,
  sameValue,
  type RecordData,
  type Register,
  type TrayItem,
  type Value,
} from '../learner/record.ts';
import { rowIds } from '../learner/presence.ts';
import { dateInWords } from '../worksheets/written-date.ts';
import { messages as sheetWords } from '../worksheets/messages.ts';
import { aliasesOf, allFields, asList, cellPath, headerFields, headerPath, shownValue } from '../worksheets/rules.ts';
import type { RowsField, Worksheet, WorksheetField } from '../worksheets/schema.ts';
import { messages } from './compare-messages.ts';
import { fits, hasPlace, isListed, type Definition } from './places.ts';

/** What two people wrote in one place: a field, a cell of a row both have, a whole row, or a text without a field. */
export interface FieldComparison {
  /** Unique within the record. */
  key: string;
  label: string;
  /** theirs, mine: written on one side only. */
  state: 'different' | 'theirs' | 'mine' | 'same';
  /** stray: the sheet of this edition has no place for the text; taken, it waits in the tray. */
  kind: 'field' | 'row' | 'stray';
  /** What holds two texts when both are wanted; undefined when one place cannot hold both. */
  join: 'line' | 'text' | 'list' | undefined;
  mine: Version | undefined;
  theirs: Version | undefined;
}

/** One side of a comparison: one part, or for a whole row one for each filled cell. */
export interface Version {
  /** When the latest part was written, in milliseconds. */
  at: number;
  parts: readonly Part[];
}

export interface Part {
  path: string;
  /** The column, for a cell of a whole row. */
  label: string;
  /** The value in words. */
  text: string;
  register: Register;
}

/** Names an entry of another sheet that a links field points at. */
export type EntryNamer = (sheet: string, entry: string) => string;

/** Compares two records of one sheet, in the order of the sheet. Places that both leave empty are left out. */
export function compareRecords(
  mine: RecordData,
  theirs: RecordData,
  sheet: Worksheet,
  nameEntry: EntryNamer = (_, entry) => entry,
): FieldComparison[] {
  const aliases = aliasesOf(sheet);
  const sides = { mine: moveAliases(mine, aliases), theirs: moveAliases(theirs, aliases), nameEntry, sheet };
  const fields = allFields(sheet).flatMap((field) => (field.kind === 'rows' ? compareRows(sides, field) : compareField(sides, field)));
  const header = headerFields.flatMap((field) =>
    comparePlace(sides, headerPath(field), sheetWords.header[field], { kind: field === 'date' ? 'date' : 'text' }),
  );
  return [...fields, ...compareStrays(sides), ...header];
}

interface Sides {
  mine: RecordData;
  theirs: RecordData;
  nameEntry: EntryNamer;
  sheet: Worksheet;
}

const compareField = (sides: Sides, field: Exclude<WorksheetField, RowsField>) => comparePlace(sides, field.id, field.label, field);

function comparePlace(sides: Sides, path: string, label: string, field: Definition): FieldComparison[] {
  const mine = versionOf([partAt(sides, 'mine', path, '', field)]);
  const theirs = versionOf([partAt(sides, 'theirs', path, '', field)]);
  return comparison({ key: path, label, kind: 'field', join: joinOf(field), mine, theirs }, isListed(field));
}

function compareRows(sides: Sides, field: RowsField): FieldComparison[] {
  const own = rowsOf(sides.mine, field);
  const other = rowsOf(sides.theirs, field);
  return [...own, ...other.filter((row) => !own.includes(row))].flatMap((row) => {
    const index = (own.includes(row) ? own : other).indexOf(row);
    const name = field.preset.find((preset) => preset.id === row)?.label ?? sheetWords.rows.name(field.row, index + 1);
    const label = messages.part(field.label, name);
    if (own.includes(row) && other.includes(row)) {
      return field.columns.flatMap((column) =>
        comparePlace(sides, cellPath(field.id, row, column.id), messages.part(label, column.label), column),
      );
    }
    const cells = (side: 'mine' | 'theirs') =>
      versionOf(field.columns.map((column) => partAt(sides, side, cellPath(field.id, row, column.id), column.label, column)));
    const whole = { mine: own.includes(row) ? cells('mine') : undefined, theirs: other.includes(row) ? cells('theirs') : undefined };
    return comparison({ key: `${field.id}/${row}`, label, kind: 'row', join: undefined, ...whole });
  });
}

/** Rows that are there without being asked for are on both sides. */
const rowsOf = (record: RecordData, field: RowsField): string[] =>
  field.preset.length > 0 ? field.preset.map(({ id }) => id) : rowIds(record, field.id);

/** Texts of the other side that have no field here, and what lies in its tray, unless they are kept here already. */
function compareStrays({ mine, theirs, sheet }: Sides): FieldComparison[] {
  const items: TrayItem[] = [
    ...Object.entries(theirs.values)
      .filter(([path, { value }]) => !isSteering(path) && !isEmptyValue(value) && !hasPlace(theirs, sheet, path, value))
      .map(([path, register]) => ({ path, ...register })),
    ...theirs.tray,
  ];
  const isKept = ({ path, value }: TrayItem) =>
    [mine.values[path], ...mine.tray.filter((item) => item.path === path)].some((known) => known && sameValue(known.value, value));
  return items
    .filter((item) => !isKept(item))
    .map(({ path, ...register }, index) => ({
      key: `${path} ${String(index)}`,
      label: path,
      state: 'theirs',
      kind: 'stray',
      join: undefined,
      mine: undefined,
      theirs: versionOf([{ path, label: '', text: shownValue(undefined, register.value) || String(register.value), register }]),
    }));
}

function partAt(sides: Sides, side: 'mine' | 'theirs', path: string, label: string, field: Definition): Part | undefined {
  const record = sides[side];
  const register = record.values[path];
  if (!register || isEmptyValue(register.value) || (side === 'theirs' && !fits(field, register.value))) return undefined;
  return { path, label, text: textOf(sides, record, field, register.value), register };
}

function textOf({ nameEntry, sheet }: Sides, record: RecordData, field: Definition, value: Value): string {
  if (field.kind === 'links')
    return asList(value)
      .map((entry) => nameEntry(field.sheet, entry))
      .join('、');
  if (field.kind === 'refs') return rowNames(record, sheet, field.field, asList(value)).join('、');
  if ('label' in field) return shownValue(field, value);
  const text = shownValue(undefined, value);
  return field.kind === 'date' ? dateInWords(text) : text;
}

/** Rows that are still there by what is written in them first, else by their number. */
function rowNames(record: RecordData, sheet: Worksheet, target: string, chosen: readonly string[]): string[] {
  const field = allFields(sheet).find((candidate) => candidate.id === target);
  const naming = field?.kind === 'rows' ? field.columns[0] : undefined;
  return rowIds(record, target).flatMap((row, index) =>
    chosen.includes(row) ? shownValue(naming, record.values[cellPath(target, row, naming?.id ?? '')]?.value) || String(index + 1) : [],
  );
}

function versionOf(parts: readonly (Part | undefined)[]): Version | undefined {
  const written = parts.filter((part) => part !== undefined);
  return written.length === 0 ? undefined : { at: Math.max(...written.map(({ register }) => register.at)), parts: written };
}

function comparison(found: Omit<FieldComparison, 'state'>, isList = false): FieldComparison[] {
  const { mine, theirs } = found;
  if (!mine && !theirs) return [];
  if (!mine || !theirs) return [{ ...found, state: mine ? 'mine' : 'theirs' }];
  const plain = ({ parts }: Version): Value => {
    const value = parts[0]?.register.value ?? '';
    return isList ? [...asList(value)].sort() : value;
  };
  return [{ ...found, state: sameValue(plain(mine), plain(theirs)) ? 'same' : 'different' }];
}

const joinOf = (field: Definition): FieldComparison['join'] =>
  field.kind === 'longtext' ? 'text' : isListed(field) ? 'list' : field.kind === 'text' && 'label' in field ? 'line' : undefined;
