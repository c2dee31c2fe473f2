import { defineCollection } from 'astro:content';
import { glob } from 'astro/loaders';
import { z } from 'astro/zod';
import { i18nLoader } from '@astrojs/starlight/loaders';
import { docsSchema, i18nSchema } from '@astrojs/starlight/schema';
import { openShelf } from './src/authoring/shelf.ts';
import { courseShelf } from './src/course/shelf.ts';
import { readHost } from './src/host/host.ts';
import { drawnPages } from './src/publish/drawn-pages.ts';

const schemaOf = docsSchema({
  extend: z.object({
    /** What kind of page it is; printed as `data-page-kind`. */
    kind: z.enum(['home', 'lesson', 'sheet', 'dialogue', 'case', 'scene', 'guide', 'tool', 'page']).default('page'),
    /** Stable id of the page; printed as `data-page-id`. Without one, the page's address is its id. */
    id: z.string().optional(),
  }),
});
/** Made once, and not anew for every page: only what becomes of a picture in a page’s head would differ, and none is drawn. */
let schema: ReturnType<typeof schemaOf> | undefined;

/**
 * The two collections Starlight draws pages from. Everything else an author writes is read, checked and
 * cross-checked by `src/publish/content.ts`, which also reads the lessons' own frontmatter strictly.
 */
export const collections = {
  docs: defineCollection({
    loader: glob(drawnPages(readHost(process.cwd()).place, openShelf(courseShelf))),
    schema: (context) => (schema ??= schemaOf(context)),
  }),
  i18n: defineCollection({ loader: i18nLoader(), schema: i18nSchema() }),
};
