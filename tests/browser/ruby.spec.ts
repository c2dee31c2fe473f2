import { expect, type Page } from '@playwright/test';
import { test } from './test.ts';
import { expectAccessible } from './accessibility.ts';

/** Their script puts words of its own into the page. */
const choicesAlive = (page: Page) => expect(page.locator('[data-question]:not([data-state]):has(.question-plain input)')).toHaveCount(0);

test('readings are switched on for the page and the next ones, and off again without a trace', async ({ page }) => {
  await page.goto('/lessons/a01/');
  await choicesAlive(page);
  const before = await page.locator('main').textContent();
  const toggle = page.getByRole('checkbox', { name: 'ふりがな' }).first();
  await toggle.check();
  await expect(page.locator('main ruby').filter({ visible: true }).first()).toBeVisible();
  await expectAccessible(page, 'with readings');
  // Widgets draw themselves: nothing of theirs is touched.
  await expect(page.locator('[data-widget] ruby, .question-form ruby')).toHaveCount(0);

  await page.goto('/lessons/a02/');
  await expect(toggle).toBeChecked();
  await expect(page.locator('main ruby').filter({ visible: true }).first()).toBeVisible();

  await page.goto('/lessons/a01/');
  await choicesAlive(page);
  await expect(page.locator('main ruby').filter({ visible: true }).first()).toBeVisible();
  await toggle.uncheck();
  await expect(page.locator('main ruby')).toHaveCount(0);
  expect(await page.locator('main').textContent()).toBe(before);
});

test('a page on which readings stand is no wider than the screen', async ({ page }) => {
  await page.setViewportSize({ width: 320, height: 600 });
  await page.addInitScript(() => {
    localStorage.setItem('musubime-ruby', 'on');
  });
  await page.goto('/lessons/a02/');
  await expect(page.locator('main ruby').filter({ visible: true }).first()).toBeVisible();
  expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(320);
});
