import { hiddenIn, rowOf } from './bring-back.ts';
import { instanceOf, type Place } from './keys.ts';
import { hasText, type RecordData } from './record.ts';
import { isRemoved, removedRows } from './presence.ts';

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

const holdsRow = (record: RecordData, row: string): boolean => Object.keys(record.values).some((path) => path.startsWith(`${row}/`));
/** All records of one テーマ carry the same id. */
const thingOf = (place: Place): string => instanceOf(place) ?? place.replace(/^topic:/, '');
