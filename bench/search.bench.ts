import { cpSync, globSync, mkdirSync, mkdtempSync, readFileSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { gzipSync } from 'node:zlib';
import type { Browser } from '@playwright/test';
import { createIndex } from 'pagefind';
import { build } from 'vite';
import { readIndexedPages } from '../src/publish/folder/indexed-pages.ts';
import { fold } from '../src/search/fold.ts';
import { serve } from '../tests/browser/serve.ts';
import { launchBrowser } from './browser.ts';
import { createRandom, writeCorpus } from './corpus.ts';
import { measureFolderSearch } from './folder-search.ts';
import { describeTimes, printTable } from './times.ts';

/** Pages of the generated corpora; the built site itself comes before them. */
const sizes = process.argv.length > 2 ? process.argv.slice(2).map(Number) : [60, 600, 3000];
const firstQueries = ['看取り', '後方支援病院', '退院　ケアマネ'];
const compounds = 100;
const slower = 4;

const pages = readIndexedPages('dist');
const folder = mkdtempSync(join(tmpdir(), 'musubime-search-'));
const indexes: string[][] = [];
const firsts: string[][] = [];
const warms: string[][] = [];
let inFolder: string[][] = [];
const browser = await launchBrowser();
try {
  const script = await bundle();
  for (const count of [0, ...sizes]) {
    const site = join(folder, String(count));
    const texts = count === 0 ? copySite(site) : writeCorpus(site, count, pages, createRandom(count));
    const name = count === 0 ? `the course, ${String(texts.size)}` : String(count);
    indexes.push([name, String([...texts.values()].join('').length), ...(await index(site))]);
    writeFileSync(join(site, 'ours.js'), script);
    writeFileSync(join(site, 'blank.html'), '<!doctype html><html lang="ja"><meta charset="utf-8"><title>bench</title>');
    cpSync('dist/search.json', join(site, 'search.json'));
    await measure(site, name, texts);
    rmSync(site, { recursive: true });
  }
  inFolder = await measureFolderSearch(browser, firstQueries, slower);
} finally {
  await browser.close();
  rmSync(folder, { recursive: true });
}
console.log('\nThe index (the same for both)');
printTable(['pages', 'characters', 'seconds', 'kB', 'files'], indexes);
console.log('\nThe first query after the page was loaded');
printTable(['pages', 'search', 'query', 'kB', 'requests', 'ms'], firsts);
console.log(`\nFurther queries: ${String(compounds)} compounds drawn from the text`);
printTable(['pages', 'search', 'ms median', 'p95', 'longest', 'right on top', 'nothing'], warms);
console.log(`\nThe first answer of the folder edition, ${String(slower)} times slower; processor time with the opening, not slowed`);
printTable(['query', 'ms median', 'p95', 'longest', 'processor ms', 'p95', 'longest'], inFolder);

function copySite(site: string): Map<string, string> {
  mkdirSync(site, { recursive: true });
  for (const file of globSync('**/*.html', { cwd: 'dist' })) cpSync(join('dist', file), join(site, file));
  return new Map(pages.map(({ href, text }) => [href, text]));
}

async function index(site: string): Promise<string[]> {
  const start = performance.now();
  const { index: made } = await createIndex();
  await made?.addDirectory({ path: site });
  await made?.writeFiles({ outputPath: join(site, 'pagefind') });
  const seconds = (performance.now() - start) / 1000;
  await made?.deleteIndex();
  const files = globSync('pagefind/{index,fragment,filter}/*', { cwd: site }).concat(globSync('pagefind/*.pf_meta', { cwd: site }));
  const bytes = files.reduce((sum, file) => sum + statSync(join(site, file)).size, 0);
  return [seconds.toFixed(1), (bytes / 1000).toFixed(0), String(files.length)];
}

async function measure(site: string, name: string, texts: ReadonlyMap<string, string>): Promise<void> {
  const server = await serve({ folder: site, base: '/' }, 0);
  const folded = new Map([...texts].map(([path, text]) => [path, fold(text)]));
  for (const which of ['stock', 'ours'] as const) {
    for (const query of firstQueries) {
      const page = await openPage(browser, server.origin);
      const start = performance.now();
      await page.ask(which, query);
      const time = performance.now() - start;
      const files = await page.loaded();
      // Pagefind loads itself; our own modules are counted for our search only.
      const kB = files.filter(({ path }) => which === 'ours' || path !== '/ours.js').reduce((sum, { bytes }) => sum + bytes, 0) / 1000;
      firsts.push([name, which, query, kB.toFixed(0), String(files.length - (which === 'ours' ? 0 : 1)), time.toFixed(0)]);
      await page.close();
    }
    const page = await openPage(browser, server.origin);
    await page.ask(which, '会議');
    const times: number[] = [];
    let right = 0;
    let none = 0;
    for (const compound of draw([...texts.values()])) {
      const start = performance.now();
      const first = await page.ask(which, compound);
      times.push(performance.now() - start);
      right += folded.get(first)?.includes(fold(compound)) ? 1 : 0;
      none += first === '' ? 1 : 0;
    }
    warms.push([name, which, ...describeTimes(times), `${String(right)} %`, `${String(none)} %`]);
    await page.close();
  }
  server.close();
}

async function openPage(from: Browser, origin: string) {
  const context = await from.newContext({ locale: 'ja-JP' });
  const page = await context.newPage();
  const answers: Promise<{ path: string; bytes: number }>[] = [];
  await page.goto(`${origin}/blank.html`);
  page.on('response', (response) => {
    answers.push(
      response.body().then((body) => ({ path: new URL(response.url()).pathname, bytes: Math.min(body.length, gzipSync(body).length) })),
    );
  });
  await page.addScriptTag({ url: '/ours.js' });
  return {
    ask: (which: 'ours' | 'stock', query: string) => page.evaluate(([search, words]) => findFirst[search](words), [which, query] as const),
    loaded: () => Promise.all(answers),
    close: () => context.close(),
  };
}

function draw(texts: readonly string[]): Set<string> {
  const random = createRandom(7);
  const drawn = new Set<string>();
  while (drawn.size < compounds) {
    const runs = (texts[Math.floor(random() * texts.length)] ?? '').match(/[\p{Script=Han}々\p{Script=Katakana}ー]{3,14}/gu) ?? [];
    const run = runs[Math.floor(random() * runs.length)];
    if (run !== undefined) drawn.add(run);
  }
  return drawn;
}

/** `search-in-browser.ts` as one classic script. */
async function bundle(): Promise<string> {
  const out = join(folder, 'bundle');
  await build({
    configFile: false,
    logLevel: 'error',
    root: process.cwd(),
    build: {
      outDir: out,
      emptyOutDir: false,
      rolldownOptions: { input: join(import.meta.dirname, 'search-in-browser.ts'), output: { format: 'iife', entryFileNames: 'ours.js' } },
    },
  });
  return readFileSync(join(out, 'ours.js'), 'utf8');
}
