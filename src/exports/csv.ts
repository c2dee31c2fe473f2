import { isRisky, neutralise } from '../tables/formula-guard.ts';
import { encodeShiftJis, substitute, type Substitution } from './shift-jis.ts';

/**
 * CSV by RFC 4180: commas, CRLF, quotes only where they are needed. A cell that a spreadsheet could take for a formula gets
 * a `'` in front; reading takes it off again, so that nothing changes on the way there and back.
 */
export function writeCsv(rows: readonly (readonly string[])[]): string {
  return rows.map((cells) => `${cells.map((cell) => quote(neutralise(cell))).join(',')}\r\n`).join('');
}

/** utf-8 begins with a byte order mark, by which Excel knows it. */
export type CsvEncoding = 'utf-8' | 'shift_jis';

export interface EncodedCsv {
  bytes: Uint8Array<ArrayBuffer>;
  /** Characters that the encoding does not have, in the order in which they were met. */
  substitutions: Substitution[];
  /** Cells that got a `'` in front. */
  neutralised: number;
}

/** Stand-ins are put in before formulas are looked for, since a stand-in could begin one. */
export function encodeCsv(rows: readonly (readonly string[])[], encoding: CsvEncoding): EncodedCsv {
  const found = new Map<string, Substitution>();
  const written = encoding === 'utf-8' ? rows : rows.map((cells) => cells.map((cell) => substitute(cell, found)));
  const text = writeCsv(written);
  return {
    bytes: encoding === 'utf-8' ? new TextEncoder().encode(`\uFEFF${text}`) : encodeShiftJis(text),
    substitutions: [...found.values()],
    neutralised: written.flat().filter(isRisky).length,
  };
}

const quote = (cell: string): string => (/[",\t\r\n]|^\s|\s$/u.test(cell) ? `"${cell.replaceAll('"', '""')}"` : cell);
