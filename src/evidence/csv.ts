/** One record of a CSV text. */
export interface CsvRecord {
  /** 1-based line on which the record starts. */
  line: number;
  cells: string[];
}

/**
 * Reads CSV as RFC 4180 has it: commas, quoted cells, doubled quotes, line breaks inside quotes, CRLF or LF, an
 * optional byte order mark. Empty lines are skipped. A quote that is never closed takes in the rest of the text.
 */
export function readCsv(text: string): CsvRecord[] {
  const source = `${text.replace(/^\uFEFF/, '').replaceAll('\r\n', '\n')}\n`;
  const records: CsvRecord[] = [];
  let cells: string[] = [];
  let cell = '';
  let quoted = false;
  let line = 1;
  let start = 1;
  for (let i = 0; i < source.length; i++) {
    const character = source[i] ?? '';
    if (character === '\n') line++;
    if (quoted && character === '"' && source[i + 1] === '"') {
      cell += '"';
      i++;
    } else if (character === '"') {
      quoted = !quoted;
    } else if (!quoted && (character === ',' || character === '\n')) {
      cells.push(cell);
      cell = '';
      if (character === ',') continue;
      if (cells.join('') !== '') records.push({ line: start, cells });
      cells = [];
      start = line;
    } else {
      cell += character;
    }
  }
  if (quoted) records.push({ line: start, cells: [...cells, cell.trimEnd()] });
  return records;
}
