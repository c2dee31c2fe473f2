import { instanceOf, type Place } from './keys.ts';
import { mergeRecords } from './merge.ts';
import {
  hasText,
  isEmptyValue,
  isRemoved,
  isSteering,
  latestStamp,
  removedRows,
  type RecordData,
  type Register,
  type Stamp,
} from './record.ts';

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
    places: texts.map(([path]) => path).filter((path) => isEmptyValue(merged.values[path]?.value ?? '')),
  };
}

/** How many things of a file are hidden here; a テーマ with its sheets is one, and so is a row. */
export function countHidden(records: FileRecords, read: ReadRecord): number {
  const whole = new Set<string>();
  let parts = 0;
  for (const [place, { data }] of records) {
    const here = read(place);
    if (!here) continue;
    const { record, rows, places } = hiddenIn(here, data);
    if (record) whole.add(thingOf(place));
    else parts += rows.length + places.filter((path) => !rows.includes(rowOf(path))).length;
  }
  return whole.size + parts;
}

/** Once a file is loaded: how many things of it stand among what is put away, and how many texts were let go here. */
export function countOutOfSight(records: FileRecords, read: ReadRecord): { putAway: number; letGo: number } {
  const whole = new Set<string>();
  let rowCount = 0;
  let letGo = 0;
  for (const [place, { data }] of records) {
    const here = read(place);
    if (!here) continue;
    const isAway = isRemoved(here);
    if (isAway && hasText(here)) whole.add(thingOf(place));
    if (!isAway) rowCount += removedRows(here).filter(({ field, row, written }) => written && holdsRow(data, `${field}/${row}`)).length;
    letGo += hiddenIn(here, data).places.length;
  }
  return { putAway: whole.size + rowCount, letGo };
}

type FileRecords = Iterable<readonly [Place, { data: RecordData }]>;
type ReadRecord = (place: Place) => RecordData | undefined;

const rowOf = (path: string): string => path.slice(0, path.lastIndexOf('/'));
const holdsRow = (record: RecordData, row: string): boolean => Object.keys(record.values).some((path) => path.startsWith(`${row}/`));
/** All records of one テーマ carry the same id. */
const thingOf = (place: Place): string => instanceOf(place) ?? place.replace(/^topic:/, '');

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
