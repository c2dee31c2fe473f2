import { byId } from '../authoring/by-id.ts';
import { openShelf } from '../authoring/shelf.ts';
import { glossaryShelf } from './shelf.ts';

const { terms: list, words } = openShelf(glossaryShelf).glossary.data;

export const terms = byId(list);

/** Everyday words that are no terms; for the search only. */
export const otherWords = words;
