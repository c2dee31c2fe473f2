import { messages } from './messages.ts';
import type { ShippedPackage } from './packages.ts';

const line = '='.repeat(78);

/** `licences.txt`: the project's own licence, then that of each package, by name. */
export function writeNotices(own: string, packages: readonly ShippedPackage[]): string {
  const byName = packages.map((part) => ({ ...part, key: `${part.name} ${part.version}` })).sort((a, b) => (a.key < b.key ? -1 : 1));
  const head = [messages.title, '', line, messages.own, line, '', own.trim(), '', messages.packages, '', messages.about, ''];
  return [...head, ...byName.map(partOf)].join('\n');
}

/** `licences.txt` with one package more, if it is not among them. */
export function addNotice(notices: string, part: ShippedPackage): string {
  return packagesIn(notices).includes(`${part.name}@${part.version}`) ? notices : `${notices}\n${partOf(part)}`;
}

function partOf({ name, version, licence, text }: ShippedPackage): string {
  return [line, `${name} ${version} (${licence})`, line, '', text, ''].join('\n');
}

/** Packages that `licences.txt` lists, as `name@version`. */
export function packagesIn(notices: string): string[] {
  const heading = new RegExp(`^${line}\\n(\\S+) (\\S+) \\(.*\\)\\n${line}$`, 'gm');
  return [...notices.matchAll(heading)].map(([, name = '', version = '']) => `${name}@${version}`);
}
