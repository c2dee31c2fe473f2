import { readFileSync } from 'node:fs';
import { resolve } from 'node:path';
import { ContentError, type Problem } from '../authoring/problems.ts';
import { messages } from './logo-messages.ts';
import { faultOfLogo, logoAddress } from './logo-picture.ts';

/**
 * A logo as a data address.
 *
 * @param path Path of the file from the root, or whole; it ends in `.svg` or `.png`.
 * @param setting Where the host names it.
 * @throws ContentError when there is no such file, or it holds more than a picture.
 */
export function readLogo(root: string, path: string, setting: Pick<Problem, 'file' | 'line'>): string {
  let bytes: Buffer;
  try {
    bytes = readFileSync(resolve(root, path));
  } catch {
    throw new ContentError([{ ...setting, key: 'logo.file', ...messages.missing(path) }]);
  }
  const isSvg = path.endsWith('.svg');
  const fault = faultOfLogo(bytes, isSvg);
  if (fault) throw new ContentError([{ file: path, key: '', ...fault }]);
  return logoAddress(bytes, isSvg);
}
