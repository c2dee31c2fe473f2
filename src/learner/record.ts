/**
 * What a learner has written in one place: a flat map of registers.
 *
 * A register is addressed by a path of ids: `theme` (a field), `people/r3/role` (a cell of a row).
 * Paths whose last part begins with `#` steer and hold no text: `people/r3/#order`, `people/r3/#removed`,
 * `#removed` (the whole record), `theme/#from` (the stamp of the text in an earlier sheet that was taken over).
 * One mechanism therefore serves fields, rows, their order, their tombstones and where a text came from.
 *
 * Sample: `{ values: { theme: { value: '夜の不安', at: 1763620000000, by: 'k3x9' } }, tray: [] }`
 */
export interface RecordData {
  values: Readonly<Record<string, Register>>;
  /** Texts that lost their place to another text. Read, copied, put back, exported, and only then discarded. */
  tray: readonly TrayItem[];
}

/** A text, a number (level, order), a yes/no, or the ids of what is ticked. */
export type Value = string | number | boolean | readonly string[];

/** When and by which browser something was written. `at` is milliseconds since 1970. */
export interface Stamp {
  at: number;
  by: string;
}

export interface Register extends Stamp {
  value: Value;
}

export interface TrayItem extends Register {
  path: string;
}

export const emptyRecord: RecordData = { values: {}, tray: [] };

/** Parts of a path: ids in lower case, or a steering name at the end. At most field, row and cell. */
const pathPattern = /^(?:[a-z0-9][a-z0-9.-]*)(?:\/[a-z0-9][a-z0-9.-]*){0,2}(?:\/#(?:order|removed|from))?$|^#removed$/;

/** `constructor` is the one lower-case name that plain objects answer to without holding it. */
export const isPath = (path: string): boolean => path.length <= 200 && pathPattern.test(path) && path !== 'constructor';
export const isSteering = (path: string): boolean => path.includes('#');
export const isEmptyValue = (value: Value): boolean => value === '' || value === false || (Array.isArray(value) && value.length === 0);

export const sameValue = (a: Value, b: Value): boolean => a === b || JSON.stringify(a) === JSON.stringify(b);
export const sameStamp = (a: Stamp | undefined, b: Stamp | undefined): boolean => a?.at === b?.at && a?.by === b?.by;

/** Later first by time, then by browser, then by content, so that every browser decides alike. */
export function compareRegisters(a: Register, b: Register): number {
  return a.at - b.at || compareText(a.by, b.by) || compareText(JSON.stringify(a.value), JSON.stringify(b.value));
}

/** One change a learner made, to be replayed on whatever is stored by then. */
export interface Edit {
  path: string;
  value: Value;
  at: number;
  /** The stamp the learner had before their eyes; undefined for an empty place. */
  base: Stamp | undefined;
}

/**
 * Applies an edit. If somebody else wrote at the same place in the meantime, their text goes to the tray.
 * The new stamp is always later than what it replaces, even if a clock went back.
 */
export function applyEdit(record: RecordData, edit: Edit, by: string): RecordData {
  const stored = record.values[edit.path];
  const register: Register = { value: edit.value, at: Math.max(edit.at, stored ? stored.at + 1 : 0), by };
  const values = { ...record.values, [edit.path]: register };
  const overtaken = stored && !sameStamp(stored, edit.base) && !sameValue(stored.value, edit.value);
  return { values, tray: overtaken ? addToTray(record.tray, [{ ...stored, path: edit.path }]) : record.tray };
}

/** Adds items; of the same text for the same place only the latest is kept. Steering and empty values are not kept. */
export function addToTray(tray: readonly TrayItem[], items: readonly TrayItem[]): readonly TrayItem[] {
  const byText = new Map<string, TrayItem>();
  for (const item of [...tray, ...items]) {
    if (isSteering(item.path) || isEmptyValue(item.value)) continue;
    const key = `${item.path} ${JSON.stringify(item.value)}`;
    const known = byText.get(key);
    if (!known || compareRegisters(known, item) < 0) byText.set(key, item);
  }
  return [...byText.values()].sort((a, b) => compareText(a.path, b.path) || compareRegisters(a, b));
}

/** Rows of a field that are not removed, in the learner's order. A row edited after its removal is back. */
export function rowIds(record: RecordData, field: string): string[] {
  const rows = new Map<string, { order: number; removedAt: number; editedAt: number }>();
  for (const [path, register] of Object.entries(record.values)) {
    const [owner, row, cell] = path.split('/');
    if (owner !== field || row === undefined || cell === undefined) continue;
    const known = rows.get(row) ?? { order: 0, removedAt: -1, editedAt: 0 };
    if (cell === '#order') known.order = Number(register.value);
    else if (cell === '#removed') known.removedAt = register.value === true ? register.at : -1;
    else known.editedAt = Math.max(known.editedAt, register.at);
    rows.set(row, known);
  }
  return [...rows]
    .filter(([, row]) => row.removedAt < 0 || row.editedAt > row.removedAt)
    .sort(([idA, a], [idB, b]) => a.order - b.order || compareText(idA, idB))
    .map(([id]) => id);
}

/** Whether the whole record was put away. Anything written later brings it back. */
export function isRemoved(record: RecordData): boolean {
  const removed = record.values['#removed'];
  return removed?.value === true && latestAt(record) <= removed.at;
}

/** When anything in the record was last written; 0 for an empty one. */
export function latestAt(record: RecordData): number {
  return Math.max(0, ...Object.values(record.values).map((register) => register.at));
}

/** Whether there is any text worth keeping. */
export function hasText(record: RecordData): boolean {
  return (
    record.tray.length > 0 || Object.entries(record.values).some(([path, register]) => !isSteering(path) && !isEmptyValue(register.value))
  );
}

/** Old id → id of the same field today. */
export type Aliases = ReadonlyMap<string, string>;

/** Moves registers of renamed fields to their new place. Where both hold text, the later one stays and the other goes to the tray. */
export function moveAliases(record: RecordData, aliases: Aliases): RecordData {
  const moved = Object.entries(record.values).filter(([path]) => aliases.has(fieldOf(path)));
  if (moved.length === 0) return record;
  const values = new Map(Object.entries(record.values));
  const losers: TrayItem[] = [];
  for (const [path, register] of moved) {
    const field = fieldOf(path);
    const target = `${aliases.get(field) ?? field}${path.slice(field.length)}`;
    const present = values.get(target);
    values.delete(path);
    if (!present || isEmptyValue(present.value) || compareRegisters(present, register) < 0) {
      values.set(target, register);
      if (present && !sameValue(present.value, register.value)) losers.push({ ...present, path: target });
    } else if (!sameValue(present.value, register.value)) losers.push({ ...register, path: target });
  }
  return { values: Object.fromEntries(values), tray: addToTray(record.tray, losers) };
}

export const fieldOf = (path: string): string => path.split('/', 1)[0] ?? path;

function compareText(a: string, b: string): number {
  return a < b ? -1 : a > b ? 1 : 0;
}
