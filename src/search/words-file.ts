import type { APIRoute } from 'astro';
import { content } from '../course/content.ts';
import type { SearchWords } from './search-words.ts';

/** `search.json`: loaded when the search is opened. */
export const GET: APIRoute = () => {
  const terms = [...content.terms.values()].map(({ id, term, reading, aliases, definition, unverified }) => ({
    id,
    term,
    reading,
    aliases,
    definition,
    unverified,
  }));
  const known = new Set([...terms.map(({ term }) => term), ...content.otherWords.map(({ word }) => word)]);
  const read = content.ruby.filter(({ word }) => !known.has(word)).map(({ word, reading }) => ({ word, reading, aliases: [] }));
  const words: SearchWords = { terms, others: [...content.otherWords, ...read] };
  return new Response(JSON.stringify(words), { headers: { 'Content-Type': 'application/json' } });
};
