import { createHash } from 'node:crypto';
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { zipSync, type Zippable } from 'fflate';

/**
 * A folder as a zip file: the same files give the same bytes, on any day, in any zone and order of reading.
 *
 * A web server tells from a file's time and size whether a browser has it already. So every file is of the day of its edition, at a
 * time of that day which comes from what it holds: a text that was put right by as many letters is another file.
 *
 * @param day ISO date, of 1980 or later.
 */
export function zipFolder(folder: string, day: string): Uint8Array {
  const [year = 0, month = 0, date = 0] = day.split('-').map(Number);
  const files: Zippable = {};
  for (const name of listFiles(folder)) {
    const bytes = readFileSync(join(folder, name));
    // A zip file counts in steps of two seconds, and without a zone.
    const steps = createHash('sha256').update(bytes).digest().readUInt32BE() % (12 * 60 * 60);
    files[name] = [Uint8Array.from(bytes), { mtime: new Date(year, month - 1, date, 0, 0, steps * 2) }];
  }
  return zipSync(files, { level: 9 });
}

/** Paths of all files below a folder, with forward slashes, in the order of their letters. */
export function listFiles(folder: string): string[] {
  return readdirSync(folder, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map((entry) => join(entry.parentPath, entry.name).slice(join(folder, '/').length).replaceAll('\\', '/'))
    .sort();
}
