import type { APIRoute } from 'astro';
import { markOf } from '../glossary/messages.ts';
import { otherWords, terms } from '../glossary/terms.ts';
import { rubyWords } from '../ruby/words.ts';
import type { SearchWords } from '../search/search-words.ts';

/** `search.json`: loaded when the search is opened. */
export const GET: APIRoute = () => {
  const ownTerms = [...terms.values()].map(({ id, term, reading, aliases, definition, own, unverified }) => ({
    id,
    term,
    reading,
    aliases,
    definition,
    mark: markOf({ own, unverified }),
  }));
  const known = new Set([...ownTerms.map(({ term }) => term), ...otherWords.map(({ word }) => word)]);
  const read = rubyWords.filter(({ word }) => !known.has(word)).map(({ word, reading }) => ({ word, reading, aliases: [] }));
  const words: SearchWords = { terms: ownTerms, others: [...otherWords, ...read] };
  return new Response(JSON.stringify(words), { headers: { 'Content-Type': 'application/json' } });
};
