import { restore } from './formula-guard.ts';
import { limits } from './limits.ts';
import type { Pace } from './pace.ts';
import { isFilled, TableError, type CellNote, type Table, type TableRow } from './table.ts';

/** All cells of a CSV or of what a spreadsheet copies. Broken quoting is read as plain text instead of failing. */
export function parseCells(text: string, delimiter: string | undefined): string[][] {
  const rows: string[][] = [[]];
  for (const { cell, ends } of cellsOf(text, delimiter)) {
    rows.at(-1)?.push(cell);
    if (ends) rows.push([]);
  }
  return rows.slice(0, -1);
}

/**
 * The tables that a text can be: each line one cell, and cut at each delimiter that its first rows hold. Which of them is
 * meant only the headings tell, so whoever knows them chooses. An empty text gives one table without rows.
 *
 * @throws TableError when it is larger than a table may be, however it is cut.
 */
export async function readText(source: string, pace: Pace): Promise<Table[]> {
  if (source.length > limits.pasted) throw new TableError('too-large');
  const text = source.replace(/^\uFEFF/, '');
  const delimiters = [undefined, ...['\t', ',', ';'].filter((delimiter) => isIn(text, delimiter))];
  const tables: Table[] = [];
  const refused: TableError[] = [];
  for (const [index, delimiter] of delimiters.entries()) {
    try {
      tables.push(await readCells(text, delimiter, (done) => pace((index + done) / delimiters.length)));
    } catch (error) {
      if (!(error instanceof TableError)) throw error;
      refused.push(error);
    }
  }
  if (tables.length === 0) throw refused.at(-1) ?? new TableError('unreadable');
  return tables;
}

async function readCells(text: string, delimiter: string | undefined, pace: Pace): Promise<Table> {
  const rows: TableRow[] = [];
  const notes: CellNote[] = [];
  let cells: string[] = [];
  let row = 1;
  let filled = 0;
  let count = 0;
  for (const { cell, end, ends } of cellsOf(text, delimiter)) {
    cells.push(cell);
    if (isFilled(cell)) {
      const note = noteOf(cell, row, cells.length - 1);
      if (note) {
        notes.push(note);
        cells[cells.length - 1] = '';
      }
      if (cells.length > limits.columns) throw new TableError('too-many-columns');
      if (++filled > limits.cells) throw new TableError('too-many-cells');
    }
    if (ends) {
      if (cells.some(isFilled) || notes.at(-1)?.row === row) rows.push({ row, cells: cells.slice(0, limits.columns) });
      if (rows.length > limits.rows || row > lastRow) throw new TableError('too-many-rows');
      cells = [];
      row += 1;
    } else if (cells.length > maxWidth) throw new TableError('too-many-columns');
    // Asking for each cell would cost more than reading it.
    if (++count % 64 === 0) await pace(end / text.length);
  }
  return { name: '', rows, notes, hidden: [], filled: 0, ...(delimiter === undefined ? {} : { delimiter }) };
}

/** Spreadsheets write out empty columns and rows as far as anything ever stood in them, at most so many. */
const maxWidth = 16_384;
const lastRow = 1_048_576;

function noteOf(cell: string, row: number, column: number): CellNote | undefined {
  if (cell.length > limits.text) return { row, column, why: 'too-long' };
  const text = cell.trim();
  if (errorNames.has(text)) return { row, column, why: 'error', text };
  return /^#{3,}$/u.test(text) ? { row, column, why: 'narrow', text } : undefined;
}

/** What a cell shows whose formula failed. */
const errorNames = new Set([
  '#N/A',
  '#REF!',
  '#VALUE!',
  '#DIV/0!',
  '#NAME?',
  '#NUM!',
  '#NULL!',
  '#SPILL!',
  '#CALC!',
  '#FIELD!',
  '#BLOCKED!',
  '#CONNECT!',
  '#UNKNOWN!',
  '#GETTING_DATA',
]);

/** Each cell in turn; `ends` at the last of a row. `end` is how far the text was read. */
function* cellsOf(text: string, delimiter: string | undefined): Generator<{ cell: string; end: number; ends: boolean }> {
  let at = 0;
  let isRowBegun = false;
  while (at < text.length || isRowBegun) {
    const quoted = text[at] === '"' ? closingQuote(text, at) : undefined;
    let end = quoted === undefined ? at : quoted + 1;
    while (end < text.length && text[end] !== delimiter && text[end] !== '\n' && text[end] !== '\r') end++;
    const inside = quoted === undefined ? '' : text.slice(at + 1, quoted).replaceAll('""', '"');
    const raw = inside + text.slice(quoted === undefined ? at : quoted + 1, end);
    const cell = raw === '' ? '' : restore(raw);
    isRowBegun = delimiter !== undefined && text[end] === delimiter;
    yield { cell, end, ends: !isRowBegun };
    at = !isRowBegun && text[end] === '\r' && text[end + 1] === '\n' ? end + 2 : end + 1;
  }
}

/** Whether one of the first rows has the delimiter outside of quotes. */
function isIn(text: string, delimiter: string): boolean {
  let rows = 0;
  for (const { ends } of cellsOf(text, delimiter)) {
    if (!ends) return true;
    if (++rows === 20) return false;
  }
  return false;
}

/** The quote that ends what one begins; doubled ones are text. */
function closingQuote(text: string, start: number): number | undefined {
  for (let at = text.indexOf('"', start + 1); at >= 0; at = text.indexOf('"', at + 2)) if (text[at + 1] !== '"') return at;
  return undefined;
}
