import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';

/** A package of which something is in the built site. */
export interface ShippedPackage {
  name: string;
  version: string;
  /** SPDX expression. */
  licence: string;
  /** The licence as the package brings it, and those of texts it has taken over. */
  text: string;
}

/** The folder of the package that a module of the bundler belongs to; undefined for the project's own, and for what the bundler makes. */
export function packageFolder(module: string): string | undefined {
  return /^[^\0]*[\\/]node_modules[\\/](?:@[^\\/]+[\\/])?[^\\/?]+/.exec(module)?.[0].replaceAll('\\', '/');
}

/** What a package's file holds of others: packages that were bundled into it, by folder, and licences that stand in the text itself. */
export function readInside(text: string, folder: string): { folders: string[]; licences: string[] } {
  const names = [...text.matchAll(/^\s*\/\/(?:#region)? ?(?:\.\.\/)*node_modules\/((?:@[^/\s]+\/)?[^/\s]+)\//gm)].map(
    ([, name = '']) => name,
  );
  const root = folder.slice(0, folder.indexOf('/node_modules/'));
  const folders = [...new Set(names)].map((name) => {
    const own = `${folder}/node_modules/${name}`;
    return existsSync(own) ? own : `${root}/node_modules/${name}`;
  });
  const licences = [...text.matchAll(/\/\*[*!]?\s[^]*?\*\//g)]
    .map(([comment]) => comment)
    .filter((comment) => comment.includes('@license'));
  return { folders, licences: licences.map(plain) };
}

/**
 * What a package says of its licence.
 *
 * @param inside Licences of texts it has taken over.
 * @throws when it has no file of it: what nobody may pass on is not to be published.
 */
export function readPackage(folder: string, inside: readonly string[] = []): ShippedPackage {
  const { name, version, license } = JSON.parse(readFileSync(join(folder, 'package.json'), 'utf8')) as Record<string, string>;
  const texts = filesIn(folder)
    .filter((file) => /^(?:licen[cs]e|copying|notice)s?(?:[._/-]|$)/i.test(file))
    .map((file) => readFileSync(join(folder, file), 'utf8').replaceAll('\r\n', '\n').trim());
  if (name === undefined || version === undefined || license === undefined || texts.length === 0)
    throw new Error(`${folder} is in the built site, and has no licence to pass on.`);
  return { name, version, licence: license, text: [...texts, ...inside].join('\n\n') };
}

/** Files of a folder, and of the folders right inside it, sorted: a few packages keep their licences in one. */
function filesIn(folder: string): string[] {
  return readdirSync(folder, { withFileTypes: true })
    .flatMap((entry) => {
      if (!entry.isDirectory()) return [entry.name];
      return readdirSync(join(folder, entry.name), { withFileTypes: true })
        .filter((inner) => inner.isFile())
        .map((inner) => `${entry.name}/${inner.name}`);
    })
    .sort();
}

/** A comment's words. */
function plain(comment: string): string {
  return comment
    .split('\n')
    .map((line) => line.replace(/^\s*(?:\/?\*+[!/]?)? ?/, '').replace(/\s*\*\/$/, ''))
    .join('\n')
    .replaceAll('@license', '')
    .trim();
}
