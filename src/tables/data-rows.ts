import { isFilled, plain, type CellNote, type RawCell, type Table, type TableRow } from './table.ts';

/**
 * Why a row below the headings is no record. total: 合計 and its like · heading: the headings once more · band: nothing but
 * cells merged over columns · remark: a single cell with ※ or 以上 · split: more cells than headings, so that a delimiter stood
 * in a text · hidden: by a filter or by hand.
 */
export type LeftWhy = 'total' | 'heading' | 'band' | 'remark' | 'split' | 'hidden';

export interface LeftRow {
  row: number;
  why: LeftWhy;
  /** What the row begins with. */
  text: string;
}

export interface DataRows {
  rows: TableRow[];
  left: LeftRow[];
  /** Rows with fewer cells than headings, where a table that was written whole has as many: a break may stand in a text. */
  short: number[];
  /** What of the cells in `rows` is no datum. */
  notes: CellNote[];
}

/**
 * The rows of a table that are records: those below the headings, without what a table for people also has.
 *
 * @param header the number of the row with the headings; 0 for a table without.
 * @param isName whether a row that begins with 「合計」 is a record after all.
 */
export function dataRows(table: Table, header: number, isName: (text: string) => boolean = () => false): DataRows {
  const head = table.rows.find(({ row }) => row === header)?.cells ?? [];
  const headings = trimmed(head);
  const width = table.delimiter === undefined || header === 0 ? Infinity : head.length;
  const notesOf = groupNotes(table.notes);
  const data: DataRows = { rows: [], left: [], short: [], notes: [] };
  for (const { row, cells } of table.rows) {
    if (row <= header) continue;
    const notes = notesOf.get(row) ?? [];
    const first = String(cells.find(isFilled) ?? '').trim();
    const why = trimmed(cells).length > width ? 'split' : isName(first) ? undefined : leftWhy(headings, cells, notes);
    if (why) {
      data.left.push({ row, why, text: first.slice(0, 30) });
      continue;
    }
    if (table.delimiter !== undefined && cells.length < headings.length) data.short.push(row);
    data.rows.push({ row, cells });
    data.notes.push(...notes);
  }
  data.left.push(...table.hidden.filter((row) => row > header).map((row) => ({ row, why: 'hidden' as const, text: '' })));
  data.left.sort((a, b) => a.row - b.row);
  return data;
}

function leftWhy(headings: readonly RawCell[], cells: readonly RawCell[], notes: readonly CellNote[]): LeftWhy | undefined {
  const filled = cells.filter(isFilled);
  if (isTotal(filled)) return 'total';
  if (
    filled.length > 0 &&
    headings.length > 0 &&
    trimmed(cells).length === headings.length &&
    headings.every((heading, at) => plain(heading) === plain(cells[at] ?? ''))
  )
    return 'heading';
  const merged = notes.filter(({ why }) => why === 'merged').length;
  if (filled.length === 1 && headings.length > 1 && merged >= headings.length / 2) return 'band';
  return filled.length === 1 && headings.length > 1 && /^(?:※|＊|注[)）:：]|以上$)/u.test(String(filled[0]).trim()) ? 'remark' : undefined;
}

/** Without what is empty at the end. */
function trimmed(cells: readonly RawCell[]): readonly RawCell[] {
  return cells.slice(0, cells.findLastIndex(isFilled) + 1);
}

/** 「合計」「小 計」「4月 計」「総計（件）」; with a number beside it also 「北部の合計」. Not 「統計」 or 「合計額の確かめ方」. */
function isTotal([first = '', ...others]: readonly RawCell[]): boolean {
  const text = plain(first).replace(/\([^)]*\)$|\[[^\]]*\]$|:$/gu, '');
  if (
    /^(?:(?:(?:令和|平成|r)?\d{1,4}年度?)?(?:\d{1,2}月)?(?:\d{1,2}日)?計|合計|小計|総計|総合計|累計|総数|平均|(?:sub|grand)?total)$/u.test(
      text,
    )
  )
    return true;
  return /^.{1,12}(?:合計|小計|総計|累計)$/u.test(text) && others.some((cell) => /^[\d,.]+[件名人回]?$/u.test(plain(cell)));
}

function groupNotes(notes: readonly CellNote[]): Map<number, CellNote[]> {
  const groups = new Map<number, CellNote[]>();
  for (const note of notes) {
    const group = groups.get(note.row);
    if (group) group.push(note);
    else groups.set(note.row, [note]);
  }
  return groups;
}
