import { readYaml } from '../authoring/read.ts';
import type { Shelf } from '../authoring/shelf.ts';
import { positionSchema } from './schema.ts';

/** What 「あなたの立場」 lets a reader choose, and shows. */
export const positionShelf = {
  name: 'position',
  read: (root, problems) => {
    const position = readYaml(root, 'content/position.yaml', positionSchema, problems);
    return position && { position };
  },
} satisfies Shelf<unknown>;
