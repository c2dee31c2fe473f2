import { globSync } from 'node:fs';
import { basename } from 'node:path';
import { expect } from '@playwright/test';
import { test } from './test.ts';
import { openSheet } from './own-records.ts';
import { readSheetPages } from './pdf-pages.ts';
import { printSheet, replacePrint } from './print-sheet.ts';
import { readWorksheet } from './widget-page.ts';

/** Those whose samples once left a second page nearly empty. The complete run measures all. */
const examples = new Set(['w05', 'w08', 'w09']);

for (const id of globSync('content/worksheets/*.yaml')
  .map((file) => basename(file, '.yaml'))
  .sort())
  test(
    `12: the printed sample of ${id} has no further page under 40 % used`,
    { tag: examples.has(id) ? [] : '@slow' },
    async ({ page }) => {
      await replacePrint(page);
      await openSheet(page, id);
      await printSheet(page, '記入例');
      const pages = await readSheetPages(await page.pdf({ preferCSSPageSize: true }));
      expect(new Set(pages.map(({ isWide }) => isWide))).toEqual(new Set([readWorksheet(id).landscape === true]));
      expect(pages.slice(1).filter(({ used }) => used < 0.4)).toEqual([]);
    },
  );

test('a ticked box on paper is a sign that its font has', async ({ page }) => {
  await replacePrint(page);
  await openSheet(page, 'w08');
  await printSheet(page, '記入例');
  const missing = await page.locator('.sheet-a4').evaluate((paper) => {
    const canvas = Object.assign(document.createElement('canvas'), { width: 40, height: 40 });
    const context = canvas.getContext('2d', { willReadFrequently: true });
    const draw = (sign: string) => {
      if (!context) return '';
      context.clearRect(0, 0, 40, 40);
      context.font = `24px ${getComputedStyle(paper).fontFamily}`;
      context.fillText(sign, 4, 30);
      return context.getImageData(0, 0, 40, 40).data.join();
    };
    const nothing = draw('\uE123');
    return [...new Set(paper.textContent)].filter((sign) => sign.trim() !== '' && draw(sign) === nothing);
  });
  expect(missing).toEqual([]);
});
