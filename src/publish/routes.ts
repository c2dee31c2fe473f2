import { globSync } from 'node:fs';

/** A page, or a file that is made like one, and where it lies. */
export interface Route {
  /** Address below the base, with parameters in brackets: `/sheets/[id]`. */
  pattern: string;
  /** Path of its file from the project root. */
  entrypoint: string;
}

/**
 * The routes of a folder that mirrors the addresses: `sheets/[id].astro` is `/sheets/[id]`, `ruby.json.ts` is `/ruby.json`.
 * Astro's own folder of pages would have to stand beside `content/`, because `srcDir` is the project root.
 */
export function routesOf(folder: string): Route[] {
  return globSync('**/*.{astro,ts}', { cwd: folder })
    .map((file) => file.replaceAll('\\', '/'))
    .sort()
    .map((file) => ({
      pattern: `/${file.replace(/\.(?:astro|ts)$/, '').replace(/(?:^|\/)index$/, '')}`,
      entrypoint: `./${folder}/${file}`,
    }));
}
