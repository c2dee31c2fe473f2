import type { Column, RowsField, WorksheetField } from './schema.ts';

/** How much text one room of the printed sheet holds. */
export interface PaperRoom {
  /** Full-width characters in a line, one fewer than there is room for: a 、 or 。 may not begin a line. */
  perLine: number;
  lines: number;
}

/** Millimetres. `paper.css` holds the same numbers, and `tests/browser/paper.spec.ts` compares both with a browser. */
const mm = {
  sheet: 176,
  /** Half a line beside its label. */
  brief: 54,
  /** A ruled line to write on by hand. */
  ruled: 8,
  field: { character: 3.704, line: 5.371, frame: 4.4, spare: 0.3 },
  cell: { character: 3.175, line: 4.604, frame: 2.5, spare: -0.8 },
  box: { character: 3, line: 4.35, gap: 1.5 },
};

/** The room of a field, or of a column of `rows`; undefined where there is nothing to write but ticks and dates. */
export function paperRoom(field: WorksheetField | Column, rows?: RowsField): PaperRoom | undefined {
  if (field.kind !== 'text' && field.kind !== 'longtext') return undefined;
  const { character, line, frame, spare } = rows ? mm.cell : mm.field;
  const width = rows
    ? (columnWidths(rows)[rows.columns.findIndex(({ id }) => id === field.id) + 1] ?? 0)
    : field.brief
      ? mm.brief
      : mm.sheet;
  const ruled = rows ? ruledLines(rows) : field.kind === 'longtext' ? field.lines : 1;
  return {
    perLine: Math.max(1, Math.floor((width - frame) / character) - 1),
    lines: Math.max(1, Math.floor((ruled * mm.ruled + spare) / line)),
  };
}

/** About how many characters fit into the room on paper: 「印刷では約180字まで入ります」. */
export function paperCapacity(field: WorksheetField | Column, rows?: RowsField): number | undefined {
  const room = paperRoom(field, rows);
  return room && room.perLine * room.lines;
}

/** How many character places of a room a text takes, its line breaks included. Half-width letters take half a place. */
export function placesTaken(text: string, { perLine }: PaperRoom): number {
  const widths = text.split('\n').map(widthOf);
  const last = widths.pop() ?? 0;
  return widths.reduce((places, width) => places + Math.max(1, Math.ceil(width / perLine)) * perLine, last);
}

/** Lines a text takes on paper. */
export const linesTaken = (text: string, room: PaperRoom): number => Math.ceil(placesTaken(text, room) / room.perLine);

/** Ruled lines of a row: those of its longest column. */
const ruledLines = ({ columns }: RowsField): number =>
  Math.max(1, ...columns.map((column) => (column.kind === 'longtext' ? column.lines : 1)));

/** Height of a row that nothing is written in, in millimetres. */
export const rowHeight = (rows: RowsField): number => ruledLines(rows) * mm.ruled + 1;

/**
 * Widths of a table's columns in millimetres, the rows' name first. Ticks and dates take what they need; the rest is shared
 * by how much there is to write, for which the example is the measure.
 */
export function columnWidths(rows: RowsField): number[] {
  const names = [rows.row, ...rows.preset.map(({ label }) => label)];
  const name = clamp(Math.max(...names.map(widthOf)) * mm.cell.character + mm.cell.frame, 14, 33);
  const written = rows.columns.filter((column) => isWritten(column)).length;
  const fixed = rows.columns.map((column) => (isWritten(column) ? 0 : tickWidth(column, ruledLines(rows))));
  const needed = sum(fixed);
  // Boxes fold into more lines before the columns to write in become narrower than a few words.
  const shrink = Math.min(1, (mm.sheet - name - written * 22) / Math.max(needed, 1));
  const weights = rows.columns.map((column) => (isWritten(column) ? Math.sqrt(clamp(column.example.length, 6, 50)) : 0));
  const rest = mm.sheet - name - needed * shrink;
  return [name, ...rows.columns.map((_, i) => (fixed[i] ?? 0) * shrink + (rest * (weights[i] ?? 0)) / Math.max(sum(weights), 1))];
}

type Written = Extract<Column, { kind: 'text' | 'longtext' }>;
const isWritten = (column: Column): column is Written => column.kind === 'text' || column.kind === 'longtext';

function tickWidth(column: Column, ruled: number): number {
  if (column.kind === 'date' || column.kind === 'refs') return 20;
  const labels =
    column.kind === 'level'
      ? ['0', '1', '2', '3', '4']
      : 'options' in column
        ? column.options.map(({ short, label }) => short ?? label)
        : [];
  const boxes = labels.map((label) => (widthOf(label) + 1.4) * mm.box.character + mm.box.gap);
  const lines = Math.max(sum(boxes) > 18 ? 2 : 1, Math.floor((ruled * mm.ruled) / mm.box.line));
  // A line of boxes is seldom full to its end.
  return clamp(Math.max(...boxes, (sum(boxes) / lines) * 1.15) + mm.cell.frame, 16, 44);
}

/** Width in full-width characters. */
const widthOf = (text: string): number =>
  [...text].reduce((width, letter) => width + (/[\u0000-\u00ff\uff61-\uff9f]/.test(letter) ? 0.55 : 1), 0);
const sum = (numbers: readonly number[]): number => numbers.reduce((total, number) => total + number, 0);
const clamp = (number: number, least: number, most: number): number => Math.min(most, Math.max(least, number));
