import { readYaml } from '../authoring/read.ts';
import type { Shelf } from '../authoring/shelf.ts';
import { rubySchema } from './schema.ts';

/** Words and how they are read. */
export const rubyShelf = {
  name: 'ruby',
  read: (root, problems) => {
    const ruby = readYaml(root, 'content/ruby.yaml', rubySchema, problems);
    return ruby && { ruby };
  },
} satisfies Shelf<unknown>;
