import type { Engine, PageText } from './engine.ts';
import type { SearchWords } from './search-words.ts';
import { createTextEngine } from './text-engine.ts';

/**
 * What stands in the place of `sources.ts` in the folder edition (`publish/folder/`): the texts of all pages are one file there, and
 * the loader of that edition gives what is fetched.
 */
export const loadEngine = async (base: string): Promise<Engine> => createTextEngine(await read<PageText[]>(`${base}${textsFile}`));

export const loadWords = (base: string): Promise<SearchWords> => read(`${base}search.json`);

export const textsFile = 'search-texts.json';

const read = async <Data>(address: string): Promise<Data> => (await (await fetch(address)).json()) as Data;
