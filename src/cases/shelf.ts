import { readYamlFolder } from '../authoring/read.ts';
import type { Shelf } from '../authoring/shelf.ts';
import { caseSchema } from './schema.ts';

/** The municipal cases, in the order of the report. */
export const caseShelf = {
  name: 'cases',
  read: (root, problems) => ({
    cases: readYamlFolder(root, 'content/cases', caseSchema, problems).sort((a, b) => a.data.number - b.data.number),
  }),
} satisfies Shelf<unknown>;
