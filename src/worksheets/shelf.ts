import { readYamlFolder } from '../authoring/read.ts';
import type { Shelf } from '../authoring/shelf.ts';
import { worksheetSchema } from './schema.ts';

/** The definitions of the sheets. */
export const worksheetShelf = {
  name: 'worksheets',
  read: (root, problems) => ({ worksheets: readYamlFolder(root, 'content/worksheets', worksheetSchema, problems) }),
} satisfies Shelf<unknown>;
