import type { Candidate, Engine, PageText } from './engine.ts';
import { isPageKind } from './page-kind.ts';

/** What we use of `pagefind/pagefind.js`. */
export interface Pagefind {
  search: (query: string, options: { filters: Record<string, string> }) => Promise<{ results: Result[] }>;
}
interface Result {
  id: string;
  score: number;
  /** Places of the words that matched, counted in words. */
  words: number[];
  /** Names of the metadata that hold a word of the query. */
  matchedMetaFields?: string[];
  data: () => Promise<Page>;
}
interface Page {
  url: string;
  /** Words with U+200B between them, as Pagefind cuts text without spaces. */
  raw_content: string;
  meta: Record<string, string>;
  /** `location` counts words. */
  anchors: { element: string; id: string; text: string; location: number }[];
}

/** The index that Starlight has Pagefind make. */
export function createPagefindEngine(pagefind: Pagefind): Engine {
  const loaded = new Map<string, Promise<PageText>>();
  return {
    find: async (words, { asPhrase, kind }) => {
      const ask = async (asked: readonly string[]) => {
        const query = asPhrase ? `"${asked.join(' ')}"` : asked.join(' ');
        return (await pagefind.search(query, { filters: kind === undefined ? {} : { kind } })).results;
      };
      const stems = words.map(stemOf);
      const answers = await Promise.all([ask(words), ...(stems.join(' ') === words.join(' ') ? [] : [ask(stems)])]);
      return bestOfEach(answers.flat()).map((result): Candidate => {
        const { id, score, words: places } = result;
        return {
          id,
          // Pagefind takes a page for found in which the pieces of a compound merely stand somewhere.
          score: words.length === 1 ? longestRun(places) * oneRun + score : score,
          inTitle: inTitle(result),
          load: () => {
            // Pagefind drops the data of a result once the result itself is gone: it is asked by the result, not by a copy of `data`.
            const known = loaded.get(id) ?? result.data().then(readPage);
            loaded.set(id, known);
            // What could not be loaded may be there the next time.
            known.catch(() => loaded.delete(id));
            return known;
          },
        };
      });
    },
  };
}

/** The index cuts 看取り behind its kanji, the browser does not: without its kana the word is found by both. */
const stemOf = (word: string): string => word.replace(/(?<=\p{Script=Han})\p{Script=Hiragana}{1,2}$/u, '');

/** Each page once, by the find in which its title counts, or its score is best. */
function bestOfEach(results: readonly Result[]): Result[] {
  const sorted = [...results].sort((a, b) => Number(inTitle(b)) - Number(inTitle(a)) || b.score - a.score);
  const seen = new Set<string>();
  return sorted.filter(({ id }) => !seen.has(id) && seen.add(id));
}

const inTitle = ({ matchedMetaFields }: Result): boolean => matchedMetaFields?.includes('title') ?? false;

/** More than any score of Pagefind's. */
const oneRun = 1000;

/** How many words that matched stand side by side, at most. */
function longestRun(places: readonly number[]): number {
  let longest = 0;
  let run = 0;
  let last: number | undefined;
  for (const place of [...new Set(places)].sort((a, b) => a - b)) {
    run = last !== undefined && place === last + 1 ? run + 1 : 1;
    longest = Math.max(longest, run);
    last = place;
  }
  return longest;
}

/** A page as Pagefind keeps it: words in a row, and headings by the number of the word they begin with. */
export function readPage({ url, raw_content, meta, anchors }: Page): PageText {
  const separator = raw_content.includes('\u200B') ? '\u200B' : ' ';
  const starts: number[] = [];
  let text = '';
  for (const word of raw_content.split(separator)) {
    starts.push(text.length);
    // The end of a block that has no full stop of its own.
    text += (word === '. ' ? '\n' : word.replaceAll('&lt;', '<').replaceAll('&gt;', '>')) + (separator === ' ' ? ' ' : '');
  }
  return {
    href: url,
    title: meta['title'] ?? url,
    kind: isPageKind(meta['kind']) ? meta['kind'] : 'page',
    stage: meta['stage'],
    purpose: meta['purpose'],
    text,
    headings: anchors
      .filter(({ element }) => /^h[2-6]$/.test(element))
      .map(({ id, text: title, location }) => ({ href: `${url}#${encodeURIComponent(id)}`, title, at: starts[location] ?? text.length })),
  };
}
