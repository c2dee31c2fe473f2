/**
 * The most that is taken of one table. Each is looked at before the step that would cost: the size of a file before it is
 * read, what an archive unpacks to before it is unpacked, rows and cells while they are read.
 */
export const limits = {
  /** Bytes of a file. */
  bytes: 5_000_000,
  /** Characters that were pasted. */
  pasted: 20_000_000,
  /** Bytes of the parts of a workbook that hold its table, unpacked. */
  unpacked: 50_000_000,
  /** Rows with something in them, headings and titles included. */
  rows: 2100,
  columns: 300,
  /** Cells with something in them. */
  cells: 300_000,
  /** Characters of one cell. Excel's own cells end at 32,767. */
  text: 100_000,
} as const;
