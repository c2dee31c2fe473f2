import { readYaml } from '../authoring/read.ts';
import type { Shelf } from '../authoring/shelf.ts';
import { activitySchema, correctionsSchema, figureSchema, sourcesSchema, textsSchema } from './schema.ts';
import { readTable } from './table.ts';

/** The documents, public texts that were read, the figures and activities out of them, and where they contradict themselves. */
export const evidenceShelf = {
  name: 'evidence',
  read: (root, problems) => {
    const sources = readYaml(root, 'content/evidence/sources.yaml', sourcesSchema, problems);
    const texts = readYaml(root, 'content/evidence/texts.yaml', textsSchema, problems);
    const corrections = readYaml(root, 'content/evidence/corrections.yaml', correctionsSchema, problems);
    const figures = readTable(root, 'content/evidence/figures.csv', figureSchema, problems);
    const activities = readTable(root, 'content/evidence/scene-activities.csv', activitySchema, problems);
    return sources && texts && corrections && figures && activities && { sources, texts, corrections, figures, activities };
  },
} satisfies Shelf<unknown>;
