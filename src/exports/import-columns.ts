import { isFilled, plain, type Table } from '../tables/table.ts';
import { allFields } from '../worksheets/rules.ts';
import type { Column, RowsField, Worksheet, WorksheetField } from '../worksheets/schema.ts';
import { messages } from './messages.ts';
import { headerColumns, layoutOf, uniqueTitles, type HeaderColumn, type Layout } from './layout.ts';

/** Where the rows of a table go: into a field with rows, or into new sheets of which one row each is one. */
export type ImportTarget = { kind: 'rows'; field: RowsField } | { kind: 'entries'; sheet: Worksheet };

export type ImportField = Exclude<WorksheetField, RowsField> | Column | HeaderColumn;

/** What a column of the table can fill. */
export interface Slot {
  /** The field's label, for reports. */
  label: string;
  /** Field id, column id or `header.region`. */
  path: string;
  field: ImportField;
  /** whole: the value · wareki: the same day once more · an option: ticked or not. */
  part: { kind: 'whole' } | { kind: 'wareki' } | { kind: 'option'; option: string };
  /** Its heading in a file that was written here. */
  heading: string;
}

/**
 * unknown: no such field · twice: another column fills it · chosen: points at rows or sheets of this computer · made: added on
 * export · nameless: something stands in it, but no heading above.
 */
type IgnoredWhy = 'unknown' | 'twice' | 'chosen' | 'made' | 'nameless';

export interface ColumnMatch {
  /** Number of the row with the headings. */
  header: number;
  /** One for each column of the table. */
  columns: (Slot | 'name' | 'id' | undefined)[];
  /** What fills what. The options of a field are named once, by its label. */
  matched: { heading: string; label: string }[];
  ignored: { heading: string; why: IgnoredWhy }[];
  /** Labels of fields that no column fills. */
  missing: string[];
}

/** Everything that can be filled, in the order of the sheet. */
export function slotsOf(target: ImportTarget): Slot[] {
  const fields: { path: string; field: ImportField }[] =
    target.kind === 'rows'
      ? target.field.columns.map((field) => ({ path: field.id, field }))
      : [
          ...headerColumns.map((field) => ({ path: field.path, field })),
          ...allFields(target.sheet).flatMap((field) => (field.kind === 'rows' ? [] : [{ path: field.id, field }])),
        ];
  const slots = fields
    .filter(({ field }) => !isChosen(field))
    .flatMap(({ path, field }) => layoutOf(field).map((layout) => slotOf(path, field, layout)));
  const titles = uniqueTitles(slots.map(({ heading }) => heading));
  return slots.map((slot, index) => ({ ...slot, heading: titles[index] ?? slot.heading }));
}

/**
 * Finds the row of headings, the one of the first twenty that names most fields, and what each column is for. Headings
 * are compared without spaces, width and case, by label or id; beside such a row 「背景」 also means 「背景（なぜ生じたか）」.
 * Undefined when no row names a field.
 */
export function matchColumns({ rows }: Table, target: ImportTarget): ColumnMatch | undefined {
  const slots = slotsOf(target);
  const names = namesOf(target, slots);
  const counts = rows.slice(0, 20).map(({ cells }) => cells.filter((cell) => typeof names.get(plain(cell)) === 'object').length);
  const most = Math.max(0, ...counts);
  const header = rows[counts.indexOf(most)];
  if (most === 0 || !header) return undefined;
  const match: ColumnMatch = { header: header.row, columns: [], matched: [], ignored: [], missing: [] };
  const taken = new Set<Slot | 'name' | 'id'>();
  const below = rows.filter(({ row }) => row > header.row);
  const width = rows.reduce((most, { cells }) => Math.max(most, cells.length), 0);
  for (let index = 0; index < width; index++) {
    const heading = String(header.cells[index] ?? '').trim();
    const found = names.get(plain(heading)) ?? nearly(plain(heading), slots);
    const slot = found === 'made' || found === 'chosen' ? undefined : found;
    if (slot !== undefined && !taken.has(slot)) {
      taken.add(slot);
      match.columns[index] = slot;
      if (typeof slot === 'object')
        match.matched.push(slot.part.kind === 'option' ? { heading: slot.label, label: slot.label } : { heading, label: slot.heading });
      continue;
    }
    match.columns[index] = undefined;
    if (heading !== '')
      match.ignored.push({ heading, why: slot === undefined ? ((found as 'made' | 'chosen' | undefined) ?? 'unknown') : 'twice' });
    else if (below.some(({ cells }) => isFilled(cells[index]))) match.ignored.push({ heading: columnName(index), why: 'nameless' });
  }
  const filled = new Set([...taken].flatMap((slot) => (typeof slot === 'object' ? [slot.path] : [])));
  match.matched = match.matched.filter(({ heading }, index, all) => all.findIndex((other) => other.heading === heading) === index);
  match.missing = [...new Set(slots.filter((slot) => !filled.has(slot.path)).map(({ label }) => label))];
  return match;
}

/** The one field whose label only goes on, after a bracket or a dot, where the heading ends, or the other way round. */
function nearly(heading: string, slots: readonly Slot[]): Slot | undefined {
  if (heading.length < 2) return undefined;
  const goesOn = (long: string, short: string) => long.startsWith(short) && /^[(・、,/]/u.test(long.slice(short.length));
  const found = slots.filter(
    ({ part, label }) => part.kind === 'whole' && (goesOn(plain(label), heading) || goesOn(heading, plain(label))),
  );
  return found.length === 1 ? found[0] : undefined;
}

/** As a spreadsheet names its columns: A, B … Z, AA. */
function columnName(index: number): string {
  const letter = String.fromCharCode(65 + (index % 26));
  return messages.table.column(index < 26 ? letter : `${String.fromCharCode(64 + Math.floor(index / 26))}${letter}`);
}

const isChosen = ({ kind }: ImportField): boolean => kind === 'links' || kind === 'refs';

function slotOf(path: string, field: ImportField, { title, isWareki, option }: Layout): Slot {
  const part =
    option !== undefined ? ({ kind: 'option', option } as const) : { kind: isWareki === true ? ('wareki' as const) : ('whole' as const) };
  return { label: field.label, path, field, part, heading: title };
}

/** Every heading there is, and what it stands for. The first of two alike is meant. */
function namesOf(target: ImportTarget, slots: readonly Slot[]): Map<string, Slot | 'name' | 'id' | 'made' | 'chosen'> {
  const names = new Map<string, Slot | 'name' | 'id' | 'made' | 'chosen'>();
  const add = (text: string, meaning: Slot | 'name' | 'id' | 'made' | 'chosen') => {
    if (!names.has(plain(text))) names.set(plain(text), meaning);
  };
  for (const slot of slots) add(slot.heading, slot);
  for (const slot of slots) {
    if (slot.part.kind === 'whole') add(slot.path, slot);
    if (slot.part.kind !== 'option') continue;
    // Several choices may also stand in one cell, under the label alone.
    const whole: Slot = { ...slot, part: { kind: 'whole' }, heading: slot.label };
    add(slot.label, whole);
    add(slot.path, names.get(plain(slot.label)) ?? whole);
  }
  if (target.kind === 'rows' && target.field.preset.length > 0) add(target.field.row, 'name');
  const fields: ImportField[] =
    target.kind === 'rows' ? target.field.columns : allFields(target.sheet).filter((field) => field.kind !== 'rows');
  for (const field of fields) if (isChosen(field)) add(field.label, 'chosen');
  add(messages.table.id, 'id');
  for (const made of [messages.table.number, messages.table.entry, messages.table.attention]) add(made, 'made');
  return names;
}
