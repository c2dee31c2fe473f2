import type { Problem } from '../authoring/problems.ts';
import type { Sourced } from '../authoring/read.ts';
import type { Texts } from './schema.ts';

/** Nothing is said to have been read for no purpose. @param used Ids that terms and rules name. */
export function checkTexts({ file, lineOf, data }: Sourced<Texts>, used: ReadonlySet<string>): Problem[] {
  return data.texts.flatMap(({ id }, i) =>
    used.has(id)
      ? []
      : [
          {
            file,
            line: lineOf(['texts', i, 'id']),
            key: `texts.${String(i)}.id`,
            reason: `文書「${id}」を出典にする用語も、決まりもありません。`,
            instead: '用語の text か決まりの basis に書くか、文書を消します。',
          },
        ],
  );
}
