import { importAgain } from '../again.ts';
import { findTrouble, LoadFailure } from '../load-failure.ts';
import type { Engine } from './engine.ts';
import { createPagefindEngine, type Pagefind } from './pagefind-engine.ts';
import type { SearchWords } from './search-words.ts';

/**
 * Where the search gets its index and its words. The only part of it that fetches: an edition without a server puts a file
 * with the same functions in its place, over `text-engine.ts`.
 */

/** Pagefind's weights, made for pages that are long and not repetitive. */
const ranking = { pageLength: 0.1, termFrequency: 0.1, termSaturation: 2, termSimilarity: 9 };

interface Index extends Pagefind {
  options: (options: { baseUrl: string; ranking: Record<string, number> }) => Promise<void>;
  destroy: () => Promise<void>;
}

let askForIndex: (() => Promise<Index>) | undefined;

/** @param base The base path of the site. Rejects with a `LoadFailure` if the index cannot be had, and so does the engine. */
export async function loadEngine(base: string): Promise<Engine> {
  const address = below(base, 'pagefind/pagefind.js');
  askForIndex ??= importAgain(askFor(address));
  const index = await explained(base, askForIndex());
  await index.options({ baseUrl: base, ranking });
  const engine = createPagefindEngine(index);
  let beginning: Promise<void> | undefined;
  /** An index that could not begin, or whose worker is gone, stays as it is: it begins anew. */
  const beginAnew = async () => {
    await index.destroy();
    await index.options({ baseUrl: base, ranking });
  };
  const ask = async <Got>(question: () => Promise<Got>): Promise<Got> => {
    await beginning;
    try {
      return await question();
    } catch {
      beginning ??= beginAnew().finally(() => {
        beginning = undefined;
      });
      throw await failure(base);
    }
  };
  let isHandedOut = false;
  /** Pagefind finds nothing in the parts of its index that it could not have, and does not say so. */
  const checkParts = async () => {
    if (isHandedOut && navigator.onLine) return;
    const wrong = await failure(base);
    isHandedOut = wrong.trouble.why === 'stuck';
    if (!isHandedOut) throw wrong;
  };
  return {
    find: async (words, options) => {
      const found = await ask(() => engine.find(words, options));
      if (found.length === 0) await checkParts();
      return found.map((candidate) => ({ ...candidate, load: () => ask(candidate.load) }));
    },
  };
}

/** Rejects with a `LoadFailure`. */
export function loadWords(base: string): Promise<SearchWords> {
  const words = fetch(below(base, 'search.json')).then(async (response) => {
    if (!response.ok) throw new Error(response.statusText);
    return (await response.json()) as SearchWords;
  });
  return explained(base, words);
}

async function explained<Got>(base: string, asked: Promise<Got>): Promise<Got> {
  try {
    return await asked;
  } catch {
    throw await failure(base);
  }
}

/** Says which kinds of file a server does not hand out, so that all of them are put right at once. */
const failure = async (base: string): Promise<LoadFailure> => new LoadFailure(await findTrouble(await neededFiles(base)));

/** One file of every kind that the search asks for. */
async function neededFiles(base: string): Promise<string[]> {
  const list = below(base, 'pagefind/files.json');
  const files = await fetch(list).then(
    (response) => (response.ok ? (response.json() as Promise<string[]>) : []),
    () => [],
  );
  return [list, below(base, 'search.json'), ...files.map((file) => below(base, `pagefind/${file}`))];
}

const below = (base: string, path: string): string => `${base.replace(/\/$/, '')}/${path}`;

/** A lazy import with the address written out in it, as the bundler does where it knows one. */
const askFor = (address: string) =>
  Object.assign(() => import(/* @vite-ignore */ address) as Promise<Index>, { toString: () => `import("${address}")` });
