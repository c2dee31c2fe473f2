import { existsSync } from 'node:fs';
import { resolve } from 'node:path';
import { readYaml } from '../authoring/read.ts';
import type { Shelf } from '../authoring/shelf.ts';
import { checkOwnTerms } from './own-terms.ts';
import { glossarySchema, ownGlossarySchema } from './schema.ts';

/** The terms, other words that are searched for, and the terms of a host. */
export const glossaryShelf = {
  name: 'glossary',
  read: (root, problems, overlay) => {
    const glossary = readYaml(root, 'content/glossary.yaml', glossarySchema, problems);
    const place = overlay && `${overlay.place}/glossary.yaml`;
    const ownGlossary = place && existsSync(resolve(root, place)) ? readYaml(root, place, ownGlossarySchema, problems) : undefined;
    if (glossary && overlay && ownGlossary) problems.push(...checkOwnTerms(ownGlossary, overlay.name, glossary));
    return glossary && { glossary, ownTerms: ownGlossary?.data.terms ?? [] };
  },
} satisfies Shelf<unknown>;
