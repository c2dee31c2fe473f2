import { byId } from '../authoring/by-id.ts';
import { openShelf } from '../authoring/shelf.ts';
import type { Glossary } from './schema.ts';
import { glossaryShelf } from './shelf.ts';

/** A term, and whether it is the host that explains it. */
export type Term = Glossary['terms'][number] & { ofHost?: true };

const { glossary, ownTerms } = openShelf(glossaryShelf);
const { terms: list, words } = glossary.data;

/** The terms of the course, and those of its host. */
export const terms = byId<Term>([...list, ...ownTerms.map((term) => ({ ...term, own: false, unverified: false, ofHost: true as const }))]);

/** Everyday words that are no terms; for the search only. */
export const otherWords = words;
