import type { Papers } from './schema.ts';
import type { Script, ScriptRow } from './scripts.ts';

/** A thing that a script names, and where. */
export interface Named {
  name: string;
  line: number;
  /** What it is; undefined where nothing is called so. */
  is: 'page' | 'plain' | 'paper' | undefined;
}

/**
 * Whatever a script names: all that its column of things lists, and in its other columns what is called a paper of some kind (`◯の紙`).
 *
 * @param codes Ids of sheets and lessons.
 */
export function thingsIn({ head, rows }: Script, { people, plain, papers }: Papers, codes: ReadonlySet<string>): Named[] {
  const column = head.findIndex((cell) => cell.includes('物'));
  const kindOf = (name: string): Named['is'] => {
    const [code] = /^[A-Z]\d\d/.exec(name) ?? [];
    if (code !== undefined) return codes.has(code.toLowerCase()) ? 'page' : undefined;
    if (papers.some(({ names }) => names.includes(name))) return 'paper';
    return plain.includes(name) ? 'plain' : undefined;
  };
  /** Words may stand before a name: 「机に3行の紙を」. */
  const known = [...plain, ...papers.flatMap(({ names }) => names)].filter((name) => name.length > 1);
  const called = (words: string) => known.find((name) => words.endsWith(name)) ?? words;
  const listed = ({ cells }: ScriptRow) =>
    column < 0 ? [] : (cells[column] ?? '').split(/[。、]/).filter((part) => part !== '' && !people.includes(part));
  const spoken = ({ cells }: ScriptRow) =>
    cells
      .filter((_, at) => at !== column)
      .flatMap((cell) => [...cell.matchAll(/[^\s、。「」『』（）・]*(?<![こそあど])の紙|[A-Z]\d\d/g)].map(([words]) => called(words)));
  return rows.flatMap((row) => [...listed(row), ...spoken(row)].map((name) => ({ name, line: row.line, is: kindOf(name) })));
}
