import { globSync } from 'node:fs';
import { basename } from 'node:path';
import { expect } from '@playwright/test';
import { test } from './test.ts';
import { allFields } from '../../src/worksheets/rules.ts';
import type { RowsField } from '../../src/worksheets/schema.ts';
import { readSheetPages } from './pdf-pages.ts';
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
  await page.addStyleTag({ content: '.sheet-a4 { width: 176mm !important } .sheet-a4.wide { width: 273mm !important }' });
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

test('12: all blank sheets take 30 pages at most, and no further page is under 40 % used', async ({ page }) => {
  const pages = await readSheetPages(await page.pdf({ preferCSSPageSize: true }));
  expect(pages.length).toBeLessThanOrEqual(30);
  const ids = pages.map(({ foot }) => /W\d\d/.exec(foot)?.[0].toLowerCase());
  expect([...new Set(ids)]).toEqual(sheets.map(({ id }) => id));
  // 困ったときの連絡先 hangs beside the telephone.
  expect(ids.filter((id) => id === 'w20')).toHaveLength(1);
  const further = pages.map(({ used }, at) => ({ id: ids[at], used })).filter(({ id }, at) => id === ids[at - 1]);
  expect(further.filter(({ used }) => used < 0.4)).toEqual([]);

  await test.step('a sheet lies on its side where its columns ask for it', () => {
    const wide = new Set(ids.filter((_, at) => pages[at]?.isWide));
    const upright = new Set(ids.filter((_, at) => !pages[at]?.isWide));
    expect([...wide]).toEqual(sheets.filter(({ landscape }) => landscape).map(({ id }) => id));
    expect([...wide]).toEqual(expect.arrayContaining(['w03', 'w05']));
    expect([...upright].filter((id) => wide.has(id))).toEqual([]);
  });
});
