import { readYamlFolder } from '../authoring/read.ts';
import type { Shelf } from '../authoring/shelf.ts';
import { questionFileSchema } from './schema.ts';

/** The questions, a file for each lesson. */
export const questionShelf = {
  name: 'questions',
  read: (root, problems) => ({ questions: readYamlFolder(root, 'content/questions', questionFileSchema, problems) }),
} satisfies Shelf<unknown>;
