import { writeFile } from 'node:fs/promises';
import { readdirSync } from 'node:fs';
import { resolve } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { AstroIntegration } from 'astro';
import { dropOtherDialogs, listIndexFiles } from '../search/index-files.ts';
import { stagesOf } from '../course/shown-stages.ts';
import { catalogueOf } from './catalogue.ts';
import type { Overlay } from '../authoring/shelf.ts';
import { isOfCourse, keepContentFiles, type ContentFiles } from './content-files.ts';
import { loadContent } from './content.ts';
import { bringPages } from './drawn-pages.ts';
import { phraserOf } from './phrases/phraser-of.ts';
import { routesOf } from './routes.ts';

/**
 * Reads and checks the content with what the host lays over it, adds the pages that are drawn from data, publishes `course.json`, and
 * starts `astro dev` anew when content data changes.
 *
 * @throws ContentError listing everything that is wrong.
 */
export function courseSite(root: string, overlay: Overlay): AstroIntegration {
  const content = loadContent(root, overlay);
  keepContentFiles(content);
  bringPages(root, overlay.place, content);
  return {
    name: 'musubime:course-site',
    hooks: {
      'astro:config:setup': ({ injectRoute, injectScript, addWatchFile, updateConfig, config }) => {
        updateConfig({ vite: { plugins: [coursePaths(content)] } });
        injectScript('page', `import ${JSON.stringify(fileURLToPath(new URL('src/start.ts', config.root)))};`);
        for (const route of routesOf('src/pages')) injectRoute(route);
        for (const folder of ['', 'worksheets/', 'questions/', 'dialogues/', 'evidence/', 'cases/', 'scenes/', 'guides/']) {
          const url = new URL(`content/${folder}`, config.root);
          for (const name of readdirSync(url)) if (/\.(?:ya?ml|csv)$/.test(name)) addWatchFile(new URL(name, url));
        }
        for (const name of ['site.yaml', 'glossary.yaml', 'lessons.yaml']) addWatchFile(resolve(root, overlay.place, name));
        for (const read of [...content.questions, ...content.worksheets]) if (!isOfCourse(read)) addWatchFile(resolve(root, read.file));
      },
      'astro:build:done': async ({ dir }) => {
        await listIndexFiles(new URL('pagefind/', dir));
        await dropOtherDialogs(new URL('pagefind/', dir));
        await writeFile(new URL('course.json', dir), `${JSON.stringify(catalogueOf(content), null, 2)}\n`);
      },
    },
  };
}

/** The module `virtual:course-paths`, for scripts that name the path a learner has chosen; no page carries the list. */
function coursePaths(content: ContentFiles) {
  const id = '\0virtual:course-paths';
  const phrasesOf = phraserOf(content);
  const cut = (title: string) => phrasesOf(title, 3).join('|');
  const paths = content.course.data.paths.map(({ id, title, lessons }) => ({ id, title: cut(title), lessons }));
  const stages = stagesOf(content.course.data);
  const lessons = content.lessons.map(({ data: { id, title } }) => ({ id, title: cut(title), stage: stages.get(id) ?? '' }));
  return {
    name: 'musubime:course-paths',
    resolveId: (asked: string) => (asked === 'virtual:course-paths' ? id : undefined),
    load: (asked: string) =>
      asked === id ? `export const paths = ${JSON.stringify(paths)}; export const lessons = ${JSON.stringify(lessons)};` : undefined,
  };
}
