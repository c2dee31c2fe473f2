import { glob, writeFile } from 'node:fs/promises';
import { fileURLToPath } from 'node:url';
import type { AstroIntegration } from 'astro';
import { PurgeCSS } from 'purgecss';

/**
 * Takes rules out of the built style sheets that no page and no script of the site names: Starlight brings styles for
 * parts this course does not have, and every page would pay for them.
 */
export function leanStyles(): AstroIntegration {
  return {
    name: 'musubime:lean-styles',
    hooks: {
      'astro:build:done': async ({ dir }) => {
        const root = fileURLToPath(dir);
        const css = await Array.fromAsync(glob(`${root}_astro/*.css`));
        const results = await new PurgeCSS().purge({ css, content: [`${root}**/*.html`, `${root}_astro/*.js`], variables: true });
        for (const { file, css: lean } of results) if (file !== undefined) await writeFile(file, lean);
      },
    },
  };
}
