import { readYaml, readYamlFolder } from '../authoring/read.ts';
import type { Shelf } from '../authoring/shelf.ts';
import { guideSchema, papersSchema } from './schema.ts';

/** What helps those who lead a group through a script, and the papers that scripts name. */
export const guideShelf = {
  name: 'guides',
  read: (root, problems) => {
    const guides = readYamlFolder(root, 'content/guides', guideSchema, problems);
    const papers = readYaml(root, 'content/papers.yaml', papersSchema, problems);
    return papers && { guides, papers };
  },
} satisfies Shelf<unknown>;
