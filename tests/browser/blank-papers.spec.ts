import { globSync } from 'node:fs';
import { basename } from 'node:path';
import { expect, test } from '@playwright/test';
import { readPdf } from '../../src/publish/booklet/read-pdf.ts';
import { allFields } from '../../src/worksheets/rules.ts';
import type { RowsField } from '../../src/worksheets/schema.ts';
import { readWorksheet } from './widget-page.ts';

const sheets = globSync('content/worksheets/*.yaml')
  .map((file) => readWorksheet(basename(file, '.yaml')))
  .sort((a, b) => a.id.localeCompare(b.id));

/** All blank sheets, as the page まとめて印刷 prints them. Widths are those of A4 between its margins. */
test.beforeEach(async ({ page }) => {
  await page.goto('/tools/print/');
  await expect(page.getByRole('checkbox').first()).toBeEnabled();
  await page.locator('[data-sheet]').evaluateAll((papers: HTMLElement[]) => {
    for (const paper of papers) paper.hidden = false;
  });
  await page.emulateMedia({ media: 'print' });
});

test('12: no column to write in is under 30 mm, no row under 8 mm', async ({ page }) => {
  await page.addStyleTag({ content: '.sheet-a4 { width: 176mm !important } .sheet-a4.wide { width: 263mm !important }' });
  for (const sheet of sheets) {
    const tables = await page.locator(`[data-sheet=${sheet.id}] table`).evaluateAll((all) =>
      all.map((table) => {
        const mm = (pixels: number) => (pixels * 25.4) / 96;
        return {
          columns: [...table.querySelectorAll('thead th')].map((head) => mm(head.getBoundingClientRect().width)),
          rows: [...table.querySelectorAll('tbody tr')].map((row) => mm(row.getBoundingClientRect().height)),
        };
      }),
    );
    const fields = allFields(sheet).filter((field): field is RowsField => field.kind === 'rows' && !field.former);
    expect(tables, sheet.id).toHaveLength(fields.length);
    fields.forEach((field, at) => {
      expect(Math.min(...(tables[at]?.rows ?? [])), `${sheet.id} ${field.id}`).toBeGreaterThanOrEqual(7.95);
      field.columns.forEach((column, index) => {
        const width = tables[at]?.columns[index + 1] ?? 0;
        const isToWrite = column.kind === 'text' || column.kind === 'longtext';
        const least = !isToWrite ? 13 : column.brief ? 13.9 : 29.9;
        expect(width, `${sheet.id} ${field.id} ${column.id}`).toBeGreaterThanOrEqual(least);
      });
    });
  }
});

test('12: all blank sheets take 32 pages at most, and no further page is under 40 % used', async ({ page }) => {
  const pdf = await readPdf(await page.pdf({ preferCSSPageSize: true }));
  expect(pdf.numPages).toBeLessThanOrEqual(32);
  let last = '';
  for (let at = 1; at <= pdf.numPages; at += 1) {
    const sheetPage = await pdf.getPage(at);
    // A page that lies on its side may be written as one that is turned.
    const viewport = sheetPage.getViewport({ scale: 1 });
    const pieces = (await sheetPage.getTextContent()).items.flatMap((item) =>
      'str' in item && item.str.trim() !== ''
        ? [{ text: item.str, y: Number(viewport.convertToViewportPoint(Number(item.transform[4]), Number(item.transform[5]))[1]) }]
        : [],
    );
    const mm = 72 / 25.4;
    const end = viewport.height - 13 * mm;
    const foot = pieces.filter(({ y }) => y > end).map(({ text }) => text);
    const id = /W\d\d/.exec(foot.join(''))?.[0] ?? '';
    expect(id, `page ${String(at)}`).not.toBe('');
    if (id === last) {
      const lowest = Math.max(...pieces.map(({ y }) => y).filter((y) => y <= end));
      expect((lowest - 11 * mm) / (end - 11 * mm), `${id}, a further page`).toBeGreaterThanOrEqual(0.4);
    }
    last = id;
  }
  expect(last).toBe(sheets.at(-1)?.id.toUpperCase());
});
