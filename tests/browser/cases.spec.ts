import { expect, type Page } from '@playwright/test';
import { test } from './test.ts';
import { expectAccessible } from './accessibility.ts';

const rows = (page: Page) => page.getByRole('row').filter({ has: page.getByRole('rowheader') });
const names = (page: Page) => rows(page).getByRole('link').allTextContents();
const found = (page: Page) => page.locator('.case-filter [role=status]');

test('cases like one’s own are chosen by keyboard alone, and what is left is said', async ({ page }) => {
  await page.goto('/cases/');
  const affiliation = page.getByLabel('所属', { exact: true });
  await expect(affiliation).toBeEnabled();
  await expect(rows(page)).toHaveCount(10);
  await expect(found(page)).toHaveText('10件すべてを表示しています。');

  await affiliation.focus();
  await page.keyboard.press('ArrowDown');
  await expect(affiliation).toHaveValue('medical-association');
  await page.keyboard.press('Tab');
  await page.keyboard.press('ArrowDown');
  await expect(page.getByLabel('自治体の形')).toHaveValue('single');
  await expect(rows(page)).toHaveCount(1);
  await expect(found(page)).toHaveText('10件のうち1件を表示しています。');
  expect((await names(page)).map((name) => name.trim())).toEqual(['稲城市']);

  await page.keyboard.press('Tab');
  await page.keyboard.press('ArrowDown');
  await expect(rows(page)).toHaveCount(0);
  await expect(found(page)).toHaveText('合う事例はありません。条件を一つ外してください。');
  await expectAccessible(page, 'none found');

  await page.keyboard.press('Tab');
  await page.keyboard.press('Enter');
  await expect(rows(page)).toHaveCount(10);
  await expect(affiliation).toBeFocused();
});

test('a small town finds the areas that have one like it, also inside a larger area', async ({ page }) => {
  await page.goto('/cases/');
  await page.getByLabel('人口（含まれる市町村のどれか）').selectOption({ label: '1万人未満' });
  await expect(rows(page)).toHaveCount(2);
  expect((await names(page)).map((name) => name.trim())).toEqual(['伊勢市・玉城町・度会町・南伊勢町', '錦江町・南大隅町']);
});

test('on a screen 320 px wide nothing slides sideways, and the table still is one', async ({ page }) => {
  await page.setViewportSize({ width: 320, height: 700 });
  for (const path of ['/cases/', '/cases/ise/', '/cases/yokohama/', '/scenes/beyond/']) {
    await page.goto(path);
    expect(await page.evaluate(() => document.documentElement.scrollWidth), path).toBeLessThanOrEqual(320);
    if (path.startsWith('/cases/')) await expect(page.getByRole('table').first()).toBeVisible();
    await expectAccessible(page, path);
  }
});

test('without scripts the whole table is there, and no controls that do nothing', async ({ browser }) => {
  const context = await browser.newContext({ javaScriptEnabled: false });
  const page = await context.newPage();
  await page.goto('/cases/');
  await expect(rows(page)).toHaveCount(10);
  await expect(page.getByRole('combobox', { name: '自治体の形' })).toHaveCount(0);
  await page.getByRole('link', { name: '稲城市', exact: true }).first().click();
  await expect(page.getByRole('heading', { level: 1 })).toHaveText('稲城市');
  await expect(page.getByRole('img', { name: /誰と誰が組んでいるか/ })).toBeVisible();
  await context.close();
});

test('a scene leads from the figures to a case, and the case back to the scene', async ({ page }) => {
  await page.goto('/scenes/end-of-life/');
  await expect(page.getByRole('img', { name: /看取り：取り組む市町村の割合/ })).toBeVisible();
  await page.getByText('13項目すべての表を見る').press('Enter');
  const table = page.getByRole('table', { name: /看取りに取り組む市町村の割合（令和5年度調査、いる n=986、いない n=690）/ });
  await expect(table.getByRole('rowheader')).toHaveCount(13);
  await expectAccessible(page, 'table open');
  await page.getByRole('main').getByRole('link', { name: '稲城市' }).click();
  await expect(page.getByRole('heading', { level: 1 })).toHaveText('稲城市');
  await page.getByRole('main').getByRole('link', { name: '看取り' }).click();
  await expect(page.getByRole('heading', { level: 1 })).toHaveText('看取り');
});
