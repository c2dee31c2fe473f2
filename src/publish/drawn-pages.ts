import { copyFileSync, mkdirSync, rmSync } from 'node:fs';
import { basename, dirname, isAbsolute, join } from 'node:path';
import { slugOf } from '../course/own-pages.ts';
import type { ContentFiles } from './content-files.ts';

/** What of a host's folder is drawn as it is written. */
type OwnTexts = Pick<ContentFiles, 'own' | 'ownLessons'>;

/** Where a host's texts are compiled. Only from inside the project do their imports lead to the parts. */
const folderOf = (place: string): string => (isAbsolute(place) ? `.astro/own/${basename(place)}` : place);

/** `pages/contacts.mdx`: a text's place in the host's folder. */
const nameOf = (file: string): string => `${basename(dirname(file))}/${basename(file)}`;

/**
 * The MDX pages that Starlight draws, for Astro's loader of files: those of the course, but for what the host replaces, and the host's.
 *
 * @param place The host's folder, from the project root or whole.
 */
export function drawnPages(place: string, { own, ownLessons }: OwnTexts) {
  const slugs = new Map<string, string>([
    ...own.map(({ file, data }) => [`${folderOf(place)}/${nameOf(file)}`, slugOf(data.id)] as const),
    ...ownLessons.map(({ file, data }) => [`${folderOf(place)}/${nameOf(file)}`, `lessons/${data.id}`] as const),
  ]);
  const replaced = own.filter(({ data }) => data.replaces !== undefined).map(({ data }) => `!content/docs/${data.id}.mdx`);
  return {
    base: '.',
    pattern: ['content/docs/**/[^_]*.mdx', ...replaced, ...slugs.keys()],
    generateId: ({ entry }: { entry: string }) => slugs.get(entry) ?? entry.replace(/^content\/docs\/|\.mdx$/g, ''),
  };
}

/** Copies a host's texts into the project, if they are kept outside. */
export function bringPages(root: string, place: string, { own, ownLessons }: OwnTexts): void {
  if (!isAbsolute(place)) return;
  const folder = join(root, folderOf(place));
  rmSync(folder, { recursive: true, force: true });
  for (const { file } of [...own, ...ownLessons]) {
    const copy = join(folder, nameOf(file));
    mkdirSync(dirname(copy), { recursive: true });
    copyFileSync(file, copy);
  }
}
