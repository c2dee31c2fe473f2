import { rmSync } from 'node:fs';
import { createCourse, createPlainStarlight, startBuild, type Site } from './sites.ts';
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

/** Processor seconds. */
async function build(site: Site): Promise<number> {
  const child = startBuild(site);
  const watch = watchProcesses(child.pid ?? 0);
  const status = await new Promise((done) => child.on('close', done));
  const seconds = watch.stop();
  if (status !== 0) throw new Error(`${site.name} was not built.`);
  return seconds;
}
