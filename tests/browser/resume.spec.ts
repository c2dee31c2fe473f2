import { expect, test } from '@playwright/test';
import { addresses } from './addresses.ts';
import { field, openSheet, saved } from './own-records.ts';
import { watchPage } from './page-watch.ts';

test('3: home and わたしの学び name the stage of the テーマ, its sheet and the next field, and the lesson one was in', async ({ page }) => {
  await openSheet(page, 'w08');
  await field(page, '仮のテーマ').fill('夜の不安');
  await saved(page);
  for (const path of ['/', '/learning/']) {
    await page.goto(path);
    const list = page.locator('.resume-steps');
    await expect(list.getByRole('listitem').first()).toHaveText(
      '進めているテーマ：「夜の不安」　タネ　W08 地域課題の「タネ」シート　次の欄：足りない情報',
    );
    await expect(list.getByRole('link', { name: /^A01 / })).toHaveAttribute('href', '/lessons/a01/');
  }
  await page.locator('.resume-steps').getByRole('link', { name: /^W08 / }).click();
  await expect(field(page, '仮のテーマ')).toHaveValue('夜の不安');
  // Written to its last field, the sheet leads on to the next stage, here and on the page of the テーマ.
  await field(page, '次に誰と何をするか').fill('担当者に聞く');
  await saved(page);
  const next = 'ステップ1 目指す姿';
  await page.goto('/learning/');
  const topic = page.getByRole('region', { name: '進行中のテーマ' }).getByRole('listitem');
  await expect(topic).toContainText(`次に書く：${next}　W09 目指す姿・現状・課題シート　次の欄：テーマ`);
  await topic.getByRole('link', { name: '夜の不安' }).click();
  await expect(page.locator('.topic-steps > li').filter({ hasText: '次に書く' })).toContainText(next);
  await page.goto('/');
  await page.locator('.resume-steps').getByRole('link', { name: /^W09 / }).click();
  await expect(field(page, '目指す姿')).toBeEnabled();
  expect(new URL(page.url()).hash).toMatch(/^#entry-/);
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
