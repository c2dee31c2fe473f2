import { expect, type Page } from '@playwright/test';
import { test } from './test.ts';
import { expectAccessible } from './accessibility.ts';
import { addresses } from './addresses.ts';
import { openSheet, saved } from './own-records.ts';
import { watchPage } from './page-watch.ts';

const summary = (page: Page) => page.getByRole('textbox', { name: '相談の要約' });
const hint = (page: Page) => page.getByRole('status').filter({ hasText: '個人情報に見えるところがあります' });

test('a name and a number are noticed when the learner pauses, and nothing is stopped', async ({ page }) => {
  const watch = await watchPage(page, addresses.origin);
  // Whose computer it is has been asked before: otherwise the question comes with the first word.
  await page.addInitScript(() => {
    localStorage.setItem('musubime:musubime:meta:mode', 'own');
  });
  await openSheet(page, 'w07');
  const rules = () => watch.files().filter(({ path }) => path.includes('PrivacyNote'));
  await summary(page).pressSequentially('山田さんへ折り返す。090-1234-5678', { delay: 20 });
  await expect(hint(page)).toHaveCount(0);
  expect(rules()).toEqual([]);

  await expect(hint(page)).toBeVisible();
  expect(rules()).toHaveLength(1);
  await expect(hint(page)).toContainText('「山田さん」は、人の名前のようです');
  await expect(hint(page)).toContainText('「090-1234-5678」は、電話番号のようです');
  await expect(summary(page)).toBeFocused();
  await saved(page);
  expect(watch.foreign).toEqual([]);
  expect(watch.errors).toEqual([]);
  await expectAccessible(page, 'with a hint', 'form[data-worksheet=w07]');

  await summary(page).fill('80代の女性のご家族へ折り返す');
  await summary(page).blur();
  await expect(hint(page)).toHaveCount(0);
});

test('what was read over is not mentioned again, and the way goes on from the field', async ({ page }) => {
  await openSheet(page, 'w07');
  await summary(page).fill('担当の吉野さんへ折り返す');
  await page.keyboard.press('Tab');
  await hint(page).getByRole('button', { name: '読み返したので閉じる' }).press('Enter');
  await expect(hint(page)).toHaveCount(0);
  await expect(summary(page)).toBeFocused();

  await page.locator('summary', { hasText: 'つないで確かめたこと' }).click();
  await page.getByRole('textbox', { name: '背景（なぜ生じたか）' }).fill('吉野さんは、はじめて担当する。山田さんは夜が不安');
  await page.keyboard.press('Tab');
  await expect(hint(page)).toContainText('「山田さん」');
  await expect(hint(page)).not.toContainText('吉野さん');
});

test('a hint waits while a pointer is down, so that what is pressed stays below it', async ({ page }) => {
  await openSheet(page, 'w07');
  await summary(page).fill('担当の吉野さんへ折り返す');
  await page.keyboard.press('Tab');
  await expect(hint(page)).toHaveCount(1);
  await summary(page).fill('折り返す');
  await page.keyboard.press('Tab');
  await expect(hint(page)).toHaveCount(0);

  // The rules are there by now: leaving the field draws the hint in the next turn.
  await summary(page).fill('山田さんへ折り返す');
  const pressed = page.locator('summary', { hasText: 'つないで確かめたこと' });
  await pressed.hover();
  await page.mouse.down();
  await page.evaluate(() => new Promise((done) => setTimeout(() => setTimeout(done, 0), 0)));
  await expect(hint(page)).toHaveCount(0);
  await page.mouse.up();
  await expect(page.locator('details', { has: pressed })).toHaveAttribute('open');
  await expect(hint(page)).toBeVisible();
});

test('the name of whoever fills in the sheet is no personal data of others', async ({ page }) => {
  await openSheet(page, 'w07');
  await page.getByText('記入者・所属', { exact: true }).click();
  await page.getByRole('textbox', { name: '記入者' }).fill('森川さん');
  await summary(page).fill('林さんの件');
  await page.keyboard.press('Tab');
  await expect(hint(page)).toHaveCount(1);
  await expect(hint(page)).not.toContainText('森川さん');
});
