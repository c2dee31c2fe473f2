import { mkdir, writeFile } from 'node:fs/promises';
import { readdirSync } from 'node:fs';
import type { AstroIntegration } from 'astro';
import type { Content } from '../course/content.ts';
import { catalogueOf } from './catalogue.ts';

/** Adds the pages that are drawn from data, publishes `course.json`, and starts `astro dev` anew when content data changes. */
export function courseSite(content: Content): AstroIntegration {
  return {
    name: 'musubime:course-site',
    hooks: {
      'astro:config:setup': ({ injectRoute, addWatchFile, config }) => {
        injectRoute({ pattern: '/sheets', entrypoint: './src/worksheets/index-page.astro' });
        injectRoute({ pattern: '/sheets/[id]', entrypoint: './src/worksheets/page.astro' });
        injectRoute({ pattern: '/dialogues', entrypoint: './src/dialogues/index-page.astro' });
        injectRoute({ pattern: '/dialogues/[id]', entrypoint: './src/dialogues/page.astro' });
        injectRoute({ pattern: '/hosts/practice', entrypoint: './src/course/practice-page.astro' });
        injectRoute({ pattern: '/cases', entrypoint: './src/cases/index-page.astro' });
        injectRoute({ pattern: '/cases/[id]', entrypoint: './src/cases/page.astro' });
        injectRoute({ pattern: '/ruby.json', entrypoint: './src/ruby/list-file.ts' });
        injectRoute({ pattern: '/scenes', entrypoint: './src/scenes/index-page.astro' });
        injectRoute({ pattern: '/scenes/[id]', entrypoint: './src/scenes/page.astro' });
        injectRoute({ pattern: '/search.json', entrypoint: './src/search/words-file.ts' });
        injectRoute({ pattern: '/review', entrypoint: './src/review/page.astro' });
        injectRoute({ pattern: '/review/[lesson].json', entrypoint: './src/review/items-file.ts' });
        injectRoute({ pattern: '/learning', entrypoint: './src/learning/page.astro' });
        injectRoute({ pattern: '/learning/record', entrypoint: './src/learning/record-page.astro' });
        injectRoute({ pattern: '/nation/position', entrypoint: './src/position/page.astro' });
        injectRoute({ pattern: '/tools/topics', entrypoint: './src/topics/page.astro' });
        injectRoute({ pattern: '/tools/print', entrypoint: './src/worksheets/print-page.astro' });
        injectRoute({ pattern: '/tools/certificate', entrypoint: './src/certificate/page.astro' });
        injectRoute({ pattern: '/tools/records', entrypoint: './src/learner/page.astro' });
        for (const folder of ['', 'worksheets/', 'questions/', 'dialogues/', 'evidence/', 'cases/', 'scenes/']) {
          const url = new URL(`content/${folder}`, config.root);
          for (const name of readdirSync(url)) if (/\.(?:ya?ml|csv)$/.test(name)) addWatchFile(new URL(name, url));
        }
      },
      'astro:build:done': async ({ dir }) => {
        await mkdir(dir, { recursive: true });
        await writeFile(new URL('course.json', dir), `${JSON.stringify(catalogueOf(content), null, 2)}\n`);
      },
    },
  };
}
