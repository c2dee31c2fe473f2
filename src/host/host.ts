import { basename, isAbsolute } from 'node:path';
import { ContentError, type Problem } from '../authoring/problems.ts';
import { readYaml } from '../authoring/read.ts';
import { readLogo } from './logo.ts';
import { hostSchema, type Host } from './schema.ts';

/** The settings of a host's `site.yaml`, and where the host's files are. */
export interface LoadedHost extends Host {
  /** Name of the host's folder. */
  folder: string;
  /** The logo as a data address, so that it needs no request and no copy. */
  logoSource?: string;
}

/**
 * Reads a host's settings: those in `hosts/<name>/`, or in a folder outside the project, named by its whole path.
 *
 * @param asked From the variable `HOST`, else `default`.
 * @throws ContentError when the host does not exist or a setting is wrong.
 */
export function loadHost(root: string, asked: string = process.env['HOST'] ?? 'default'): LoadedHost {
  const problems: Problem[] = [];
  const name = isAbsolute(asked) ? basename(asked) : asked;
  const folder = isAbsolute(asked) ? asked : `hosts/${asked}`;
  if (!/^[a-z][a-z0-9-]*$/.test(name)) {
    throw new ContentError([
      {
        file: 'HOST',
        key: '',
        reason: `「${asked}」は導入先の名前に使えません。`,
        instead: 'hosts/ の中のフォルダー名を、小文字の英数字で書きます。例: HOST=minato npm start',
      },
    ]);
  }
  const read = readYaml(root, `${folder}/site.yaml`, hostSchema, problems);
  if (!read) throw new ContentError(problems);
  const { logo } = read.data;
  if (!logo) return { ...read.data, folder: name };
  const logoSource = readLogo(root, `${folder}/${logo.file}`, { file: read.file, line: read.lineOf(['logo', 'file']) });
  return { ...read.data, folder: name, logoSource };
}
