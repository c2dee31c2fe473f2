import { copyFileSync, mkdirSync, rmSync } from 'node:fs';
import { basename, isAbsolute, join } from 'node:path';
import { slugOf } from '../course/own-pages.ts';
import type { ContentFiles } from './content-files.ts';

type OwnPages = ContentFiles['own'];

/** Where a host's pages are compiled. Only from inside the project do their imports lead to the parts. */
const folderOf = (place: string): string => (isAbsolute(place) ? `.astro/own/${basename(place)}` : `${place}/pages`);

/**
 * The MDX pages that Starlight draws, for Astro's loader of files: those of the course, but for what the host replaces, and the host's.
 *
 * @param place The host's folder, from the project root or whole.
 */
export function drawnPages(place: string, own: OwnPages) {
  const slugs = new Map(own.map(({ file, data }) => [`${folderOf(place)}/${basename(file)}`, slugOf(data.id)]));
  const replaced = own.filter(({ data }) => data.replaces !== undefined).map(({ data }) => `!content/docs/${data.id}.mdx`);
  return {
    base: '.',
    pattern: ['content/docs/**/[^_]*.mdx', ...replaced, ...slugs.keys()],
    generateId: ({ entry }: { entry: string }) => slugs.get(entry) ?? entry.replace(/^content\/docs\/|\.mdx$/g, ''),
  };
}

/** Copies a host's pages into the project, if they are kept outside. */
export function bringPages(root: string, place: string, own: OwnPages): void {
  if (!isAbsolute(place)) return;
  const folder = join(root, folderOf(place));
  rmSync(folder, { recursive: true, force: true });
  mkdirSync(folder, { recursive: true });
  for (const { file } of own) copyFileSync(file, join(folder, basename(file)));
}
