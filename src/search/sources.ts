import type { Engine } from './engine.ts';
import { createPagefindEngine, type Pagefind } from './pagefind-engine.ts';
import type { SearchWords } from './search-words.ts';

/**
 * Where the search gets its index and its words. The only part of it that fetches: an edition without a server puts a file
 * with the same functions in its place, over `text-engine.ts`.
 */

/** Pagefind's weights, made for pages that are long and not repetitive. */
const ranking = { pageLength: 0.1, termFrequency: 0.1, termSaturation: 2, termSimilarity: 9 };

/** @param base The base path of the site. Rejects if the index cannot be had. */
export async function loadEngine(base: string): Promise<Engine> {
  const address = below(base, 'pagefind/pagefind.js');
  const pagefind = (await import(/* @vite-ignore */ address)) as Pagefind & {
    options: (options: { baseUrl: string; ranking: Record<string, number> }) => Promise<void>;
  };
  await pagefind.options({ baseUrl: base, ranking });
  return createPagefindEngine(pagefind);
}

export async function loadWords(base: string): Promise<SearchWords> {
  const response = await fetch(below(base, 'search.json'));
  if (!response.ok) throw new Error(response.statusText);
  return (await response.json()) as SearchWords;
}

const below = (base: string, path: string): string => `${base.replace(/\/$/, '')}/${path}`;
