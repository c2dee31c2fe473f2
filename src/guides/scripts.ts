/** A table of a page that says what is done minute by minute. */
export interface Script {
  /** 1-based line of its head. */
  line: number;
  head: string[];
  rows: ScriptRow[];
}

export interface ScriptRow {
  line: number;
  /** As written, but links to pages are their ids: `<To id="w07" />` is `W07`. */
  cells: string[];
  /** The minutes it begins with, as `5〜12`. */
  at?: string;
}

/**
 * The scripts of a page, in reading order: tables whose first column says minutes or times.
 *
 * @param bodyLine 1-based line of the file on which the body starts.
 */
export function scriptsIn(body: string, bodyLine = 1): Script[] {
  const found: Script[] = [];
  let table: { line: number; cells: string[] }[] = [];
  [...body.split(/\r?\n/), ''].forEach((text, i) => {
    if (text.startsWith('|')) {
      table.push({ line: bodyLine + i, cells: cellsOf(text) });
      return;
    }
    const [head, , ...rows] = table;
    table = [];
    if (!head || !/^(?:\d*分|時刻)/.test(head.cells[0] ?? '') || !/^\d+(?:〜|分|:)/.test(rows[0]?.cells[0] ?? '')) return;
    found.push({ line: head.line, head: head.cells, rows: rows.map(rowOf) });
  });
  return found;
}

const cellsOf = (line: string): string[] =>
  line
    .replace(/^\||\|\s*$/g, '')
    .split('|')
    .map((cell) => cell.replace(/<To id="([^"]*)"[^>]*\/>/g, (_, id: string) => id.toUpperCase()).trim());

function rowOf({ line, cells }: { line: number; cells: string[] }): ScriptRow {
  const [at] = /^\d+〜\d+/.exec(cells[0] ?? '') ?? [];
  return { line, cells, ...(at !== undefined && { at }) };
}

/** The minute with which a script ends; 0 where it says times of the clock, or minutes of a part. */
export const endOf = ({ rows }: Script): number => Number(rows.at(-1)?.at?.split('〜')[1] ?? 0);
