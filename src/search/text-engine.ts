import type { Engine, PageText } from './engine.ts';
import { fold } from './fold.ts';

/** An engine over texts that are at hand: for tests, and for editions that cannot fetch an index. */
export function createTextEngine(pages: readonly PageText[]): Engine {
  const folded = pages.map((page, index) => ({ page, id: String(index), title: fold(page.title), text: page.folded ?? fold(page.text) }));
  return {
    find: (words, { kind }) => {
      const wanted = words.map(fold);
      const found = folded
        .filter(({ page, text }) => (kind === undefined || page.kind === kind) && wanted.every((word) => text.includes(word)))
        .map(({ page, id, title, text }) => ({
          id,
          score: wanted.reduce((sum, word) => sum + Math.log(text.split(word).length) - Math.log(text.length) / 100, 0),
          inTitle: wanted.every((word) => title.includes(word)),
          load: () => Promise.resolve(page),
        }));
      return Promise.resolve(found.sort((a, b) => b.score - a.score));
    },
  };
}
