/** A cell as it was read: numbers only from workbooks. '' is empty. */
export type RawCell = string | number;

export interface TableRow {
  /** As a spreadsheet counts it: the first row is 1. */
  row: number;
  cells: readonly RawCell[];
}

/** What a cell held that is no datum. The cell is empty in `rows`. */
export type CellNote = { row: number; column: number } & (
  | /** `#N/A` and its like. */ { why: 'error'; text: string }
    /** `####`: a column too narrow for its number or day when it was copied. */
  | { why: 'narrow'; text: string }
  /** A formula whose result the file does not hold. */
  | { why: 'uncalculated' }
  /** More characters than `limits.text`. */
  | { why: 'too-long' }
  /** Covered by the cell to its left, with which it was merged. */
  | { why: 'merged' }
);

/** A table out of a file or a paste, and whatever of it does not stand in its rows. */
export interface Table {
  /** Name of the worksheet; '' for a table without one. */
  name: string;
  /** Only rows with something in them. */
  rows: readonly TableRow[];
  notes: readonly CellNote[];
  /** Rows that the worksheet hides, by a filter or by hand. They are not in `rows`. */
  hidden: readonly number[];
  /** Cells that got the value of the merged cell above them. */
  filled: number;
  /** What parts the cells of a text; undefined in a workbook, and where each line is one cell. */
  delimiter?: string;
}

export type TableRefusal =
  | 'too-large'
  | 'too-many-rows'
  | 'too-many-columns'
  | 'too-many-cells'
  | 'unpacks-too-large'
  | 'old-excel'
  | 'password'
  | 'html'
  | 'excel-xml'
  | 'binary-excel'
  | 'open-document'
  | 'no-table'
  | 'damaged'
  | 'encoding'
  | 'broken-utf-8'
  | 'not-loaded'
  | 'unreadable';

/** Why nothing is read of a table. Thrown inside `tables/`, and given back at its doors. */
export class TableError extends Error {
  readonly why: TableRefusal;
  constructor(why: TableRefusal) {
    super(why);
    this.why = why;
  }
}

export interface TableSource {
  /** More than one for the worksheets of a workbook, and for a text that can be cut in more than one way. */
  tables: readonly Table[];
  /** What a text file was read as. */
  encoding?: string;
  /** Worksheets that were not read. */
  unread?: readonly { name: string; why: TableRefusal | 'hidden' }[];
}

/** Without spaces, width and case: how headings and words are compared. */
export const plain = (text: RawCell): string => String(text).normalize('NFKC').replace(/\s/gu, '').toLowerCase();

export const isFilled = (cell: RawCell | undefined): cell is RawCell => cell !== undefined && String(cell).trim() !== '';
