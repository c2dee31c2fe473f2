import { readYamlFolder } from '../authoring/read.ts';
import type { Shelf } from '../authoring/shelf.ts';
import { readOwnQuestions } from './own-questions.ts';
import { questionFileSchema } from './schema.ts';

/** The questions, a file for each lesson, and those of a host's lessons. */
export const questionShelf = {
  name: 'questions',
  read: (root, problems, overlay) => ({
    questions: [...readYamlFolder(root, 'content/questions', questionFileSchema, problems), ...readOwnQuestions(root, overlay, problems)],
  }),
} satisfies Shelf<unknown>;
