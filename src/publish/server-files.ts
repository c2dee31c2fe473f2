import { mkdirSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { AstroIntegration } from 'astro';
import { serverSettings } from './servers/settings.ts';

/** Puts into the built site what its web server has to be told. */
export function serverFiles(base: string): AstroIntegration {
  return {
    name: 'musubime:server-files',
    hooks: {
      'astro:build:done': ({ dir }) => {
        for (const [name, text] of serverSettings(base)) {
          const path = join(fileURLToPath(dir), name);
          mkdirSync(dirname(path), { recursive: true });
          writeFileSync(path, text);
        }
      },
    },
  };
}
