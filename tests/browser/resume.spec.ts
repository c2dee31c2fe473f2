import { expect, test } from '@playwright/test';
import { addresses } from './addresses.ts';
import { field, openSheet, saved } from './own-records.ts';
import { watchPage } from './page-watch.ts';

test('3: home and わたしの学び name the sheet with its next field, and the lesson one was in', async ({ page }) => {
  await openSheet(page, 'w08');
  await field(page, '仮のテーマ').fill('夜の不安');
  await saved(page);
  for (const path of ['/', '/learning/']) {
    await page.goto(path);
    const list = page.locator('.resume-steps');
    await expect(list.getByRole('listitem').first()).toContainText('進めているテーマ：W08');
    await expect(list.getByRole('listitem').first()).toContainText('「夜の不安」　次の欄：');
    await expect(list.getByRole('link', { name: /^A01 / })).toHaveAttribute('href', '/lessons/a01/');
  }
  await page.locator('.resume-steps').getByRole('link', { name: /^W08 / }).click();
  await expect(field(page, '仮のテーマ')).toHaveValue('夜の不安');
});

test('8: a lesson that is opened again offers the place where one was, and does not jump', async ({ page }) => {
  await openSheet(page, 'w06');
  await field(page, '知りたい問い').fill('夜の不安');
  await saved(page);
  await page.goto('/lessons/a02/');
  await expect(page.getByText('続きから読む')).toHaveCount(0);
  const heading = page.locator('main h2[id]').nth(2);
  const title = await heading.innerText();
  const watch = await watchPage(page, addresses.origin);
  await page.reload();
  await watch.settled();
  await heading.evaluate((element) => {
    scrollTo(0, element.getBoundingClientRect().top + scrollY - innerHeight / 2 + 20);
  });
  await page.goto('/');
  await expect(page.locator('.resume-steps').getByRole('link', { name: /^A02 / })).toHaveAttribute('href', /^\/lessons\/a02\/#/);
  await page.goto('/lessons/a02/');
  const offer = page.getByText('前回は「');
  await expect(offer).toContainText(title);
  expect(await page.evaluate(() => scrollY)).toBe(0);
  await offer.getByRole('link', { name: '続きから読む' }).click();
  await expect(page.locator('main h2[id]').nth(2)).toBeInViewport();
});
