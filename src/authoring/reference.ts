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
