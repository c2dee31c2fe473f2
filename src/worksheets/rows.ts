import { type RecordData } from '../learner/record.ts';
import { rowIds } from '../learner/presence.ts';

/** Moves of rows as edits of their `#order`. */
export interface OrderEdit {
  path: string;
  value: number;
}

/**
 * Carries a row of a field over one neighbour. One edit as a rule; where no number lies between its new neighbours, the whole
 * field is numbered anew. None at either end.
 */
export function moveRow(record: RecordData, field: string, row: string, by: -1 | 1): OrderEdit[] {
  const rows = rowIds(record, field);
  const place = rows.indexOf(row) + by;
  if (!rows.includes(row) || place < 0 || place >= rows.length) return [];
  const others = rows.filter((other) => other !== row);
  const order = (id: string | undefined) => (id === undefined ? undefined : orderOf(record, field, id));
  const value = orderBetween(order(others[place - 1]), order(others[place]));
  if (value !== undefined) return [{ path: orderPath(field, row), value }];
  return [...others.slice(0, place), row, ...others.slice(place)]
    .map((id, index) => ({ path: orderPath(field, id), value: index + 1 }))
    .filter(({ path, value: next }) => record.values[path]?.value !== next);
}

/** The order of a row to come after all others. */
export function lastOrder(record: RecordData, field: string): number {
  const last = rowIds(record, field).at(-1);
  return last === undefined ? 1 : orderOf(record, field, last) + 1;
}

export const orderPath = (field: string, row: string): string => `${field}/${row}/#order`;

const orderOf = (record: RecordData, field: string, row: string): number => Number(record.values[orderPath(field, row)]?.value ?? 0);

/** A number between two, of which either may be missing at an end; undefined where digits run out. */
function orderBetween(before: number | undefined, after: number | undefined): number | undefined {
  const middle = before === undefined ? (after ?? 0) - 1 : after === undefined ? before + 1 : (before + after) / 2;
  return (before ?? -Infinity) < middle && middle < (after ?? Infinity) ? middle : undefined;
}
