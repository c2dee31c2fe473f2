import { ContentError, type Problem } from '../authoring/problems.ts';
import { readYaml } from '../authoring/read.ts';
import { readLogo } from './logo.ts';
import { hostSchema, type Host } from './schema.ts';

/** The settings of `hosts/<name>/site.yaml`, and where the host's files are. */
export interface LoadedHost extends Host {
  /** Name of the host's folder. */
  folder: string;
  /** The logo as a data address, so that it needs no request and no copy. */
  logoSource?: string;
}

/**
 * Reads a host's settings. The name comes from the variable `HOST`, else `default`.
 *
 * @throws ContentError when the host does not exist or a setting is wrong.
 */
export function loadHost(root: string, name: string = process.env['HOST'] ?? 'default'): LoadedHost {
  const problems: Problem[] = [];
  if (!/^[a-z][a-z0-9-]*$/.test(name)) {
    throw new ContentError([
      {
        file: 'HOST',
        key: '',
        reason: `「${name}」は導入先の名前に使えません。`,
        instead: 'hosts/ の中のフォルダー名を、小文字の英数字で書きます。例: HOST=minato npm start',
      },
    ]);
  }
  const read = readYaml(root, `hosts/${name}/site.yaml`, hostSchema, problems);
  if (!read) throw new ContentError(problems);
  const { logo } = read.data;
  if (!logo) return { ...read.data, folder: name };
  const logoSource = readLogo(root, `hosts/${name}/${logo.file}`, { file: read.file, line: read.lineOf(['logo', 'file']) });
  return { ...read.data, folder: name, logoSource };
}
