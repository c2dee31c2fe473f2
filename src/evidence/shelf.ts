import { readText, readYaml } from '../authoring/read.ts';
import type { Shelf } from '../authoring/shelf.ts';
import { activitySchema, correctionsSchema, figureSchema, sourcesSchema } from './schema.ts';
import { parseTable } from './table.ts';

/** The documents, the figures and activities out of them, and where they contradict themselves. */
export const evidenceShelf = {
  name: 'evidence',
  read: (root, problems) => {
    const sources = readYaml(root, 'content/evidence/sources.yaml', sourcesSchema, problems);
    const corrections = readYaml(root, 'content/evidence/corrections.yaml', correctionsSchema, problems);
    const [figuresFile, activitiesFile] = ['content/evidence/figures.csv', 'content/evidence/scene-activities.csv'];
    const figures = parseTable(readText(root, figuresFile, problems) ?? '', figuresFile, figureSchema, problems);
    const activities = parseTable(readText(root, activitiesFile, problems) ?? '', activitiesFile, activitySchema, problems);
    return sources && corrections && { sources, corrections, figures, activities };
  },
} satisfies Shelf<unknown>;
