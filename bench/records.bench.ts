import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { build } from 'vite';
import { serve } from '../tests/browser/serve.ts';
import { memoryStorage } from '../src/learner/storage.ts';
import { launchBrowser } from './browser.ts';
import { measurePage } from './page.ts';
import { fillTopics } from './records.ts';
import { describeTimes, printTable } from './times.ts';
import { measureWrites, type WriteTimes } from './writes.ts';

/** How many sheets are stored beside the one that is written in. All sizes are measured in one run, one after another, several times. */
const sizes = [10, 100, 1000];

console.log('\nOne key press, from the edit to the stored record (microseconds)');
const rows = describeWrites('Node, storage in memory', measureWrites(memoryStorage(), sizes));

const browser = await launchBrowser();
const site = await serve({ folder: 'dist', base: '/' }, 0);
try {
  const context = await browser.newContext({ locale: 'ja-JP' });
  const page = await context.newPage();
  await page.goto(`${site.origin}/course.json`);
  await page.addScriptTag({ content: await bundleWrites() });
  rows.push(...describeWrites('Chromium, localStorage', await page.evaluate((counts) => measureInBrowser(counts), sizes)));
  await context.close();
  printTable(['where', 'stored sheets', 'median', 'p95', 'against 10'], rows);

  const topics = fillTopics(50, 100);
  console.log('\nOne key press in W08 of the built site (milliseconds)');
  console.log(
    `full: ${String(topics.entries.length)} records, ${String(topics.fields)} filled fields, ${(topics.bytes / 1e6).toFixed(1)} MB`,
  );
  const lines: string[][] = [];
  for (const slower of [1, 4]) {
    for (const stored of ['nothing', 'full'] as const) {
      const times = await measurePage(browser, site.origin, stored === 'full' ? topics.entries : [], slower);
      const where = [slower === 1 ? 'this computer' : `${String(slower)} times slower`, stored];
      lines.push([...where, 'work in the key event', ...describeTimes(times.handled)]);
      lines.push([...where, 'localStorage.setItem', ...describeTimes(times.written)]);
      lines.push([...where, 'key to paint', ...describeTimes(times.painted)]);
      lines.push([...where, 'key to the frame after', ...describeTimes(times.settled)]);
      console.log(
        `${where.join(', ')}: ${String(times.keys)} key presses wrote ${times.writtenPlaces.join(', ')}; ${String(times.late)} waited longer than for the next frame`,
      );
    }
  }
  printTable(['where', 'stored', 'what', 'median', 'p95', 'longest'], lines);
} finally {
  await browser.close();
  site.close();
}

function describeWrites(name: string, times: WriteTimes): string[][] {
  const first = times[0]?.median ?? 1;
  return times.map(({ stored, median, p95 }) => [
    name,
    String(stored),
    median.toFixed(1),
    p95.toFixed(1),
    `${(median / first).toFixed(2)} ×`,
  ]);
}

/** `writes.ts` as one classic script that leaves `measureInBrowser` behind. */
async function bundleWrites(): Promise<string> {
  const folder = mkdtempSync(join(tmpdir(), 'musubime-bench-'));
  try {
    await build({
      configFile: false,
      logLevel: 'error',
      root: process.cwd(),
      build: {
        outDir: folder,
        emptyOutDir: false,
        rolldownOptions: { input: join(import.meta.dirname, 'in-browser.ts'), output: { format: 'iife', entryFileNames: 'bench.js' } },
      },
    });
    return readFileSync(join(folder, 'bench.js'), 'utf8');
  } finally {
    rmSync(folder, { recursive: true });
  }
}
