import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from '@playwright/test';
import { addresses } from './addresses.ts';
import { listPages } from './built-site.ts';
import { watchPage } from './page-watch.ts';
import { expectNamesKnown } from './style-names.ts';

/** Pages by the stylesheet they share. */
const kinds = Map.groupBy(listPages('dist'), ({ path }) => {
  const html = readFileSync(join('dist', path.endsWith('/') ? `${path}index.html` : path), 'utf8');
  return /<link rel="stylesheet" href="([^"]+)">/.exec(html)?.[1] ?? 'none';
});
/** Enough to meet what a kind of page can hold. */
const most = 8;

for (const [, pages] of kinds) {
  const first = pages[0]?.path ?? '';
  test(`the stylesheet of ${first} and its like is made for all they hold`, async ({ page }) => {
    const watch = await watchPage(page, addresses.origin);
    for (const { path } of pages.filter((_, i) => i % Math.ceil(pages.length / most) === 0)) {
      await page.goto(path);
      await page.evaluate(() => {
        scrollTo(0, document.body.scrollHeight);
      });
      await watch.settled();
      await expectNamesKnown(page, path);
    }
  });
}

test('no page carries styles but those of its own sheet of paper, or waits for paper', async ({ page }) => {
  for (const [, [first]] of kinds) {
    await page.goto(first?.path ?? '');
    const styles = await page.locator('head > style').allTextContents();
    expect(
      styles.filter((style) => !/^@(?:page|media print)\{/.test(style)),
      first?.path,
    ).toEqual([]);
    await expect(page.locator('link[rel=stylesheet]:not([media=print])')).toHaveCount(1);
  }
});
