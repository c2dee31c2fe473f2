import { glob, writeFile } from 'node:fs/promises';
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
