import mammoth from 'mammoth';
import { expect, type Page } from '@playwright/test';
import { test } from './test.ts';
import { guides, papers } from '../../src/guides/guides.ts';
import { expectAccessible } from './accessibility.ts';
import { download } from './own-records.ts';
import { readLessonPages } from './pdf-pages.ts';
import { replacePrint } from './print-sheet.ts';

const pagesOf = async (page: Page) => readLessonPages(await page.pdf({ preferCSSPageSize: true }));

/** A4 pages that papers take. */
const sheetsOf = (ids: readonly string[]) =>
  ids
    .flatMap((id) => papers.get(id) ?? [])
    .reduce((sum, { cards, copies, perPage }) => sum + Math.ceil((cards.length * copies) / perPage), 0);

test('M3: from the end of a lesson to its guide; a paper of it is printed alone, by keyboard', async ({ page }) => {
  await replacePrint(page);
  await page.goto('/lessons/c07/');
  await page.getByRole('link', { name: '講師版と、切って使う紙', exact: true }).press('Enter');
  await expect(page.getByRole('heading', { level: 1 })).toHaveText('C07 当日の台本づくり：講師版');
  const row = page.locator('.guide-row').first();
  await expect(row.getByRole('heading')).toHaveText(/^15〜35分　組で10分ずつ/);
  await expect(row.getByText('出てきそうな答え', { exact: true })).toBeVisible();
  for (const width of [1366, 320]) {
    await page.setViewportSize({ width, height: 700 });
    expect(await page.evaluate(() => document.documentElement.scrollWidth), `sideways at ${String(width)}`).toBeLessThanOrEqual(width);
    await expectAccessible(page, `a guide, ${String(width)}`, 'main');
  }
  const paper = page.getByRole('region', { name: '残り時間の紙' });
  await paper.getByRole('button', { name: 'この紙だけ印刷する' }).press('Enter');
  await expect(paper).toHaveAttribute('data-alone', '');
  await page.emulateMedia({ media: 'print' });
  await expect(page.getByRole('heading', { level: 1 })).toBeHidden();
  expect(await pagesOf(page)).toHaveLength(sheetsOf(['time-left']));
});

for (const id of guides.keys())
  test(`M3: the guide of ${id} on paper: its text, then each paper from a page of its own on`, async ({ page }) => {
    await page.goto(`/guides/${id}/`);
    const pages = await pagesOf(page);
    const text = pages.length - sheetsOf(guides.get(id)?.papers ?? []);
    expect(text).toBeGreaterThanOrEqual(1);
    expect(text).toBeLessThanOrEqual(2);
    pages.forEach(({ used, head }, at) => {
      // Its text ends before its papers, which are handed out by themselves.
      if (at + 1 !== text) expect(used, head).toBeGreaterThanOrEqual(0.25);
    });
  });

for (const javaScriptEnabled of [true, false])
  test.describe(`scripts ${javaScriptEnabled ? 'on' : 'off'}`, () => {
    test.use({ javaScriptEnabled });

    test('M3: all papers that scripts name, on A4 to cut', async ({ page }) => {
      await page.goto('/hosts/papers/');
      await expect(page.getByRole('button', { name: 'この紙だけ印刷する' }).filter({ visible: true })).toHaveCount(
        javaScriptEnabled ? papers.size : 0,
      );
      await page.emulateMedia({ media: 'print' });
      for (const { id, cards, copies } of papers.values())
        await expect(page.locator(`[aria-labelledby=paper-${id}] li`).filter({ visible: true })).toHaveCount(cards.length * copies);
      expect((await pagesOf(page)).length - sheetsOf([...papers.keys()])).toBe(1);
    });
  });

test('M3: a script as Word, with times of the clock and what follows its table', async ({ page }) => {
  await page.goto('/lessons/b13/');
  await expect(page.locator('[data-widget=done][data-alive]')).toBeAttached();
  await page.getByLabel('始まる時刻').fill('18:30');
  const word = page.getByRole('button', { name: '台本をWordで保存する' });
  const { name, body } = await download(page, () => word.press('Enter'));
  expect(name).toMatch(/^台本_B13 研修を企画する（やりっぱなしにしない）_\d{4}-\d\d-\d\d\.docx$/);
  await expect(page.getByText(`「${name}」を書き出しました。`)).toBeVisible();
  const { value } = await mammoth.extractRawText({ buffer: body });
  for (const text of [
    'このまま使える90分の台本',
    '18:30〜18:35',
    '19:50〜20:00',
    '「覚えるのは、この紙の◯だけです」',
    '9分の中',
    '人数が3で割れないとき',
  ])
    expect(value).toContain(text);
});

test('M3: a script whose Word cannot be had says so, and can be asked for again', async ({ page, context }) => {
  await page.goto('/lessons/b12/');
  await expect(page.locator('[data-widget=done][data-alive]')).toBeAttached();
  await page.getByRole('button', { name: '台本だけ印刷する' }).focus();
  await context.setOffline(true);
  const word = page.getByRole('button', { name: '台本をWordで保存する' });
  await word.press('Enter');
  await expect(page.locator('.print-lesson [role=status]').first()).not.toBeEmpty();
  await expect(page.locator('.print-lesson [role=status]').last()).toBeEmpty();
  await context.setOffline(false);
  await download(page, () => word.press('Enter'));
});
