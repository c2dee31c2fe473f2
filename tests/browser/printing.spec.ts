import { expect, type Locator, type Page } from '@playwright/test';
import { test } from './test.ts';
import { finishLesson, openSheet, saved } from './own-records.ts';
import { course, lessons } from '../../src/course/course.ts';
import type { Worksheet } from '../../src/worksheets/schema.ts';
import { worksheets } from '../../src/worksheets/sheets.ts';
import { countPages, readSheetPages } from './pdf-pages.ts';
import { printSheet, replacePrint } from './print-sheet.ts';
import { readWorksheet } from './widget-page.ts';
import { writeSample } from './write-sheet.ts';

/** Where an element begins on the one endless page that print media make of a window. */
const topOf = (element: Locator) => element.evaluate((found) => found.getBoundingClientRect().top);

const sheetsOfStageA = new Set(
  course.stages[0]?.modules.flatMap((module) => module.lessons.flatMap((id) => lessons.get(id)?.sheets ?? [])),
);

const kinds = `${String(worksheets.size)}種類`;

const isShown = (page: Page, id: string) => page.locator(`[data-sheet=${id}]`).isVisible();

for (const javaScriptEnabled of [true, false]) {
  test.describe(`a lesson on paper, scripts ${javaScriptEnabled ? 'on' : 'off'}`, () => {
    test.use({ javaScriptEnabled });

    test('asks its questions with numbers and without answers; the answers follow at the end', async ({ page }) => {
      await page.goto('/lessons/b01/');
      await expect(page.locator('.answers-title')).toBeHidden();
      await page.emulateMedia({ media: 'print' });
      const title = page.getByRole('heading', { name: '答えと理由' });
      await expect(title).toBeVisible();
      await expect(title).toHaveCSS('break-before', 'page');
      const titleTop = await topOf(title);
      const lastQuestion = page.locator('.question-stem').last();
      expect(await topOf(lastQuestion)).toBeLessThan(titleTop);
      expect(await topOf(page.locator('.worksheet-frame'))).toBeGreaterThan(
        await topOf(page.getByRole('heading', { name: 'この2週間で' })),
      );
      for (const part of await page.locator('.answer :is(dl, ul)').all()) {
        await expect(part).toBeVisible();
        expect(await topOf(part)).toBeGreaterThan(titleTop);
      }
      // An answer is once in the page, not copied for paper.
      expect(await page.locator('.answer').count()).toBe(await page.locator('.question').count());
    });

    test('leaves room to write: an answer in words, and the fields of its sheet', async ({ page }) => {
      await page.goto('/lessons/b11/');
      await page.emulateMedia({ media: 'print' });
      const inWords = page.locator('.question:is([data-kind=text], [data-kind=find], [data-kind=explain])');
      expect(await inWords.count()).toBeGreaterThan(0);
      for (const question of await inWords.all())
        expect(await question.evaluate((element) => parseFloat(getComputedStyle(element, '::after').height))).toBeGreaterThan(50);
      await expect(page.locator('.worksheet-frame .sheet-paper')).toBeVisible();
      const fields = page.locator('.worksheet-frame .sheet-paper :is(.sheet-lines, td)');
      expect(await fields.count()).toBeGreaterThan(0);
      for (const field of await fields.all()) expect((await field.boundingBox())?.height).toBeGreaterThan(25);
      await expect(page.locator('form').filter({ visible: true })).toHaveCount(0);
    });
  });
}

test.describe('the page that prints blank sheets', () => {
  test('11: prints what is chosen, and nothing is chosen at first; each sheet from a new page on', async ({ page }) => {
    await page.goto('/tools/print/');
    await expect(page.getByRole('checkbox').first()).toBeEnabled();
    await expect(page.getByRole('status')).toHaveText('シートを一つも選んでいません。');
    await expect(page.getByRole('checkbox', { checked: true })).toHaveCount(0);
    for (const box of await page.locator('.print-choice legend + .choice input').all()) await box.check();
    await expect(page.getByRole('status')).toHaveText(`${kinds}のうち${kinds}を選んでいます。`);
    const all = countPages(await page.pdf({ preferCSSPageSize: true }));
    await page.goto('/tools/print/?sheets=w07+w18');
    await expect(page.getByRole('status')).toHaveText(`${kinds}のうち2種類を選んでいます。`);
    expect(countPages(await page.pdf({ preferCSSPageSize: true }))).toBe(2);
    expect(all).toBeGreaterThan(worksheets.size);
  });

  test('chooses a stage, or single sheets, with the keyboard', async ({ page }) => {
    await page.addInitScript(() => {
      window.print = () => {
        document.title = '印刷した';
      };
    });
    await page.goto('/tools/print/');
    const stage = page.getByRole('checkbox', { name: 'A はじめの仕事のシートすべて' });
    await expect(stage).toBeEnabled();
    await stage.focus();
    await page.keyboard.press('Space');
    await expect(stage).toBeChecked();
    await page.getByRole('checkbox', { name: /^W01 / }).focus();
    await page.keyboard.press('Space');
    await expect(stage).not.toBeChecked();
    expect(await stage.evaluate((box: HTMLInputElement) => box.indeterminate)).toBe(true);
    await expect(page.getByRole('status')).toHaveText(`${kinds}のうち${String(sheetsOfStageA.size - 1)}種類を選んでいます。`);
    await page.getByRole('button', { name: 'まとめて印刷する' }).focus();
    await page.keyboard.press('Enter');
    await expect(page).toHaveTitle('印刷した');
    await page.emulateMedia({ media: 'print' });
    expect(await isShown(page, 'w01')).toBe(false);
    expect(await isShown(page, 'w03')).toBe(true);
    expect(await isShown(page, 'w07')).toBe(true);
    expect(await isShown(page, 'w08')).toBe(false);
  });

  test('has nothing to print when nothing is chosen, and says so', async ({ page }) => {
    await page.goto('/tools/print/?sheets=w07');
    await page.getByRole('checkbox', { name: /^W07 / }).uncheck();
    await expect(page.getByRole('status')).toHaveText('シートを一つも選んでいません。');
    await expect(page.getByRole('button', { name: 'まとめて印刷する' })).toBeDisabled();
  });

  test.describe('with scripts off', () => {
    test.use({ javaScriptEnabled: false });

    test('prints all blanks and nothing else', async ({ page }) => {
      await page.goto('/tools/print/?sheets=w07');
      await expect(page.locator('.sl-markdown-content noscript .notice')).toHaveText(
        'このページをそのまま印刷すると、すべての白紙が出ます。',
      );
      await page.emulateMedia({ media: 'print' });
      await expect(page.locator('[data-sheet]').filter({ visible: true })).toHaveCount(worksheets.size);
      await expect(page.locator('h1, form, .page-foot, noscript .notice').filter({ visible: true })).toHaveCount(0);
    });
  });
});

test('the record of learning prints what it shows', async ({ page }) => {
  await page.addInitScript(() => {
    window.print = () => undefined;
  });
  await page.goto('/lessons/a01/');
  await finishLesson(page);
  await expect(page.getByText('に終えました')).toBeVisible();
  await page.goto('/learning/record/');
  await page.getByRole('button', { name: '印刷する' }).click();
  await page.emulateMedia({ media: 'print' });
  await expect(page.getByRole('row', { name: /^A01 / })).toBeVisible();
  await expect(page.getByRole('heading', { level: 1 })).toBeHidden();
  expect(countPages(await page.pdf({ preferCSSPageSize: true }))).toBe(1);
});

test.describe('B22 the browser’s own print command', () => {
  for (const [id, pages] of [
    ['w07', 1],
    ['w08', 2],
    ['w16', 1],
  ] as const) {
    test(`prints ${id} on as much paper as its button, and nothing of the page around it`, async ({ page }) => {
      await page.goto(`/sheets/${id}/`);
      await expect(page.locator(`form[data-worksheet=${id}] > fieldset`)).toBeEnabled();
      expect(countPages(await page.pdf({ preferCSSPageSize: true }))).toBe(pages);
    });
  }

  test.describe('with scripts off', () => {
    test.use({ javaScriptEnabled: false });

    for (const [id, pages] of [
      ['w08', 2],
      ['w16', 1],
    ] as const)
      test(`prints ${id} blank on as much paper, with its lines to write on`, async ({ page }) => {
        await page.goto(`/sheets/${id}/`);
        await page.emulateMedia({ media: 'print' });
        await expect(page.locator('h1, form > fieldset, noscript .notice').filter({ visible: true })).toHaveCount(0);
        expect(await page.locator('.sheet-paper :is(.sheet-lines, td)').filter({ visible: true }).count()).toBeGreaterThan(3);
        expect(countPages(await page.pdf({ preferCSSPageSize: true }))).toBe(pages);
      });
  });

  for (const id of worksheets.keys())
    test(`prints the same pages of ${id}, blank and written, as its button`, { tag: '@slow' }, async ({ page }) => {
      test.slow();
      await replacePrint(page);
      await writeLinked(page, readWorksheet(id));
      await openSheet(page, id);
      const pages = async () =>
        (await readSheetPages(await page.pdf({ preferCSSPageSize: true }))).map(({ isWide, used }) => ({ isWide, used }));
      const compare = async (version: '白紙' | '記入したもの') => {
        await page.emulateMedia({ media: null });
        const byKeys = await pages();
        await printSheet(page, version);
        expect(byKeys, version).toEqual(await pages());
        await page.evaluate(() => dispatchEvent(new Event('afterprint')));
        await page.emulateMedia({ media: null });
      };
      await compare('白紙');
      await writeSample(page, readWorksheet(id));
      await saved(page);
      await compare('記入したもの');
    });
});

/** The consultations that a sample points at, as far as their titles. */
async function writeLinked(page: Page, { sample }: Worksheet) {
  for (const [at, title] of Object.values(sample.links).flat().entries()) {
    if (at === 0) await openSheet(page, 'w07');
    else await page.getByRole('button', { name: '新しく書く' }).click();
    await page.getByRole('textbox', { name: '相談の要約' }).fill(title);
    await saved(page);
  }
}
