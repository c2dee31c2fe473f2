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

/** A host with the way back to the lines of its settings. */
export interface ReadHost {
  host: LoadedHost;
  /** Path of its folder, from the project root or whole. */
  place: string;
  lineOf: (path: readonly PropertyKey[]) => number;
}

/** The settings of the host that is asked for; `readHost` says how, and what may be wrong. */
export const loadHost = (root: string, asked?: string): LoadedHost => readHost(root, asked).host;

/**
 * Reads a host's settings: those in `hosts/<name>/`, or in a folder outside the project, named by its whole path.
 *
 * @param asked From the variable `HOST`, else `default`.
 * @throws ContentError when the host does not exist or a setting is wrong.
 */
export function readHost(root: string, asked: string = process.env['HOST'] ?? 'default'): ReadHost {
  const problems: Problem[] = [];
  const { name, place } = placeOfHost(asked);
  const read = readYaml(root, `${place}/site.yaml`, hostSchema, problems);
  if (!read) throw new ContentError(problems);
  const { logo } = read.data;
  const host: LoadedHost = { ...read.data, folder: name };
  if (logo) host.logoSource = readLogo(root, `${place}/${logo.file}`, { file: read.file, line: read.lineOf(['logo', 'file']) });
  return { host, place, lineOf: read.lineOf };
}

/**
 * The name and the folder of a host that is asked for by either.
 *
 * @throws ContentError when it is no name of a host.
 */
export function placeOfHost(asked: string): { name: string; place: string } {
  const name = isAbsolute(asked) ? basename(asked) : asked;
  if (/^[a-z][a-z0-9-]*$/.test(name)) return { name, place: isAbsolute(asked) ? asked : `hosts/${asked}` };
  throw new ContentError([
    {
      file: 'HOST',
      key: '',
      reason: `「${asked}」は導入先の名前に使えません。`,
      instead: 'hosts/ の中のフォルダー名を、小文字の英数字で書きます。例: HOST=kita-cho npm start',
    },
  ]);
}
