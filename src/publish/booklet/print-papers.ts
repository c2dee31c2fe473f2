import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { chromium, type Browser, type Page } from '@playwright/test';
import type { LoadedHost } from '../../host/host.ts';
import { fontVariables } from '../chromium/font.ts';
import type { ContentFiles } from '../content-files.ts';
import { drawBooklet, numberPages } from './assemble.ts';
import { planBooklet } from './plan.ts';
import { readPlaces } from './read-pdf.ts';

/** 基本冊子, all blank sheets, and the page for an information department, each a tagged PDF. */
export interface Papers {
  booklet: Buffer;
  sheets: Buffer;
  guide: Buffer;
}

/** No such host: the built files stand behind the addresses, nothing is served, and nothing leaves this computer. */
const origin = 'http://papers.invalid';
const empty = '<!doctype html><html lang="ja"><head><meta charset="utf-8"></head><body></body></html>';

/**
 * Prints the papers of a built site, in two passes: the first tells on which pages the places stand that contents and index name.
 *
 * @param path Of a Chromium. `provideFont` precedes it.
 * @throws when a page or heading is missing, or the numbers, once written, move what they count.
 */
export async function printPapers(path: string, folder: string, content: ContentFiles, host: LoadedHost): Promise<Papers> {
  const browser = await chromium.launch({
    executablePath: path,
    env: { ...(process.env as Record<string, string>), ...fontVariables, LANG: 'C.UTF-8', LC_ALL: 'C.UTF-8', LANGUAGE: 'ja' },
    args: [
      ...(process.getuid?.() === 0 ? ['--no-sandbox'] : []),
      '--lang=ja-JP',
      '--font-render-hinting=none',
      '--force-color-profile=srgb',
    ],
  });
  try {
    const page = await openPage(browser, folder, host.base);
    const plan = planBooklet(content, host);
    await page.goto(`${origin}${host.base}booklet/`);
    const places = await page.evaluate(drawBooklet, plan);
    await page.addStyleTag({ content: readFileSync(join(import.meta.dirname, 'booklet.css'), 'utf8') });
    const first = await readPlaces(await print(page));
    const numbers = places.map((place) => first.get(place) ?? 0);
    await page.evaluate(numberPages, numbers);
    const booklet = await print(page);
    const second = await readPlaces(booklet);
    const moved = places.filter((place, at) => second.get(place) !== numbers[at]);
    if (moved.length > 0) throw new Error(`Places that moved when the numbers of pages were written: ${moved.join(', ')}`);

    await page.goto(`${origin}${plan.blanks.href}`);
    await page.evaluate(() => {
      for (const sheet of document.querySelectorAll<HTMLElement>('[data-sheet]')) sheet.hidden = false;
    });
    const sheets = await print(page);

    await page.goto(`${origin}${host.base}hosts/guide/`);
    return { booklet, sheets, guide: await print(page) };
  } finally {
    await browser.close();
  }
}

async function openPage(browser: Browser, folder: string, base: string): Promise<Page> {
  const context = await browser.newContext({ locale: 'ja-JP', timezoneId: 'Asia/Tokyo', colorScheme: 'light', reducedMotion: 'reduce' });
  await context.route(`${origin}/**`, (route) => {
    const path = decodeURIComponent(new URL(route.request().url()).pathname).slice(base.length);
    return route.fulfill(
      path === 'booklet/'
        ? { contentType: 'text/html; charset=utf-8', body: empty }
        : { path: join(folder, path === '' || path.endsWith('/') ? `${path}index.html` : path) },
    );
  });
  return context.newPage();
}

const print = (page: Page): Promise<Buffer> => page.pdf({ tagged: true, outline: true, preferCSSPageSize: true });
