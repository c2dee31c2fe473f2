import { readYamlFolder } from '../authoring/read.ts';
import type { Shelf } from '../authoring/shelf.ts';
import { sceneSchema } from './schema.ts';

/** The scenes, in their order. */
export const sceneShelf = {
  name: 'scenes',
  read: (root, problems) => ({
    scenes: readYamlFolder(root, 'content/scenes', sceneSchema, problems).sort((a, b) => a.data.number - b.data.number),
  }),
} satisfies Shelf<unknown>;
