import { readdirSync, readFileSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { AstroIntegration } from 'astro';
import { openShelf } from '../authoring/shelf.ts';
import { glossaryShelf } from '../glossary/shelf.ts';
import { rubyShelf } from '../ruby/shelf.ts';
import { askForModules } from './ask-for-modules.ts';
import { addPolicy } from './content-security-policy.ts';
import { writeHostValues } from './host-values.ts';
import { shortenScripts } from './inline-scripts.ts';
import { markPhrases } from './phrases/html.ts';
import { phraserOf } from './phrases/phraser-of.ts';
import { Assets } from './stylesheets/assets.ts';
import { makeStylesheets } from './stylesheets/page-styles.ts';
import { cutStyles } from './stylesheets/sources.ts';

/**
 * What is done to a site when all of it is there: each page is read once, goes through every step, and is written once.
 *
 * 1. Lines of headings and labels end between phrases only.
 * 2. A page asks for the stylesheets of its kind, which are made of all its pages.
 * 3. A page asks for all modules that it begins with.
 * 4. Scripts that stand in a page are said shortly.
 * 5. A page has a policy, which no step behind it may make wrong.
 * 6. The host's values are written.
 */
export function finishedSite(root: string): AstroIntegration {
  let assets = '';
  return {
    name: 'musubime:finished-site',
    hooks: {
      'astro:config:done': ({ config }) => {
        assets = config.build.assets;
      },
      'astro:build:done': async ({ dir }) => {
        const site = fileURLToPath(dir);
        const phrasesOf = phraserOf({ ...openShelf(glossaryShelf), ...openShelf(rubyShelf) });
        const read = (name: string) => cutStyles(markPhrases(readFileSync(join(site, name), 'utf8'), phrasesOf));
        const pages = new Map(
          readdirSync(site, { recursive: true, encoding: 'utf8' })
            .filter((name) => name.endsWith('.html'))
            .sort()
            .map((name) => [name.replaceAll('\\', '/'), read(name)] as const),
        );
        const folder = join(site, assets);
        const files = await Assets.read(folder);
        const withStylesheets = makeStylesheets(folder, files, [...pages.values()]);
        for (const name of files.detours.keys()) rmSync(join(folder, name));
        writeHostValues(root, site, (file) => {
          const page = pages.get(file);
          return page && addPolicy(shortenScripts(askForModules(withStylesheets(page), files)), file);
        });
      },
    },
  };
}
