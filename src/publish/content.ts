import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { ContentError } from '../authoring/problems.ts';
import type { Overlay } from '../authoring/shelf.ts';
import { checkContent } from './check.ts';
import { readContentFiles, type ContentFiles } from './content-files.ts';

/**
 * Reads the content below a root folder, with what a host's folder lays over it, and checks it file by file and as a whole.
 *
 * @throws ContentError listing everything that is wrong.
 */
export function loadContent(root: string, overlay?: Overlay): ContentFiles {
  const files = readContentFiles(root, overlay);
  const problems = checkContent(files, (path) => existsSync(join(root, 'src', path)));
  if (problems.length > 0) throw new ContentError(problems);
  return files;
}
