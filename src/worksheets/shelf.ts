import { readYamlFolder } from '../authoring/read.ts';
import type { Shelf } from '../authoring/shelf.ts';
import { readOwnSheets } from './own-sheets.ts';
import { worksheetSchema } from './schema.ts';

/** The definitions of the sheets, and of those of a host. */
export const worksheetShelf = {
  name: 'worksheets',
  read: (root, problems, overlay) => ({
    worksheets: [...readYamlFolder(root, 'content/worksheets', worksheetSchema, problems), ...readOwnSheets(root, overlay, problems)],
  }),
} satisfies Shelf<unknown>;
