import { spawn } from 'node:child_process';
import { rmSync } from 'node:fs';
import { join } from 'node:path';
import { createCourse, createPlainStarlight, type Site } from './sites.ts';
import { watchProcesses } from './process-tree.ts';
import { printTable } from './times.ts';

/** How many lessons, in the order of the builds; plain Starlight and the course take turns. */
const sizes = process.argv.length > 2 ? process.argv.slice(2).map(Number) : [36, 500, 500, 2000];

const sites = [createPlainStarlight(), createCourse()];
const rows: string[][] = [];
try {
  for (const size of sizes) {
    let plain: number | undefined;
    for (const site of sites) {
      site.fill(size);
      const seconds = await build(site);
      plain ??= seconds;
      rows.push([String(size), site.name, seconds.toFixed(1), (seconds / plain).toFixed(2)]);
      console.error(rows.at(-1)?.join('  '));
    }
  }
} finally {
  for (const { root } of sites) rmSync(root, { recursive: true });
}
console.log('\nProcessor seconds of a build from nothing, in all its processes');
printTable(['lessons', 'site', 'seconds', 'times plain Starlight'], rows);

/** Builds from nothing: what an earlier build kept is taken away. Processor seconds. */
async function build({ name, root }: Site): Promise<number> {
  for (const kept of ['dist', '.astro', 'node_modules/.astro', 'node_modules/.vite'])
    rmSync(join(root, kept), { recursive: true, force: true });
  const child = spawn('npm', ['run', 'build'], { cwd: root, stdio: 'ignore', env: { ...process.env, ASTRO_TELEMETRY_DISABLED: '1' } });
  const watch = watchProcesses(child.pid ?? 0);
  const status = await new Promise((done) => child.on('close', done));
  const seconds = watch.stop();
  if (status !== 0) throw new Error(`${name} was not built.`);
  return seconds;
}
