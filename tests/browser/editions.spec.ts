import { expect, type Page } from '@playwright/test';
import { test } from './test.ts';

const greeting = (page: Page) => page.getByRole('region', { name: '前に読んだ版から変わった所' });

/** Asks for the list of changes are counted: who has nothing to be told of loads nothing. */
async function prepare(page: Page, edition: string): Promise<() => number> {
  let asked = 0;
  await page.route('**/changes.json', (route) => {
    asked += 1;
    return route.fulfill({
      json: [
        { edition: '2026.11', date: '2026-11-20', what: ['A08に、虐待の疑いの電話を足しました。'] },
        { edition: '2026.05', date: '2026-05-20', what: ['はじめての版です。'] },
      ],
    });
  });
  await page.goto('/404.html');
  await page.evaluate((written) => {
    localStorage.setItem('musubime:musubime:meta:mode', 'own');
    const values = { done: { value: true, at: 1, by: 'x' } };
    localStorage.setItem(
      'musubime:musubime:lesson:a01',
      JSON.stringify({ format: 1, edition: written, at: 1, by: 'x', data: { values, tray: [] } }),
    );
  }, edition);
  return () => asked;
}

test('who has records of an older edition is told once what changed, on any page', async ({ page }) => {
  await prepare(page, '2026.05');
  await page.goto('/lessons/a08/');
  await expect(greeting(page)).toContainText('2026.11版：A08に、虐待の疑いの電話を足しました。');
  await expect(greeting(page)).not.toContainText('はじめての版です。');
  await page.getByRole('button', { name: 'このレッスンを終えた' }).click();
  await page.goto('/glossary/');
  await expect(greeting(page), 'until it was read, though something was written since').toBeVisible();
  await greeting(page).getByRole('button', { name: '読みました' }).click();
  await expect(greeting(page)).toHaveCount(0);
  await page.goto('/learning/');
  await expect(page.getByRole('heading', { name: '版ごとの変更点' })).toBeVisible();
  await expect(page.locator('dt', { hasText: '2026.11版' })).toBeVisible();
  await expect(greeting(page)).toHaveCount(0);
  await page.goto('/lessons/a08/');
  await expect(page.getByRole('button', { name: 'このレッスンを終えた' })).toHaveAttribute('aria-pressed', 'true');
  await expect(greeting(page)).toHaveCount(0);
});

test('so is who has said of an older edition that it was read, on the own page as well', async ({ page }) => {
  await prepare(page, '2026.11');
  await page.evaluate(() => {
    const values = { edition: { value: '2026.05', at: 1, by: 'x' } };
    localStorage.setItem(
      'musubime:musubime:profile:me',
      JSON.stringify({ format: 1, edition: '2026.11', at: 1, by: 'x', data: { values, tray: [] } }),
    );
  });
  await page.goto('/learning/');
  await expect(greeting(page)).toContainText('2026.11版：A08に、');
  await greeting(page).getByRole('button', { name: '読みました' }).click();
  await expect(greeting(page)).toHaveCount(0);
  await page.reload();
  await expect(page.locator('dt', { hasText: '2026.11版' })).toBeVisible();
  await expect(greeting(page)).toHaveCount(0);
});

test('who has records of this edition, or none, is told nothing, and loads nothing for it', async ({ page }) => {
  const asked = await prepare(page, '2026.11');
  await page.goto('/lessons/a08/');
  await expect(page.locator('.navigation .done-mark').first()).toBeAttached();
  await expect(greeting(page)).toHaveCount(0);
  expect(asked()).toBe(0);
});

test('records of an edition that the list does not know say nothing', async ({ page }) => {
  const asked = await prepare(page, '2027.05');
  const answered = page.waitForResponse('**/changes.json');
  await page.goto('/lessons/a08/');
  await answered;
  expect(asked()).toBe(1);
  await expect(greeting(page)).toHaveCount(0);
});
