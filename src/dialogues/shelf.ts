import { readYamlFolder } from '../authoring/read.ts';
import type { Shelf } from '../authoring/shelf.ts';
import { dialogueSchema } from './schema.ts';

/** The conversations. */
export const dialogueShelf = {
  name: 'dialogues',
  read: (root, problems) => ({ dialogues: readYamlFolder(root, 'content/dialogues', dialogueSchema, problems) }),
} satisfies Shelf<unknown>;
