import type { Problem } from '../authoring/problems.ts';
import type { Sourced } from '../authoring/read.ts';
import { checkReference } from '../authoring/reference.ts';
import type { Glossary } from './schema.ts';

/**
 * Holds that a reader can tell of every term where its meaning comes from: a source or text that gives it, or a mark; never both,
 * and never neither.
 *
 * @param known Ids of the source documents, and of the public texts that were read.
 */
export function checkGlossary(glossary: Sourced<Glossary>, known: Record<'sources' | 'texts', ReadonlySet<string>>): Problem[] {
  const { terms } = glossary.data;
  const problem = (path: readonly PropertyKey[], reason: string, instead: string): Problem => ({
    file: glossary.file,
    line: glossary.lineOf(path),
    key: path.map(String).join('.'),
    reason,
    instead,
  });
  return [
    ...terms.flatMap(({ term, source, text, own, unverified }, i) => {
      const origins = [source, text].filter((origin) => origin !== undefined).length;
      const marks = [own, unverified].filter(Boolean).length;
      const path = ['terms', i];
      return [
        ...(source === undefined ? [] : checkReference(glossary, [...path, 'source'], source, known.sources, '資料')),
        ...(text === undefined ? [] : checkReference(glossary, [...path, 'text', 'id'], text.id, known.texts, '文書')),
        ...(origins + marks === 0
          ? [
              problem(
                [...path, 'definition'],
                `「${term}」の説明に、出典も印もありません。`,
                'source か text に出典を書くか、own: true（この教材の言い方）か unverified: true（未確認）を書きます。',
              ),
            ]
          : []),
        ...(marks > 1 || (marks > 0 && origins > 0)
          ? [
              problem(
                [...path, own ? 'own' : 'unverified'],
                `「${term}」に、出典と印、または2つの印があります。`,
                '確かめた説明なら印を消し、まだなら出典を消します。',
              ),
            ]
          : []),
      ];
    }),
  ];
}
