import { mergeRecords } from './merge.ts';
import { isEmptyValue, isSteering, latestStamp, type RecordData, type Register, type Stamp } from './record.ts';
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

/** No stamp of a file is more than a day ahead of the clock here; those that were keep their order. */
export function clampStamps(record: RecordData, now: number): RecordData {
  const limit = now + 86_400_000;
  const ahead = [...new Set([...Object.values(record.values), ...record.tray].map(({ at }) => at).filter((at) => at > limit))].sort(
    (a, b) => a - b,
  );
  if (ahead.length === 0) return record;
  const clamped = new Map(ahead.map((at, index) => [at, limit - ahead.length + 1 + index]));
  const clamp = <T extends Register>(register: T): T => ({ ...register, at: clamped.get(register.at) ?? register.at });
  return {
    values: Object.fromEntries(Object.entries(record.values).map(([path, register]) => [path, clamp(register)])),
    tray: record.tray.map(clamp),
  };
}
