import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { zipFiles } from '../../host/stamp/zip-files.ts';

/**
 * A folder as a zip file: the same files give the same bytes, on any day, in any zone and order of reading.
 *
 * @param day ISO date, of 1980 or later.
 */
export function zipFolder(folder: string, day: string): Uint8Array {
  return zipFiles(
    listFiles(folder).map((name) => [name, Uint8Array.from(readFileSync(join(folder, name)))]),
    day,
  );
}

/** Paths of all files below a folder, with forward slashes, in the order of their letters. */
export function listFiles(folder: string): string[] {
  return readdirSync(folder, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map((entry) => join(entry.parentPath, entry.name).slice(join(folder, '/').length).replaceAll('\\', '/'))
    .sort();
}
