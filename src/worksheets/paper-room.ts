import type { Column, RowsField, WorksheetField } from './schema.ts';

/** How much text one room of the printed sheet holds. */
export interface PaperRoom {
  /** Full-width characters in a line, one fewer than there is room for: a 、 or 。 may not begin a line. */
  perLine: number;
  lines: number;
}

/** Millimetres. `paper.css` holds the same numbers, and `tests/browser/paper.spec.ts` compares both with a browser. */
const mm = {
  sheet: { upright: 176, wide: 273 },
  /** A label with its field beside it. */
  label: 34,
  /** No column to write in is narrower. */
  column: 30,
  /** A ruled line to write on by hand. */
  ruled: 8,
  field: { character: 3.704, line: 5.371, frame: 4.4, spare: 0.3 },
  cell: { character: 3.175, line: 4.604, frame: 2.5, spare: -1.8 },
  box: { character: 3, line: 4.35, gap: 1.5 },
};

/** The room of a field, or of a column of `rows`; undefined where there is nothing to write but ticks and dates. */
export function paperRoom(field: WorksheetField | Column, rows?: RowsField, isWide: boolean | undefined = false): PaperRoom | undefined {
  if (field.kind !== 'text' && field.kind !== 'longtext') return undefined;
  const { character, line, frame, spare } = rows ? mm.cell : mm.field;
  const width = rows
    ? (columnWidths(rows, isWide)[rows.columns.findIndex(({ id }) => id === field.id) + 1] ?? 0)
    : (field.brief ? sheetWidth(isWide) / 2 : sheetWidth(isWide)) - (field.brief || field.beside ? mm.label : 0);
  const ruled = rows ? ruledLines(rows) : field.kind === 'longtext' ? field.lines : 1;
  return {
    perLine: Math.max(1, Math.floor((width - frame) / character) - 1),
    lines: Math.max(1, Math.floor((ruled * mm.ruled + spare) / line)),
  };
}

/** About how many characters fit into the room on paper: 「印刷では約180字まで入ります」. */
export function paperCapacity(field: WorksheetField | Column, rows?: RowsField, isWide = false): number | undefined {
  const room = paperRoom(field, rows, isWide);
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
export const rowHeight = (rows: RowsField): number => ruledLines(rows) * mm.ruled;

/** Between the margins of `paper.css`, in millimetres. */
export const sheetWidth = (isWide: boolean): number => mm.sheet[isWide ? 'wide' : 'upright'];

/** Options too many to stand in a table in full, be they chosen: the key above the table has them. */
export const standsByShortNames = (column: WorksheetField | Column): boolean => 'options' in column && column.options.length > 5;

/** One of so many that there is no room for a row of boxes: its short word is written in. */
export const isCoded = (column: WorksheetField | Column): boolean => column.kind === 'single' && standsByShortNames(column);

/**
 * Widths of a table's columns in millimetres, the rows' name first. Ticks, dates and what is brief take what they need; the rest is
 * shared by how much there is to write, for which the example is the measure.
 */
export function columnWidths(rows: RowsField, isWide = false): number[] {
  const taken = rows.columns.map((column) => takenWidth(rows, column, isWide));
  const written = rows.columns.flatMap((column, index) => (isWritten(column) ? [{ index, weight: weightOf(column) }] : []));
  const needed = sum(taken);
  const name = nameWidth(rows, isWide);
  // Boxes fold into more lines before the columns to write in become narrower than a few words.
  const shrink = Math.min(1, (sheetWidth(isWide) - name - written.length * mm.column) / Math.max(needed, 1));
  const shares = shareOut(sheetWidth(isWide) - name - needed * shrink, written);
  return [name, ...taken.map((width, index) => shares.get(index) ?? width * shrink)];
}

/** Shared by weight; who would get less than the narrowest column gets that one, at the cost of the others. */
function shareOut(room: number, written: readonly { index: number; weight: number }[]): Map<number, number> {
  if (room <= written.length * mm.column) return new Map(written.map(({ index }) => [index, room / written.length]));
  const total = sum(written.map(({ weight }) => weight));
  const least = written.find(({ weight }) => (room * weight) / total < mm.column);
  if (!least) return new Map(written.map(({ index, weight }) => [index, (room * weight) / total]));
  const others = written.filter((other) => other !== least);
  return shareOut(room - mm.column, others).set(least.index, mm.column);
}

/** The name of a row, or its number. Where there is room, a name stands in one line or two. */
function nameWidth({ row, preset, columns }: RowsField, isWide: boolean): number {
  const hasRoom = isWide || columns.filter((column) => isWritten(column)).length === 1;
  const longest = Math.max(...[row, ...preset.map(({ label }) => label)].map(widthOf));
  return clamp(longest * mm.cell.character + mm.cell.frame, 10, preset.length === 0 ? 14 : hasRoom ? 56 : 33);
}

const takenWidth = (rows: RowsField, column: Column, isWide: boolean): number => {
  if (column.kind !== 'text' && column.kind !== 'longtext') return tickWidth(column, ruledLines(rows), isWide);
  if (!column.brief) return 0;
  return clamp(Math.max(widthOf(column.label), widthOf(column.example)) * mm.cell.character + mm.cell.frame, 14, 26);
};

type Written = Extract<Column, { kind: 'text' | 'longtext' }>;
const isWritten = (column: Column): column is Written => !column.brief && (column.kind === 'text' || column.kind === 'longtext');
const weightOf = ({ example }: Written): number => Math.sqrt(clamp(example.length, 6, 50));

function tickWidth(column: Column, ruled: number, isWide: boolean): number {
  if (column.kind === 'date' || column.kind === 'refs' || isCoded(column)) return 20;
  const labels =
    column.kind === 'level'
      ? ['0', '1', '2', '3', '4']
      : 'options' in column
        ? column.options.map(({ short, label }) => short ?? label)
        : [];
  const boxes = labels.map((label) => (widthOf(label) + 1.4) * mm.box.character + mm.box.gap);
  const lines = isWide && ruled === 1 ? 1 : Math.max(sum(boxes) > 18 ? 2 : 1, Math.floor((ruled * mm.ruled) / mm.box.line));
  // A line of boxes is seldom full to its end.
  return clamp(
    Math.max(...boxes, (sum(boxes) / lines) * 1.15) + mm.cell.frame,
    clamp(Math.max(widthOf(column.label), isWide ? wordsWidth(column) : 0) * mm.cell.character + mm.cell.frame, 16, isWide ? 28 : 20),
    isWide ? 60 : 44,
  );
}

/** Of what is chosen, as far as it stands there in words. */
const wordsWidth = (column: Column): number =>
  column.kind === 'single' && !standsByShortNames(column) ? Math.max(...column.options.map(({ label }) => widthOf(label))) : 0;

/** Width in full-width characters. */
const widthOf = (text: string): number =>
  [...text].reduce((width, letter) => width + (/[\u0000-\u00ff\uff61-\uff9f]/.test(letter) ? 0.55 : 1), 0);
const sum = (numbers: readonly number[]): number => numbers.reduce((total, number) => total + number, 0);
const clamp = (number: number, least: number, most: number): number => Math.min(most, Math.max(least, number));
