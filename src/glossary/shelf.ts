import { readYaml } from '../authoring/read.ts';
import type { Shelf } from '../authoring/shelf.ts';
import { glossarySchema } from './schema.ts';

/** The terms, and other words that are searched for. */
export const glossaryShelf = {
  name: 'glossary',
  read: (root, problems) => {
    const glossary = readYaml(root, 'content/glossary.yaml', glossarySchema, problems);
    return glossary && { glossary };
  },
} satisfies Shelf<unknown>;
