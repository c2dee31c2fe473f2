import { readYaml } from '../authoring/read.ts';
import type { Shelf } from '../authoring/shelf.ts';
import { rulesSchema } from './schema.ts';

/** What lessons say of laws and plans, and until when. */
export const ruleShelf = {
  name: 'rules',
  read: (root, problems) => {
    const rules = readYaml(root, 'content/rules.yaml', rulesSchema, problems);
    return rules && { rules };
  },
} satisfies Shelf<unknown>;
