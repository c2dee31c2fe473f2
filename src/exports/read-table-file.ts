import { LoadFailure } from '../load-failure.ts';
import { load } from '../loading.ts';
import { decodeText, parseTable, restore } from './csv.ts';
import type { NamedTable } from './read-workbook.ts';

/** Larger files are refused unread. */
const maxFileBytes = 5_000_000;

export type TableFile =
  /** `encoding` for a text file: what it was read as. */
  { tables: NamedTable[]; encoding?: string } | { refused: 'too-large' | 'old-excel' | 'unreadable' | 'not-loaded' };

/** The tables in a file, whatever its name says: by its first bytes a workbook, else text. Never throws. */
export async function readTableFile(file: Blob): Promise<TableFile> {
  if (file.size > maxFileBytes) return { refused: 'too-large' };
  try {
    const bytes = new Uint8Array(await file.arrayBuffer());
    if (startsWith(bytes, [0xd0, 0xcf, 0x11, 0xe0])) return { refused: 'old-excel' };
    if (startsWith(bytes, [0x50, 0x4b])) {
      const tables = await (await load('workbook')).readWorkbook(bytes);
      // A CSV that was saved as a workbook keeps the marks against formulas.
      return {
        tables: tables.map(({ name, rows }) => ({
          name,
          rows: rows.map((cells) => cells.map((cell) => (typeof cell === 'string' ? restore(cell) : cell))),
        })),
      };
    }
    const decoded = decodeText(bytes);
    return decoded ? { tables: [{ name: '', rows: parseTable(decoded.text) }], encoding: decoded.encoding } : { refused: 'unreadable' };
  } catch (error) {
    return { refused: error instanceof LoadFailure ? 'not-loaded' : 'unreadable' };
  }
}

const startsWith = (bytes: Uint8Array, start: readonly number[]): boolean => start.every((byte, index) => bytes[index] === byte);
