import { isFilled, type RawCell, type Table } from './table.ts';

/** Reads on without a pause. */
export const steady = () => undefined;

/** Rows as a worksheet has them. */
export const tableOf = (rows: readonly (readonly RawCell[])[], more: Partial<Table> = {}): Table => ({
  name: '',
  rows: rows.flatMap((cells, index) => (cells.some(isFilled) ? [{ row: index + 1, cells }] : [])),
  notes: [],
  hidden: [],
  filled: 0,
  ...more,
});
