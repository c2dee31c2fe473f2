import { z } from 'astro/zod';
import { readYaml } from '../authoring/read.ts';
import type { Shelf } from '../authoring/shelf.ts';

/**
 * `content/ids.json`: every id that learners' records may be keyed by, as published, e.g. `field:w08/theme`.
 * It is committed, so that an id that vanishes by mistake stops the build. `npm run ids` adds new ones.
 */
export const idsSchema = z.strictObject({
  ids: z.array(z.string()),
  /** Ids that are gone on purpose. Their texts stay in the learner's tray. */
  retired: z.array(z.string()),
});

/** The ids of the course as published. */
export const idsShelf = {
  name: 'ids',
  read: (root, problems) => {
    // JSON is YAML, and so its lines can be named too.
    const ids = readYaml(root, 'content/ids.json', idsSchema, problems);
    return ids && { ids };
  },
} satisfies Shelf<unknown>;
