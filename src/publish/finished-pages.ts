import { readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { AstroIntegration } from 'astro';
import { addPolicy } from './content-security-policy.ts';
import { makeStylesheets } from './stylesheets/page-styles.ts';

/** What is done to every built page, together: each is written once. */
export function finishedPages(): AstroIntegration {
  let folder = '';
  return {
    name: 'musubime:finished-pages',
    hooks: {
      'astro:config:done': ({ config }) => {
        folder = config.build.assets;
      },
      'astro:build:done': async ({ dir }) => {
        const root = fileURLToPath(dir);
        const files = readdirSync(root, { recursive: true, encoding: 'utf8' })
          .filter((name) => name.endsWith('.html'))
          .map((name) => name.replaceAll('\\', '/'))
          .sort();
        const withStylesheets = await makeStylesheets(root, files, folder);
        for (const file of files) {
          const path = join(root, file);
          writeFileSync(path, addPolicy(withStylesheets(file, readFileSync(path, 'utf8')), file));
        }
      },
    },
  };
}
