import { globSync } from 'node:fs';
import { basename } from 'node:path';
import { expect, type Page } from '@playwright/test';
import { test } from './test.ts';
import { paperRoom, type PaperRoom } from '../../src/worksheets/paper-room.ts';
import { allFields, cellPath } from '../../src/worksheets/rules.ts';
import type { Column, RowsField, Worksheet, WorksheetField } from '../../src/worksheets/schema.ts';
import { countPages } from './pdf-pages.ts';
import { readWorksheet } from './widget-page.ts';
import { printSheet, replacePrint } from './print-sheet.ts';

const sheets = globSync('content/worksheets/*.yaml')
  .map((file) => basename(file, '.yaml'))
  .sort();

/** Words as they are written at work, with marks that may not begin a line. */
const words = 'ケアマネジャーから、「夜に家族が怖くなった」と電話がありました。';
const textOf = (length: number): string => words.repeat(Math.ceil(length / words.length)).slice(0, length);

/** What every commit measures: sheets that between them have each kind of field. The complete run measures all. */
const examples = new Set<string>();
const met = new Set<string>();
for (const { id, kinds } of sheets.map((id) => ({ id, kinds: allFields(readWorksheet(id)).map(({ kind }) => kind) }))) {
  if (kinds.some((kind) => !met.has(kind))) examples.add(id);
  for (const kind of kinds) met.add(kind);
}

for (const id of sheets) {
  test(
    `${id} on paper holds what the guide says, and goes on where it is more`,
    { tag: examples.has(id) ? [] : '@slow' },
    async ({ page }) => {
      test.slow();
      const sheet = readWorksheet(id);
      await open(page, id);
      const blank = await measure(page, sheet);

      await test.step('as many characters as the guide names take no more room than the blank sheet gives', async () => {
        const full = await measure(page, sheet, (room) => room.perLine * room.lines);
        for (const kind of ['rooms', 'rows'] as const) {
          expect(full[kind]).toHaveLength(blank[kind].length);
          full[kind].forEach((box, i) => {
            expect(box.height, box.label).toBeLessThanOrEqual((blank[kind][i]?.height ?? 0) + 0.5);
          });
        }
      });

      await test.step('a line or two more do', async () => {
        const written = new Set(allFields(sheet).flatMap((field) => (paperRoom(field) ? [field.label] : [])));
        const over = await measure(page, sheet, (room) => Math.ceil(room.perLine * (room.lines * 1.2 + 1)));
        over.rooms.forEach((room, i) => {
          if (written.has(room.label)) expect(room.height, room.label).toBeGreaterThan(blank.rooms[i]?.height ?? 0);
        });
      });

      await test.step('2,000 characters in every text and 30 rows are all there, and nothing is cut at the side', async () => {
        await measure(page, sheet, () => 2000, 30);
        const paper = page.locator('.sheet-a4');
        const texts = allFields(sheet).reduce(
          (count, field) =>
            count +
            (field.kind === 'rows'
              ? (field.preset.length || 30) * field.columns.filter((column) => paperRoom(column, field)).length
              : paperRoom(field)
                ? 1
                : 0),
          0,
        );
        expect(((await paper.textContent()) ?? '').split(textOf(2000)).length - 1).toBe(texts);
        expect(await paper.evaluate(findCut)).toEqual([]);
      });
    },
  );
}

test('a sheet with too much text takes more pages, one after another print too', async ({ page }) => {
  await open(page, 'w07');
  const sheet = readWorksheet('w07');
  const pages = async () => countPages(await page.pdf({ preferCSSPageSize: true }));
  await measure(page, sheet);
  expect(await pages()).toBe(1);
  await measure(page, sheet, (room) => room.perLine * room.lines);
  expect(await pages()).toBe(1);
  await measure(page, sheet, () => 2000);
  expect(await pages()).toBeGreaterThan(2);
});

test('an unfinished check goes out under its band on every page; the blank sheet does not', async ({ page }) => {
  const sheet = readWorksheet('w14');
  await open(page, 'w14');
  await measure(page, sheet, () => 60);
  const band = page.locator('.sheet-a4 > .sheet-band');
  await expect(band).toHaveText('匿名化点検 未了');
  // The head of a table comes again on each page.
  await expect(band).toHaveCSS('display', 'table-header-group');
  await measure(page, sheet);
  await expect(band).toHaveCount(0);
});

interface Box {
  label: string;
  height: number;
  isWritten: boolean;
}

/** The page of a sheet, alive, with nothing written. What is stored later is shown at once, as from another tab. */
async function open(page: Page, id: string) {
  await replacePrint(page);
  await page.goto(`/sheets/${id}/#entry-test`);
  await expect(page.locator('form[data-worksheet] > fieldset')).toBeEnabled();
  await page.addStyleTag({ content: '@media print { .sheet-a4 { width: 176mm !important } .sheet-a4.wide { width: 273mm !important } }' });
}

/**
 * Heights on the paper of a sheet, as wide as on A4, with so many characters in every text, or blank.
 * As many rows are written as the blank sheet has, if nothing else is asked for.
 */
async function measure(
  page: Page,
  sheet: Worksheet,
  length?: (room: PaperRoom) => number,
  rowCount?: number,
): Promise<{ rooms: Box[]; rows: Box[] }> {
  await page.emulateMedia({ media: 'screen' });
  await page.evaluate(
    ([key, record]) => {
      localStorage.setItem(key, record);
      dispatchEvent(new StorageEvent('storage', { key }));
    },
    [
      `musubime:musubime:sheet:${sheet.id}${sheet.scope === 'region' ? '' : ':test'}`,
      JSON.stringify({
        format: 1,
        edition: '',
        at: 1,
        by: 'test',
        data: { values: length ? fill(sheet, length, rowCount) : {}, tray: [] },
      }),
    ] as const,
  );
  await printSheet(page, length ? '記入したもの' : '白紙');
  return page.locator('.sheet-a4').evaluate((paper) => {
    const box = (element: Element, label: string | null | undefined) => ({
      label: label ?? '',
      height: element.getBoundingClientRect().height,
      isWritten: element.querySelector('.sheet-written') !== null,
    });
    return {
      rooms: [...paper.querySelectorAll('.sheet-room')].map((room) =>
        box(room, room.parentElement?.querySelector('.sheet-label b')?.textContent),
      ),
      rows: [...paper.querySelectorAll('tbody tr')].map((row) => box(row, row.querySelector('th')?.textContent)),
    };
  });
}

function fill(sheet: Worksheet, length: (room: PaperRoom) => number, rowCount?: number) {
  const values: Record<string, { value: string | number; at: number; by: string }> = {};
  const put = (path: string, value: string | number) => {
    values[path] = { value, at: 1, by: 'test' };
  };
  const write = (path: string, field: WorksheetField | Column, rows?: RowsField) => {
    const room = paperRoom(field, rows, sheet.landscape);
    if (room) put(path, textOf(length(room)));
  };
  for (const field of allFields(sheet)) {
    if (field.kind !== 'rows') {
      write(field.id, field);
      continue;
    }
    const ids =
      field.preset.length > 0
        ? field.preset.map(({ id }) => id)
        : Array.from({ length: rowCount ?? field.blank }, (_, i) => `r${String(i)}`);
    ids.forEach((row, i) => {
      put(`${field.id}/${row}/#order`, i);
      for (const column of field.columns) write(cellPath(field.id, row, column.id), column, field);
    });
  }
  return values;
}

/** Names of what lies outside the paper or hides a part of itself. Runs in the page. */
function findCut(paper: Element): string[] {
  const { left, right } = paper.getBoundingClientRect();
  return [...paper.querySelectorAll('*')].flatMap((element) => {
    const box = element.getBoundingClientRect();
    const isCut = box.left < left - 1 || box.right > right + 1 || element.scrollWidth > element.clientWidth + 2;
    return isCut && getComputedStyle(element).display !== 'inline' ? [`${element.tagName}.${element.className}`] : [];
  });
}
