import { spawnSync } from 'node:child_process';
import { existsSync, mkdirSync } from 'node:fs';
import { delimiter, join, resolve } from 'node:path';

/**
 * The path of an nginx: named by `MUSUBIME_NGINX`, installed, or Debian's own, unpacked beside the other results of tests (installed it
 * would start a server of its own). Undefined where none can be had.
 */
export function findNginx(): string | undefined {
  const named = process.env['MUSUBIME_NGINX'];
  if (named !== undefined && !existsSync(named)) throw new Error(`MUSUBIME_NGINX names ${named}, which is not there.`);
  const folder = resolve('test-results/nginx');
  const unpacked = join(folder, 'usr/sbin/nginx');
  const installed = [...(process.env['PATH'] ?? '').split(delimiter), '/usr/sbin'].map((path) => join(path, 'nginx'));
  const found = named ?? [...installed, unpacked].find((path) => existsSync(path));
  if (found !== undefined) return found;
  mkdirSync(folder, { recursive: true });
  spawnSync('apt-get -qq download nginx && dpkg -x nginx_*.deb .', { shell: true, cwd: folder, stdio: 'ignore' });
  return existsSync(unpacked) ? unpacked : undefined;
}
