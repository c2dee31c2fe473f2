import { createSearch } from '../src/search/search.ts';
import { loadEngine, loadWords } from '../src/search/sources.ts';

/** Bundled for the page in which the search is measured. Gives the address of the page on top, after one screen of results was read. */
declare global {
  var findFirst: { ours: (query: string) => Promise<string>; stock: (query: string) => Promise<string> };
}

interface Stock {
  search: (query: string) => Promise<{ results: { data: () => Promise<{ url: string }> }[] }>;
}

let ours: Promise<ReturnType<typeof createSearch>> | undefined;

globalThis.findFirst = {
  ours: async (query) => {
    ours ??= Promise.all([loadEngine('/'), loadWords('/')]).then(([engine, words]) => createSearch(engine, words));
    return (await (await ours).ask(query)).hits[0]?.page.href ?? '';
  },
  // As Pagefind's own interface does: five results are loaded for the first screen.
  stock: async (query) => {
    const address = '/pagefind/pagefind.js';
    const { results } = await ((await import(/* @vite-ignore */ address)) as Stock).search(query);
    return (await Promise.all(results.slice(0, 5).map((result) => result.data())))[0]?.url ?? '';
  },
};
