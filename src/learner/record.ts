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
  /** Texts that were here and were knowingly replaced or discarded (`seen.ts`). A record without it claims nothing. */
  seen?: Seen;
}

/**
 * `{ "k3x9.q4": 1763620000000 }`: everything that writer wrote here until then is here or was let go knowingly.
 * `{ "k3x9 theme 1763620000000": 1763620000000 }`: this one text was.
 */
export type Seen = Readonly<Record<string, number>>;

/** A text, a number (level, order), a yes/no, or the ids of what is ticked. */
export type Value = string | number | boolean | readonly string[];

/**
 * When and by which page something was written. `at` is milliseconds since 1970, but always later than everything the writer
 * knew of the record. `by` is `<browser>.<page>`; a text of edition 2026.11 has the browser alone.
 */
export interface Stamp {
  at: number;
  by: string;
}

/** The browser of a stamp, without the page: for texts that are written anew on another's behalf. */
export const browserOf = (stamp: Stamp | undefined): string => stamp?.by.split('.', 1)[0] ?? '';

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
export const isSameRegister = (a: Register, b: Register): boolean => sameStamp(a, b) && sameValue(a.value, b.value);
export const isSameText = (register: Register | undefined, value: Value): boolean => sameValue(register?.value ?? '', value);
export const sameStamp = (a: Stamp | undefined, b: Stamp | undefined): boolean => a?.at === b?.at && a?.by === b?.by;

/** Later first by time, then by browser, then by content, so that every browser decides alike. */
export function compareRegisters(a: Register, b: Register): number {
  return a.at - b.at || compareText(a.by, b.by) || compareText(JSON.stringify(a.value), JSON.stringify(b.value));
}

/** Adds items; the same one is kept once. Steering and empty values are not kept. */
export function addToTray(tray: readonly TrayItem[], items: readonly TrayItem[]): readonly TrayItem[] {
  if (items.length === 0) return tray;
  const known = new Map<string, TrayItem>();
  for (const item of [...tray, ...items]) {
    if (isSteering(item.path) || isEmptyValue(item.value)) continue;
    known.set(`${item.path} ${String(item.at)} ${item.by} ${JSON.stringify(item.value)}`, item);
  }
  return [...known.values()].sort((a, b) => compareText(a.path, b.path) || compareRegisters(a, b));
}

/** The latest moment the record knows of, of texts that are gone as well. */
export function latestStamp({ values, tray, seen = {} }: RecordData): number {
  const stamps = [...Object.values(values), ...tray].map(({ at }) => at);
  return [...stamps, ...Object.values(seen)].reduce((latest, at) => Math.max(latest, at), -1);
}

/** Whether there is any text worth keeping. */
export function hasText(record: RecordData): boolean {
  return (
    record.tray.length > 0 || Object.entries(record.values).some(([path, register]) => !isSteering(path) && !isEmptyValue(register.value))
  );
}

/** Old id → id of the same field today. */
export type Aliases = ReadonlyMap<string, string>;

/** Moves texts of renamed fields to their new place. Where both hold text, the later one stays and the other goes to the tray. */
export function moveAliases(record: RecordData, aliases: Aliases): RecordData {
  const isMoved = (path: string) => aliases.has(fieldOf(path));
  const moved = Object.entries(record.values).filter(([path]) => isMoved(path));
  if (moved.length === 0 && !record.tray.some(({ path }) => isMoved(path))) return record;
  const targetOf = (path: string) => `${aliases.get(fieldOf(path)) ?? fieldOf(path)}${path.slice(fieldOf(path).length)}`;
  const values = new Map(Object.entries(record.values));
  const losers: TrayItem[] = [];
  for (const [path, register] of moved) {
    const target = targetOf(path);
    const present = values.get(target);
    values.delete(path);
    if (!present || compareRegisters(present, register) < 0) {
      values.set(target, register);
      if (present && !sameValue(present.value, register.value)) losers.push({ ...present, path: target });
    } else if (!sameValue(present.value, register.value)) losers.push({ ...register, path: target });
  }
  const tray = record.tray.map((item) => (isMoved(item.path) ? { ...item, path: targetOf(item.path) } : item));
  return { ...record, values: Object.fromEntries(values), tray: addToTray([], [...tray, ...losers]) };
}

export const fieldOf = (path: string): string => path.split('/', 1)[0] ?? path;

export function compareText(a: string, b: string): number {
  return a < b ? -1 : a > b ? 1 : 0;
}
