import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { AstroIntegration } from 'astro';
import { writeNotices } from './notices/notices.ts';
import { packageFolder, readInside, readPackage } from './notices/packages.ts';

/**
 * Writes `licences.txt`: of every package whose scripts or styles the bundler puts into the site, of what these have bundled into
 * themselves, of the search, which is copied, and of the package that draws the frame of a page.
 *
 * @throws when a package has no licence to pass on.
 */
export function shippedPackages(root: string): AstroIntegration {
  /** Licences that stand in their texts, by folder. */
  const folders = new Map<string, Set<string>>();
  const add = (folder: string, licences: readonly string[] = []) => {
    folders.set(folder, new Set([...(folders.get(folder) ?? []), ...licences]));
  };
  return {
    name: 'musubime:shipped-packages',
    hooks: {
      'astro:config:setup': ({ updateConfig }) => {
        updateConfig({
          vite: {
            plugins: [
              {
                name: 'musubime:shipped-packages',
                generateBundle(_, bundle) {
                  const isClient = this.environment.name === 'client';
                  const modules = Object.values(bundle).flatMap((chunk) => (chunk.type === 'chunk' ? Object.entries(chunk.modules) : []));
                  for (const [module, { renderedLength }] of modules) {
                    const folder = packageFolder(module);
                    if (folder === undefined) continue;
                    if (/\.css$|[?&]type=style/.test(module)) add(folder);
                    if (!isClient || renderedLength === 0) continue;
                    const inside = readInside(readFileSync(module.replace(/\?.*$/, ''), 'utf8'), folder);
                    add(folder, inside.licences);
                    for (const inner of inside.folders) add(inner);
                  }
                },
              },
            ],
          },
        });
      },
      'astro:build:done': ({ dir }) => {
        const site = fileURLToPath(dir);
        add(`${root}/node_modules/@astrojs/starlight`);
        if (existsSync(join(site, 'pagefind'))) add(`${root}/node_modules/pagefind`);
        const packages = [...folders].map(([folder, licences]) => readPackage(folder, [...licences]));
        writeFileSync(join(site, 'licences.txt'), writeNotices(readFileSync(join(root, 'LICENSE'), 'utf8'), packages));
      },
    },
  };
}
