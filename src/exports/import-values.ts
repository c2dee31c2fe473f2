import type { Value } from '../learner/record.ts';
import { readCell, readTick } from './import-cells.ts';
import { isFilled, type RawCell, type TableRow } from '../tables/table.ts';
import type { ColumnMatch, Slot } from './import-columns.ts';

/** One row of a table, read. */
export interface ReadRow {
  /** As a spreadsheet counts it: the first row of the table is 1. */
  row: number;
  /** What stands in the column of row names, and in that of ids. */
  name: string;
  id: string;
  /** By field id, column id or `header.region`. */
  values: Map<string, Value>;
  problems: RowProblem[];
}

export interface RowProblem {
  row: number;
  /** Heading of the cell; undefined when the whole row is left out. */
  column?: string;
  reason: string;
}

/** The rows in which a column that counts has something. */
export function readRows(rows: readonly TableRow[], match: ColumnMatch): ReadRow[] {
  return rows.flatMap(({ row, cells }) =>
    match.columns.some((slot, at) => typeof slot === 'object' && isFilled(cells[at])) ? [readRow(cells, row, match)] : [],
  );
}

function readRow(cells: readonly RawCell[], row: number, { columns }: ColumnMatch): ReadRow {
  const at = (what: 'name' | 'id') => String(cells[columns.indexOf(what)] ?? '').trim();
  const read: ReadRow = { row, name: at('name'), id: at('id'), values: new Map(), problems: [] };
  const ticks = new Map<Slot['path'], string[]>();
  // The value itself comes before what only repeats it: a day in the Japanese calendar, options one by one.
  const written = columns.flatMap((slot, index) =>
    typeof slot === 'object' && isFilled(cells[index]) ? [{ slot, cell: cells[index] }] : [],
  );
  for (const { slot, cell } of written.filter(({ slot }) => slot.part.kind === 'whole')) settle(read, slot, readCell(slot.field, cell));
  for (const { slot, cell } of written) {
    if (read.values.has(slot.path) || slot.part.kind === 'whole') continue;
    if (slot.part.kind === 'wareki') settle(read, slot, readCell(slot.field, cell));
    else {
      const tick = readTick(cell);
      if ('problem' in tick) settle(read, slot, tick);
      else if (tick.ticked) ticks.set(slot.path, [...(ticks.get(slot.path) ?? []), slot.part.option]);
    }
  }
  for (const [path, options] of ticks) read.values.set(path, options);
  return read;
}

function settle({ row, values, problems }: ReadRow, { path, heading }: Slot, result: { value: Value } | { problem: string }) {
  if ('value' in result) values.set(path, result.value);
  else problems.push({ row, column: heading, reason: result.problem });
}
