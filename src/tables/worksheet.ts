import { limits } from './limits.ts';
import { shownNumber, type NumberFormat } from './number-format.ts';
import type { Pace } from './pace.ts';
import { restore } from './formula-guard.ts';
import { isFilled, TableError, type CellNote, type RawCell, type Table, type TableRow } from './table.ts';
import { createTextReader, isYes, unescape, type WorkbookParts } from './workbook-parts.ts';
import { createXmlReader } from './xml.ts';
import type { Archive } from './zip.ts';

interface Merge {
  top: number;
  bottom: number;
  left: number;
  right: number;
}

/** A cell while it is read. */
interface OpenCell {
  column: number;
  type: string;
  format: NumberFormat | undefined;
  value: string;
  length: number;
  hasFormula: boolean;
}

/** One worksheet. @throws TableError as soon as it is seen to be larger than a table may be. */
export async function readWorksheet(archive: Archive, name: string, path: string, parts: WorkbookParts, pace: Pace): Promise<Table> {
  const rows: TableRow[] = [];
  const notes: CellNote[] = [];
  const hidden: number[] = [];
  const merges: Merge[] = [];
  const inline = createTextReader();
  let cells: RawCell[] = [];
  let row = 0;
  let isHidden = false;
  let column = -1;
  let filled = 0;
  let isValue = false;
  let isInline = false;
  let cell: OpenCell | undefined;

  const finish = ({ column: at, type, ...open }: OpenCell) => {
    const place = { row, column: at };
    const text = open.length > limits.text ? undefined : open.value;
    const shared =
      type === 's' ? parts.texts[Number(text)] : type === 'inlineStr' ? inline.end() : text === undefined ? undefined : unescape(text);
    if (type === 's' && !(Number(text) in parts.texts)) throw new TableError('damaged');
    if (shared === undefined) return { note: { ...place, why: 'too-long' as const }, value: '' };
    if (type === 'e') return { note: { ...place, why: 'error' as const, text: shared }, value: '' };
    if (shared === '' && open.hasFormula && type !== 'str') return { note: { ...place, why: 'uncalculated' as const }, value: '' };
    if (type === 'b') return { value: Number(isYes(shared)) };
    if (type === 'd') return { value: shared.slice(0, 10) };
    if ((type !== 'n' && type !== '') || shared === '') return { value: restore(shared) };
    const number = Number(shared);
    return { value: Number.isFinite(number) ? shownNumber(number, open.format ?? { kind: 'number' }, parts.isFrom1904) : shared };
  };
  const read = createXmlReader({
    open: (tag, attribute) => {
      if (isInline) inline.open(tag);
      else if (tag === 'row') {
        const next = Number(attribute('r') ?? row + 1);
        // Out of order, one row would take the place of another.
        if (!Number.isSafeInteger(next) || next <= row) throw new TableError('damaged');
        row = next;
        isHidden = isYes(attribute('hidden'));
        column = -1;
        cells = [];
      } else if (tag === 'c') {
        const next = columnOf(attribute('r')) ?? column + 1;
        if (next <= column) throw new TableError('damaged');
        column = next;
        const format = parts.formats[Number(attribute('s') ?? -1)];
        cell = { column, type: attribute('t') ?? '', format, value: '', length: 0, hasFormula: false };
        inline.begin();
      } else if (tag === 'v') isValue = cell !== undefined;
      else if (tag === 'is') isInline = cell !== undefined;
      else if (tag === 'f' && cell) cell.hasFormula = true;
      else if (tag === 'mergeCell') {
        merges.push(...mergeOf(attribute('ref')));
        if (merges.length > mostMerges) throw new TableError('too-many-cells');
      }
    },
    text: (part) => {
      if (isInline) inline.text(part);
      else if (isValue && cell) {
        cell.length += part.length;
        if (cell.length <= limits.text) cell.value += part;
      }
    },
    close: (tag) => {
      if (tag === 'is') isInline = false;
      else if (isInline) inline.close(tag);
      else if (tag === 'v') isValue = false;
      else if (tag === 'c' && cell) {
        const { note, value }: { note?: CellNote; value: RawCell } = finish(cell);
        cell = undefined;
        if (!note && !isFilled(value)) return;
        if (column >= limits.columns) throw new TableError('too-many-columns');
        if (++filled > limits.cells) throw new TableError('too-many-cells');
        while (cells.length < column) cells.push('');
        cells[column] = value;
        if (note && !isHidden) notes.push(note);
      } else if (tag === 'row' && cells.length > 0) {
        if (isHidden) hidden.push(row);
        else rows.push({ row, cells });
        if (rows.length + hidden.length > limits.rows) throw new TableError('too-many-rows');
        cells = [];
      }
    },
  });
  await archive.read(path, read, pace);
  const spread = spreadMerges(rows, merges);
  return { name, rows: spread.rows, notes: [...notes, ...spread.notes], hidden, filled: spread.filled };
}

/**
 * A cell merged over several rows says the same of each row that has something of its own. One merged over several columns
 * says it of the first alone: which of the others it also means nobody can know, so they are noted.
 */
function spreadMerges(rows: readonly TableRow[], merges: readonly Merge[]): { rows: TableRow[]; notes: CellNote[]; filled: number } {
  const byRow = new Map(rows.map(({ row, cells }) => [row, [...cells]]));
  const numbers = [...byRow.keys()];
  const rowsOf = (top: number, bottom: number) => {
    const from = numbers.indexOf(top);
    const to = numbers.findIndex((row) => row > bottom);
    return numbers.slice(from, to < 0 ? undefined : to);
  };
  const notes: CellNote[] = [];
  let filled = 0;
  for (const { top, bottom, left, right } of merges) {
    const value = byRow.get(top)?.[left] ?? '';
    if (!isFilled(value)) continue;
    for (const row of rowsOf(top, bottom)) {
      const cells = byRow.get(row) ?? [];
      for (let column = left + 1; column <= right; column++) notes.push({ row, column, why: 'merged' });
      if (notes.length > limits.cells) throw new TableError('too-many-cells');
      if (row === top || isFilled(cells[left])) continue;
      while (cells.length < left) cells.push('');
      cells[left] = value;
      filled += 1;
    }
  }
  return { rows: rows.map(({ row }) => ({ row, cells: byRow.get(row) ?? [] })), notes, filled };
}

/** Ten in each row. */
const mostMerges = 20_000;

/** `B3:C5`. Beyond the columns and rows that are read nothing is merged. */
function mergeOf(ref = ''): Merge[] {
  const [, first = '', top = '', last = '', bottom = ''] = /^\$?([A-Z]{1,3})\$?(\d+):\$?([A-Z]{1,3})\$?(\d+)$/u.exec(ref) ?? [];
  const left = columnOf(first);
  const right = columnOf(last);
  if (left === undefined || right === undefined) return [];
  return [{ top: Number(top), bottom: Number(bottom), left, right: Math.min(right, limits.columns) }];
}

/** The letters that a reference begins with, A as 0. */
function columnOf(ref = ''): number | undefined {
  const letters = /^[A-Z]{1,3}/u.exec(ref)?.[0];
  return letters === undefined ? undefined : Array.from(letters).reduce((column, letter) => column * 26 + letter.charCodeAt(0) - 64, 0) - 1;
}
