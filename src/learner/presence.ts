/** What of a record is there, and what was put away. */
import { compareText, hasText, isEmptyValue, type RecordData } from './record.ts';

/** Rows of a field that are not removed, in the learner's order. A row edited after its removal is back. */
export function rowIds(record: RecordData, field: string): string[] {
  return readRows(record, field)
    .filter((state) => !isRemovedRow(state))
    .sort((a, b) => a.order - b.order || compareText(a.row, b.row))
    .map(({ row }) => row);
}

/** Rows of all fields that are removed, and whether they still hold a text. */
export function removedRows(record: RecordData): { field: string; row: string; at: number; written: boolean }[] {
  return readRows(record)
    .filter(isRemovedRow)
    .map(({ field, row, removedAt, written }) => ({ field, row, at: removedAt, written }));
}

interface RowState {
  field: string;
  row: string;
  order: number;
  /** -1 while it is not. */
  removedAt: number;
  editedAt: number;
  written: boolean;
}

const isRemovedRow = ({ removedAt, editedAt }: RowState): boolean => removedAt >= 0 && editedAt <= removedAt;

function readRows(record: RecordData, only?: string): RowState[] {
  const rows = new Map<string, RowState>();
  for (const [path, register] of Object.entries(record.values)) {
    const [field = '', row, cell] = path.split('/');
    if (row === undefined || cell === undefined || (only !== undefined && field !== only)) continue;
    const id = `${field}/${row}`;
    const known = rows.get(id) ?? { field, row, order: 0, removedAt: -1, editedAt: 0, written: false };
    if (cell === '#order') known.order = Number(register.value);
    else if (cell === '#removed') known.removedAt = register.value === true ? register.at : -1;
    else {
      known.editedAt = Math.max(known.editedAt, register.at);
      known.written ||= !isEmptyValue(register.value);
    }
    rows.set(id, known);
  }
  return [...rows.values()];
}

/** Whether the whole record was put away. Anything written afterwards brings it back. */
export function isRemoved(record: RecordData): boolean {
  const removed = record.values['#removed'];
  return removed?.value === true && latestAt(record) <= removed.at;
}

/** Whether something of the record was put away and holds a text: the whole of it, or rows. */
export const hasPutAway = (record: RecordData): boolean =>
  isRemoved(record) ? hasText(record) : removedRows(record).some(({ written }) => written);

/** When anything in the record was last written; 0 for an empty one. */
export function latestAt(record: RecordData): number {
  return Object.values(record.values).reduce((latest, { at }) => Math.max(latest, at), 0);
}
