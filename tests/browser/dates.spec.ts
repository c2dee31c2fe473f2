import { expect } from '@playwright/test';
import { test } from './test.ts';
import { openSheet, saved } from './own-records.ts';
import { printSheet, replacePrint } from './print-sheet.ts';

test.describe('B16 a date', () => {
  /** Chromium of the tests asks for month, day and year, in this order. */
  test('has a year of four figures, and one that nobody means is told', async ({ page }) => {
    await openSheet(page, 'w08');
    const field = page.getByLabel('伝えた日', { exact: true });
    const place = page.locator('.field').filter({ has: field });
    await field.focus();
    await page.keyboard.type('20261120');
    await expect(field).toHaveValue('1120-02-02');
    await expect(place).toContainText('「1120-02-02」は、日付ではありません。');
    await field.fill('2026-11-20');
    await expect(place).toContainText('令和8年（2026年）11月20日（金）');
    await expect(place).not.toContainText('日付ではありません');
  });

  test('that is half typed says what is missing', async ({ page }) => {
    await openSheet(page, 'w08');
    const field = page.getByLabel('伝えた日', { exact: true });
    const said = page.locator('.field').filter({ has: field }).getByText('年・月・日のどれかが、まだ入っていません。');
    await field.focus();
    await page.keyboard.type('11');
    await expect(said).toBeHidden();
    await page.getByRole('textbox', { name: '仮のテーマ', exact: true }).focus();
    await expect(said).toBeVisible();
    await field.fill('2026-11-20');
    await expect(said).toBeHidden();
  });

  test('that is no day says so, on screen and on paper', async ({ page }) => {
    await replacePrint(page);
    await openSheet(page, 'w08');
    const field = page.getByLabel('伝えた日', { exact: true });
    const path = (await field.getAttribute('name')) ?? '';
    await page.getByRole('textbox', { name: '仮のテーマ', exact: true }).fill('夜の不安');
    await field.fill('2026-11-20');
    await saved(page);
    await page.evaluate((name) => {
      const key = Object.keys(localStorage).find((candidate) => candidate.includes(':sheet:w08:')) ?? '';
      const record = JSON.parse(localStorage.getItem(key) ?? '') as { data: { values: Record<string, { value: unknown }> } };
      const register = record.data.values[name];
      if (!register) throw new Error(`Nothing is stored for ${name}.`);
      register.value = '61120-02-02';
      localStorage.setItem(key, JSON.stringify(record));
    }, path);
    await page.reload();
    await expect(page.getByText('「61120-02-02」は、日付ではありません。')).toBeVisible();
    await printSheet(page, '記入したもの');
    await expect(page.locator('.sheet-paper')).toContainText('61120-02-02（日付ではありません）');
  });
});
