import { isEmptyValue, isSteering, type RecordData, type Register } from '../learner/record.ts';
import { rowIds } from '../learner/presence.ts';
import { originPath } from './rules.ts';

/** What stands in a field: its value, or what its rows hold. An empty row, or one that was taken out, is nothing. */
export function registersOf(record: RecordData, field: string): Register[] {
  const rows = new Set(rowIds(record, field));
  return Object.entries(record.values).flatMap(([path, register]) => {
    const [owner, row, cell] = path.split('/');
    const isThere = owner === field && !isSteering(path) && !isEmptyValue(register.value);
    return isThere && (cell === undefined || rows.has(row ?? '')) ? [register] : [];
  });
}

/** When the learner last wrote in a field; 0 for never. What an earlier sheet brought along was not written here. */
export function wroteAt(record: RecordData, field: string): number {
  const taken = record.values[originPath(field)]?.at ?? 0;
  return Math.max(0, ...registersOf(record, field).flatMap(({ at }) => (at > taken ? [at] : [])));
}

/** Fields with nothing in them: those below the field that was written last, and those above it. */
export function fieldsLeft<Field extends { id: string }>(record: RecordData, fields: readonly Field[]): { below: Field[]; above: Field[] } {
  const times = fields.map(({ id }) => wroteAt(record, id));
  const latest = Math.max(0, ...times);
  const last = latest > 0 ? times.indexOf(latest) : -1;
  const left = (some: readonly Field[]) => some.filter(({ id }) => registersOf(record, id).length === 0);
  return { below: left(fields.slice(last + 1)), above: left(fields.slice(0, last + 1)) };
}
