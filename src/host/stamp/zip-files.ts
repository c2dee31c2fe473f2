import { zipSync, type Zippable } from 'fflate';

/**
 * Files as a zip file: the same files give the same bytes, on any day and in any zone.
 *
 * A web server tells from a file's time and size whether a browser has it already. So every file is of the day of its edition, at a
 * time of that day which comes from what it holds: a text that was put right by as many letters is another file.
 *
 * @param day ISO date, of 1980 or later.
 */
export function zipFiles(files: readonly (readonly [name: string, bytes: Uint8Array])[], day: string): Uint8Array<ArrayBuffer> {
  const [year = 0, month = 0, date = 0] = day.split('-').map(Number);
  const zipped: Zippable = {};
  // A zip file counts in steps of two seconds, and without a zone.
  for (const [name, bytes] of files)
    zipped[name] = [bytes, { mtime: new Date(year, month - 1, date, 0, 0, (sumOf(bytes) % (12 * 60 * 60)) * 2) }];
  return zipSync(zipped, { level: 9 });
}

/** FNV-1a: a browser without a secure origin has no digest of its own. */
function sumOf(bytes: Uint8Array): number {
  let sum = 0x811c9dc5;
  for (const byte of bytes) sum = Math.imul(sum ^ byte, 0x01000193);
  return sum >>> 0;
}
