import { glob, rm, writeFile } from 'node:fs/promises';
import { extname } from 'node:path';

/**
 * Writes `files.json` into the folder of the index: one file for each ending, by which the search finds out what a server
 * does not hand out.
 */
export async function listIndexFiles(folder: URL): Promise<void> {
  const files = new Map<string, string>([['.js', 'pagefind.js']]);
  for await (const file of glob('**/*.{pagefind,pf_*}', { cwd: folder })) files.set(extname(file), file.replaceAll('\\', '/'));
  await writeFile(new URL('files.json', folder), JSON.stringify([...files.values()].sort()));
}

/** Pagefind brings dialogs of its own, which no page asks for, and in them the work of others who are named nowhere. */
export async function dropOtherDialogs(folder: URL): Promise<void> {
  for await (const file of glob('pagefind-{*ui,highlight}.{css,js}', { cwd: folder })) await rm(new URL(file, folder));
}
