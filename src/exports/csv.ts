import { encodeShiftJis, substitute, type Substitution } from './shift-jis.ts';

/**
 * CSV by RFC 4180: commas, CRLF, quotes only where they are needed. A cell that a spreadsheet could take for a formula gets
 * a `'` in front; `parseTable` takes it off again, so that nothing changes on the way there and back.
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
    neutralised: written.flat().filter((cell) => risky.test(cell)).length,
  };
}

/** Text from a file: UTF-8, UTF-16 with its mark, else Shift_JIS; undefined when it is none of them. */
export function decodeText(bytes: Uint8Array): { text: string; encoding: 'UTF-8' | 'UTF-16' | 'Shift_JIS' } | undefined {
  const utf16 = bytes[0] === 0xff && bytes[1] === 0xfe ? 'utf-16le' : bytes[0] === 0xfe && bytes[1] === 0xff ? 'utf-16be' : undefined;
  const tries = utf16
    ? ([[utf16, 'UTF-16']] as const)
    : ([
        ['utf-8', 'UTF-8'],
        ['shift_jis', 'Shift_JIS'],
      ] as const);
  for (const [label, encoding] of tries) {
    try {
      const text = new TextDecoder(label, { fatal: true }).decode(bytes);
      if (!text.includes('\0')) return { text, encoding };
    } catch {
      continue;
    }
  }
  return undefined;
}

/** Cells of a CSV or of what a spreadsheet copies (tabs). Broken quoting is read as plain text instead of failing. */
export function parseTable(source: string): string[][] {
  const text = source.replace(/^\uFEFF/, '');
  const delimiter = delimiterOf(text);
  const rows: string[][] = [];
  let row: string[] = [];
  let at = 0;
  while (at < text.length || row.length > 0) {
    const quoted = text[at] === '"' ? closingQuote(text, at) : undefined;
    let end = quoted === undefined ? at : quoted + 1;
    while (end < text.length && text[end] !== delimiter && text[end] !== '\n' && text[end] !== '\r') end++;
    const inside = quoted === undefined ? '' : text.slice(at + 1, quoted).replaceAll('""', '"');
    row.push(restore(inside + text.slice(quoted === undefined ? at : quoted + 1, end)));
    if (text[end] === delimiter) {
      at = end + 1;
      // A delimiter at the very end leaves one more, empty cell.
      if (at < text.length) continue;
      row.push('');
    }
    rows.push(row);
    row = [];
    at = text[end] === '\r' && text[end + 1] === '\n' ? end + 2 : end + 1;
  }
  return rows;
}

/** `'`s in front count as part of the risk, so that adding one and taking one off undo each other. */
const risky = /^'*(?:\s*[=+\-@＝＋－−＠﹦﹢﹣﹫]|[\t\r\n])/u;
const neutralise = (cell: string): string => (risky.test(cell) ? `'${cell}` : cell);
export const restore = (cell: string): string => (cell.startsWith("'") && risky.test(cell) ? cell.slice(1) : cell);

const quote = (cell: string): string => (/[",\t\r\n]|^\s|\s$/u.test(cell) ? `"${cell.replaceAll('"', '""')}"` : cell);

/** A tab anywhere in the first record makes it a table that was copied. */
function delimiterOf(text: string): ',' | '\t' {
  for (let at = 0; at < text.length && text[at] !== '\n' && text[at] !== '\r'; at++) {
    if (text[at] === '\t') return '\t';
    if (text[at] === '"') at = closingQuote(text, at) ?? at;
  }
  return ',';
}

/** The quote that ends what one begins; doubled ones are text. */
function closingQuote(text: string, start: number): number | undefined {
  for (let at = text.indexOf('"', start + 1); at >= 0; at = text.indexOf('"', at + 2)) if (text[at + 1] !== '"') return at;
  return undefined;
}
