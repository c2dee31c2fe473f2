import { fold, foldSound, isSameWord } from './fold.ts';
import { wordsOf } from './readings.ts';
import type { Door } from './search-words.ts';
import { isKana, type Thesaurus } from './thesaurus.ts';

const most = 3;

/**
 * The site's own pages that a query names: エクセル, 修了証の作り方, いんさつ. Every word of it is one that the page is called by;
 * the pages come in their own order.
 */
export function doorsTo(query: string, doors: readonly Door[], { formsOf }: Thesaurus): Door[] {
  const words = wordsOf(query);
  const things = words.filter((word) => !says.test(word));
  const readings = [[query], things.length > 0 ? things : words].map((reading) => reading.map(formsOf));
  const isNamedBy = ({ aliases }: Door) =>
    readings.some(
      (reading) => reading.length > 0 && reading.every((forms) => aliases.some((alias) => forms.some((form) => isNamed(alias, form)))),
    );
  return doors.filter(isNamedBy).slice(0, most);
}

/** What one wants to do with a thing does not say which. */
const says = /^(?:方法|やり方|仕方|しかた|作り方|出し方|使い方|場所|ページ|画面|先|入手|一括|[出作見使開]\p{Script=Hiragana}*)$/u;

/** The same word, however it is spelt; or one that is not finished, and more than half of it. */
function isNamed(alias: string, form: string): boolean {
  if (isSameWord(alias, form)) return true;
  if (2 * form.length <= alias.length) return false;
  return fold(alias).startsWith(fold(form)) || (isKana(form) && isKana(alias) && foldSound(alias).startsWith(foldSound(form)));
}
