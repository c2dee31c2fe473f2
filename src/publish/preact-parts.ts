import { fileURLToPath } from 'node:url';
import type { AstroIntegration } from 'astro';

/**
 * Lets pages hold what is written for Preact (`.tsx`), drawn when the site is built. Pages bring their widgets to life themselves
 * (`src/enliven.ts`), and the bundler compiles `.tsx` as `tsconfig.json` says: nothing else is needed of Astro's own integration.
 */
export function preactParts(): AstroIntegration {
  return {
    name: 'musubime:preact-parts',
    hooks: {
      'astro:config:setup': ({ addRenderer }) => {
        addRenderer({ name: 'musubime:preact', serverEntrypoint: fileURLToPath(new URL('preact-renderer.ts', import.meta.url)) });
      },
    },
  };
}
