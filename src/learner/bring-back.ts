import { digest } from './digest.ts';
import { mergeRecords } from './merge.ts';
import { emptyRecord, isEmptyValue, isSteering, latestStamp, sameValue, type RecordData, type Register, type Stamp } from './record.ts';
import { isRemoved, removedRows } from './presence.ts';

/** What a file holds and the record here hides: put away, or emptied or discarded since. */
export interface Hidden {
  /** Whether the whole record is put away here, and not in the file. */
  record: boolean;
  /** Rows that are put away here, as `people/r3`. */
  rows: string[];
  /** Places that are empty here. */
  places: string[];
}

/** What would stay hidden if the two were only joined. */
export function hiddenIn(here: RecordData, incoming: RecordData): Hidden {
  const texts = Object.entries(incoming.values).filter(([path, { value }]) => !isSteering(path) && !isEmptyValue(value));
  if (texts.length === 0) return { record: false, rows: [], places: [] };
  const merged = mergeRecords(here, incoming);
  const rows = new Set(texts.flatMap(([path]) => (path.split('/').length === 3 ? [rowOf(path)] : [])));
  const away = new Set(removedRows(incoming).map(({ field, row }) => `${field}/${row}`));
  return {
    record: isRemoved(merged) && !isRemoved(incoming),
    rows: removedRows(merged)
      .map(({ field, row }) => `${field}/${row}`)
      .filter((row) => rows.has(row) && !away.has(row)),
    // A yes that was taken back is an answer, and hides no text.
    places: texts.flatMap(([path, { value }]) =>
      typeof value !== 'boolean' && isEmptyValue(merged.values[path]?.value ?? '') ? [path] : [],
    ),
  };
}

/** The row of a cell, as `people/r3`. */
export const rowOf = (path: string): string => path.slice(0, path.lastIndexOf('/'));

/** `incoming` as if everything of it that is hidden here were written now. */
export function bringBack(here: RecordData, incoming: RecordData, { at, by }: Stamp): RecordData {
  const { record, rows, places } = hiddenIn(here, incoming);
  const stamp = { at: Math.max(at, latestStamp(here) + 1, latestStamp(incoming) + 1), by };
  const again: [string, Register][] = [
    ...(record ? [['#removed', { value: false, ...stamp }] as [string, Register]] : []),
    ...rows.map((row): [string, Register] => [`${row}/#removed`, { value: false, ...stamp }]),
    ...places.flatMap((path): [string, Register][] => {
      const register = incoming.values[path];
      return register ? [[path, { value: register.value, ...stamp }]] : [];
    }),
  ];
  return { ...incoming, values: { ...incoming.values, ...Object.fromEntries(again) } };
}

/**
 * What a file holds, as it can be joined with what is here: it cannot claim that what is here was let go, and a text that was
 * altered on its way is another text than the one of its stamp, so that each is kept. It comes before the one it was made of.
 */
export function tellApart({ seen, values, tray }: RecordData, here: RecordData | undefined): RecordData {
  if (!here) return { values, tray, ...(seen && { seen }) };
  const keyOf = (path: string, { at, by }: Register): string => `${path} ${String(at)} ${by}`;
  const known = new Map(
    [...here.tray, ...Object.entries(here.values).map(([path, register]) => ({ ...register, path }))].map((item) => [
      keyOf(item.path, item),
      item,
    ]),
  );
  const rename = <T extends Register>(path: string, register: T): T => {
    const same = known.get(keyOf(path, register));
    if (!same || sameValue(same.value, register.value)) return register;
    return { ...register, at: Math.max(0, register.at - 1), by: `${register.by}.${digest(JSON.stringify(register.value))}` };
  };
  return {
    values: Object.fromEntries(Object.entries(values).map(([path, register]) => [path, rename(path, register)])),
    tray: tray.map((item) => rename(item.path, item)),
  };
}

/**
 * No stamp of a file is more than a day ahead of the clock here, or of what is here if that is later; those that were keep their
 * order. Without the second, a clock that was set back would make of every text that is known here another one. One that gets
 * another time gets another writer too: what the writer is known to have let go until that time was never this text.
 */
export function clampStamps(record: RecordData, now: number, here: RecordData = emptyRecord): RecordData {
  const limit = Math.max(now + 86_400_000, latestStamp(here));
  const ahead = [...new Set([...Object.values(record.values), ...record.tray].map(({ at }) => at).filter((at) => at > limit))].sort(
    (a, b) => a - b,
  );
  if (ahead.length === 0) return record;
  const clamped = new Map(ahead.map((at, index) => [at, limit - ahead.length + 1 + index]));
  const clamp = <T extends Register>(register: T): T => {
    const at = clamped.get(register.at);
    return at === undefined ? register : { ...register, at, by: `${register.by}.${String(register.at)}` };
  };
  return {
    values: Object.fromEntries(Object.entries(record.values).map(([path, register]) => [path, clamp(register)])),
    tray: record.tray.map(clamp),
  };
}
