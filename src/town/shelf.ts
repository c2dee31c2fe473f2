import { readYaml } from '../authoring/read.ts';
import type { Shelf } from '../authoring/shelf.ts';
import { townSchema } from './schema.ts';

/** The invented town. */
export const townShelf = {
  name: 'town',
  read: (root, problems) => {
    const town = readYaml(root, 'content/town.yaml', townSchema, problems);
    return town && { town };
  },
} satisfies Shelf<unknown>;
