import type { Problem } from './problems.ts';
import type { Sourced } from './read.ts';

/** A reference from one file to an id that should exist elsewhere. */
export function checkReference(
  from: Sourced<unknown>,
  path: readonly PropertyKey[],
  id: string,
  known: ReadonlySet<string>,
  what: string,
): Problem[] {
  if (known.has(id)) return [];
  const list = [...known].sort().join('、');
  return [
    {
      file: from.file,
      line: from.lineOf(path),
      key: path.map(String).join('.'),
      reason: `「${id}」という${what}はありません。`,
      instead: `次のどれかを書きます: ${list}`,
    },
  ];
}

/** A file is called by the id of what it holds. */
export function checkFileName({ file, lineOf, data: { id } }: Sourced<{ id: string }>): Problem[] {
  const expected = file.replace(/[^/]+(?=\.\w+$)/, id);
  if (file === expected) return [];
  return [
    {
      file,
      line: lineOf(['id']),
      key: 'id',
      reason: `ファイル名と id「${id}」が違います。`,
      instead: `ファイル名を ${expected} にするか、id を直します。`,
    },
  ];
}
