import { expect, test } from '@playwright/test';
import { openSheet, saved } from './own-records.ts';

test.describe('B16 a date', () => {
  test('typed in one go has a year of four figures', async ({ page }) => {
    await openSheet(page, 'w08');
    const field = page.getByLabel('伝えた日', { exact: true });
    await field.focus();
    await page.keyboard.type('20261120', { delay: 20 });
    await expect(field).toHaveValue('2026-11-20');
    await expect(page.locator('.field').filter({ has: field })).toContainText('令和8年（2026年）11月20日（金）');
  });

  test('that is half typed says what is missing', async ({ page }) => {
    await openSheet(page, 'w08');
    const field = page.getByLabel('伝えた日', { exact: true });
    await field.focus();
    await page.keyboard.type('2026');
    await page.getByRole('heading', { level: 1 }).click();
    const place = page.locator('.field').filter({ has: field });
    await expect(place.getByRole('status').filter({ hasText: '年・月・日のどれかが、まだ入っていません。' })).toBeVisible();
    await field.focus();
    await field.fill('2026-11-20');
    await expect(place.getByText('まだ入っていません')).toBeHidden();
  });

  test('that is no day says so, on screen and on paper', async ({ page }) => {
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
    await page.emulateMedia({ media: 'print' });
    await page.getByRole('button', { name: '記入したもの' }).evaluate((button: HTMLButtonElement) => {
      window.print = () => undefined;
      button.click();
    });
    await expect(page.getByText('61120-02-02（日付ではありません）').first()).toBeAttached();
  });
});
