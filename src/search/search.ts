import type { Shows } from '../course/shown-stages.ts';
import type { Hit } from './check-page.ts';
import { doorsTo } from './doors.ts';
import type { Engine } from './engine.ts';
import { isOffered } from './offered.ts';
import { findPages, type Found } from './find.ts';
import { fold } from './fold.ts';
import type { PageKind } from './page-kind.ts';
import { longestQuery, readQuery, wordsOf } from './readings.ts';
import type { Door, SearchWords, Term } from './search-words.ts';
import { answersTo, termsNear } from './terms.ts';
import { createThesaurus } from './thesaurus.ts';

/** Everything a query is answered with. */
export interface Answer extends Found {
  /** As it was understood; empty if too little was typed. */
  query: string;
  /** Glossary terms that the query names. */
  terms: Term[];
  /** What was looked for besides what was typed: the kanji of a reading, the long form of an abbreviation. */
  understood: string[];
  /** Whether the text was too long, and only its beginning was looked for. */
  isCut: boolean;
  /** For a query without pages: terms that look or sound like it, and its words that do stand on pages. */
  near: Term[];
  words: string[];
}

export interface Search {
  ask: (typed: string, kind?: PageKind) => Promise<Answer>;
}

export function createSearch(engine: Engine, words: SearchWords, shows: Shows = () => true): Search {
  const thesaurus = createThesaurus(words);
  const find = (query: string, kind: PageKind | undefined) => findPages(query, kind, engine, thesaurus, (page) => isOffered(page, shows));
  return {
    ask: async (typed, kind) => {
      const { query, isCut } = cut(readQuery(typed));
      const nothing: Answer = { query, isCut, reading: [], hits: [], terms: [], understood: [], near: [], words: [] };
      if (query === '') return nothing;
      const terms = answersTo(isCut ? query : typed, words.terms);
      const doors = doorsTo(query, words.doors, thesaurus).filter((door) => kind === undefined || door.kind === kind);
      const found = withDoors(await find(query, kind), doors, query);
      if (found.hits.length > 0) return { ...nothing, ...found, terms, understood: understoodIn(found, query) };
      const parts = [...new Set(query.split(' '))].filter((part) => part !== query && readQuery(part) !== '');
      const standing = await Promise.all(parts.map(async (part) => ((await find(part, kind)).hits.length > 0 ? [part] : [])));
      return { ...nothing, terms, near: terms.length > 0 ? [] : termsNear(query, words.terms), words: standing.flat() };
    },
  };
}

/** The site's own pages that a query names come first; then those that hold its words. */
function withDoors(found: Found, doors: readonly Door[], query: string): Found {
  if (doors.length === 0) return found;
  const addresses = new Set(doors.map(({ href }) => href));
  const words = [...new Set([...found.reading.flat(), ...wordsOf(query)].map(fold))];
  const named = doors.map((door): Hit => ({
    page: { ...door, text: '', headings: [] },
    words,
    worth: Infinity,
  }));
  const { more } = found;
  return {
    ...found,
    hits: [...named, ...found.hits.filter(({ page }) => !addresses.has(page.href))],
    ...(more && { more: async () => withDoors(await more(), doors, query) }),
  };
}

function cut(query: string): { query: string; isCut: boolean } {
  if (query.length <= longestQuery) return { query, isCut: false };
  return {
    query: query
      .slice(0, longestQuery)
      .replace(/[\ud800-\udbff]$/, '')
      .trim(),
    isCut: true,
  };
}

/** Forms that stand on the pages and are not what was typed. */
function understoodIn({ reading, hits }: Found, query: string): string[] {
  const typed = fold(query);
  const standing = new Set(hits.flatMap((hit) => hit.words));
  if (reading.every((forms) => standing.has(fold(forms[0] ?? '')) && typed.includes(fold(forms[0] ?? '')))) {
    return reading.map((forms) => fold(forms[0] ?? '')).join('') === typed ? [] : reading.map((forms) => forms[0] ?? '');
  }
  return reading.map((forms) => forms.find((form) => standing.has(fold(form)) && form !== query) ?? forms[0] ?? '');
}
