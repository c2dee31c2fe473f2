import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import type { Browser } from '@playwright/test';
import { course } from '../src/course/course.ts';
import { loadHost } from '../src/host/host.ts';
import { namedHost } from '../src/host/shown.ts';
import { makeFolderEdition } from '../src/publish/folder/edition.ts';
import { foundPages, openSearch } from '../tests/browser/search-dialog.ts';
import { describeTimes } from './times.ts';

const runs = 9;

/**
 * The first answer of the folder edition, opened by `file:`: each run in a browser that has nothing of it yet. Rows of the query and
 * of the milliseconds, as `describeTimes` gives them, until it stands in the dialog once it is asked, on a computer so many times
 * slower; then of the processor time that the page took from the press of the button to the answer, not slowed. Others on this
 * computer lengthen the former, not the latter.
 */
export async function measureFolderSearch(browser: Browser, queries: readonly string[], slower: number): Promise<string[][]> {
  const folder = mkdtempSync(join(tmpdir(), 'musubime-folder-'));
  await makeFolderEdition('dist', namedHost(loadHost(process.cwd(), 'default')), course.edition.id, folder);
  const address = pathToFileURL(join(folder, 'about/index.html')).href;
  const rows: string[][] = [];
  for (const query of queries) {
    const [answered, worked]: [number[], number[]] = [[], []];
    for (let run = 0; run < runs; run++) {
      answered.push((await measureOnce(browser, address, query, slower)).answered);
      worked.push((await measureOnce(browser, address, query, 1)).worked);
    }
    rows.push([query, ...describeTimes(answered), ...describeTimes(worked)]);
  }
  rmSync(folder, { recursive: true });
  return rows;
}

async function measureOnce(browser: Browser, address: string, query: string, slower: number) {
  const context = await browser.newContext({ locale: 'ja-JP' });
  const page = await context.newPage();
  await page.goto(address, { waitUntil: 'networkidle' });
  const session = await context.newCDPSession(page);
  await session.send('Performance.enable', { timeDomain: 'threadTicks' });
  await session.send('Emulation.setCPUThrottlingRate', { rate: slower });
  const work = async () => {
    const { metrics } = await session.send('Performance.getMetrics');
    return (metrics.find(({ name }) => name === 'TaskDuration')?.value ?? 0) * 1000;
  };
  const before = await work();
  await openSearch(page);
  const start = performance.now();
  await foundPages(page, [query]);
  const times = { answered: performance.now() - start, worked: (await work()) - before };
  await context.close();
  return times;
}
