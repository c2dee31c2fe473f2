import { readXlsx, type CellValue } from 'hucre/xlsx';
import type { RawCell } from './import-columns.ts';

export interface NamedTable {
  /** Name of the worksheet; '' for a file that is one table. */
  name: string;
  rows: RawCell[][];
}

/**
 * The worksheets of an Excel file: days as ISO dates, yes and no as 1 and 0, formulas by the result that was stored.
 *
 * @throws when the file is no workbook, is damaged, or unpacks to more than `maxUnpacked`.
 */
export async function readWorkbook(bytes: Uint8Array): Promise<NamedTable[]> {
  if (unpackedSize(bytes) > maxUnpacked) throw new RangeError('The workbook unpacks to too much.');
  // A few rows more than are taken, so that a table that is too long is seen to be.
  const { sheets } = await readXlsx(bytes, { maxRows: 2100, sheets: ({ hidden, veryHidden }) => hidden !== true && veryHidden !== true });
  return sheets.map(({ name, rows }) => ({ name, rows: rows.map((cells) => Array.from(cells, rawCell)) }));
}

/** A file of 5 MB could be made to unpack to gigabytes. Tables of 2,000 rows stay far below this. */
const maxUnpacked = 100_000_000;

function rawCell(value: CellValue | undefined): RawCell {
  if (value === null || value === undefined) return '';
  if (value instanceof Date) return Number.isNaN(value.getTime()) ? '' : value.toISOString().slice(0, 10);
  return typeof value === 'boolean' ? Number(value) : value;
}

/** The sum of what the archive says its files unpack to; the reader unpacks no more of each than is said here. */
function unpackedSize(bytes: Uint8Array): number {
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  let end = bytes.length - 22;
  while (end >= 0 && view.getUint32(end, true) !== 0x06054b50) end--;
  if (end < 0) return 0;
  let at = view.getUint32(end + 16, true);
  let size = 0;
  for (let left = view.getUint16(end + 10, true); left > 0 && at + 46 <= bytes.length; left--) {
    // Not said, or said elsewhere (Zip64), counts as too much.
    size += view.getUint32(at + 24, true);
    at += 46 + view.getUint16(at + 28, true) + view.getUint16(at + 30, true) + view.getUint16(at + 32, true);
  }
  return size;
}
