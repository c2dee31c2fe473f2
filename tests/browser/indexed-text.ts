import type { Page } from '@playwright/test';
import { fold } from '../../src/search/fold.ts';

/** Title and body of every page that can be searched, as they stand in the built HTML, by address; apart from the index, to check it. */
export async function readIndexedTexts(page: Page, paths: readonly string[]): Promise<Map<string, string>> {
  const texts = await page.evaluate(
    (addresses) =>
      Promise.all(
        addresses.map(async (address) => {
          const html = await (await fetch(address)).text();
          const body = new DOMParser().parseFromString(html, 'text/html').querySelector('[data-pagefind-body]');
          body?.querySelectorAll('[data-pagefind-ignore], script, style, svg').forEach((part) => {
            part.remove();
          });
          // What is a block, or a cell, ends what stands together.
          body?.querySelectorAll('p, li, td, th, h1, h2, h3, h4, dt, dd, summary, figcaption, caption, div, span.tag').forEach((part) => {
            part.append('\n');
            part.prepend('\n');
          });
          return [address, body?.textContent] as const;
        }),
      ),
    [...paths],
  );
  return new Map(texts.flatMap(([address, text]) => (text === undefined ? [] : [[address, fold(text)] as const])));
}
