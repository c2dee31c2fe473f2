import { expect, type Page } from '@playwright/test';
import { test } from './test.ts';
import { field, saved } from './own-records.ts';

async function open(page: Page, link: string | RegExp) {
  await page.getByRole('link', { name: link }).first().click();
  await expect(page.locator('form[data-worksheet] > fieldset')).toBeEnabled();
}

async function backToTopic(page: Page, name: string) {
  await page.goto('/tools/topics/');
  await page.getByRole('link', { name, exact: true }).click();
  await expect(page.getByRole('heading', { name: 'ここまでと、次に書くところ' })).toBeVisible();
}

test('a theme grows from consultations through the steps to one assembled page, and its texts come along', async ({ page }) => {
  const theme = '家での看取りの夜';
  await page.goto('/sheets/w07/');
  await page.getByRole('textbox', { name: '相談の要約' }).fill('夜中に怖くなり救急車を呼んだ');
  await saved(page);

  await page.goto('/tools/topics/');
  await page.getByLabel('新しいテーマの名前').fill(theme);
  await page.getByRole('button', { name: 'テーマを始める' }).click();
  await expect(page.getByRole('textbox', { name: 'テーマの名前' })).toHaveValue(theme);

  await open(page, /^W08 /);
  await page.getByRole('checkbox', { name: '夜中に怖くなり救急車を呼んだ' }).check();
  await field(page, '仮のテーマ').fill('夜の不安');
  await field(page, '件数と期間').fill('4〜9月の相談72件のうち5件');
  await page.getByRole('radio', { name: '看取り' }).check();
  await saved(page);

  await backToTopic(page, theme);
  await expect(page.locator('.topic-steps > li').filter({ hasText: '次に書く' })).toContainText('次の欄：繰り返されていること');
  await open(page, /^W09 .*を書く$/);
  await field(page, '目指す姿').fill('家で過ごしたい人が、望む場所で過ごし続けられる');
  await saved(page);
  await expect(field(page, 'テーマ')).toHaveValue('夜の不安');
  await expect(field(page, '数')).toHaveValue('4〜9月の相談72件のうち5件');
  await expect(page.getByRole('radio', { name: '看取り' })).toBeChecked();

  // Changed here, it stays as it is there; changed there, it is offered here.
  await field(page, 'テーマ').fill('家で看取る夜の不安');
  await saved(page);
  await backToTopic(page, theme);
  await open(page, /^W08 /);
  await expect(field(page, '仮のテーマ')).toHaveValue('夜の不安');
  await field(page, '仮のテーマ').fill('夜の不安と救急車');
  await saved(page);
  await backToTopic(page, theme);
  await open(page, /^W09 .*を書く$/);
  await expect(field(page, 'テーマ')).toHaveValue('家で看取る夜の不安');
  const offer = page.locator('.carried').filter({ hasText: '取り入れたあとに' });
  await expect(offer).toContainText('夜の不安と救急車');
  await offer.getByRole('button', { name: '取り入れる' }).click();
  await expect(field(page, 'テーマ')).toHaveValue('夜の不安と救急車');
  await field(page, 'はじめに動かす課題').fill('夜に起きることと、電話する先を、前もって確かめられない');
  await saved(page);

  await backToTopic(page, theme);
  await open(page, /^W10 .*を書く$/);
  await page
    .getByRole('button', { name: /を1行足す$/ })
    .first()
    .click();
  await page.getByRole('textbox', { name: '何が', exact: true }).fill('話す時期が決まっていない');
  await saved(page);
  await expect(field(page, 'はじめに動かす課題')).toHaveValue('夜に起きることと、電話する先を、前もって確かめられない');
  await field(page, '主因').fill('誰が、いつ話すかが決まっていない');
  await saved(page);

  await backToTopic(page, theme);
  await open(page, /^W11 .*を書く$/);
  await page
    .getByRole('button', { name: /を1行足す$/ })
    .first()
    .click();
  await page.getByRole('textbox', { name: '何を', exact: true }).fill('同じ用紙で前もって話す');
  await saved(page);

  await backToTopic(page, theme);
  const scenario = page.getByRole('region', { name: '解決シナリオ' });
  for (const text of [
    '家で過ごしたい人が、望む場所で過ごし続けられる',
    '4〜9月の相談72件のうち5件',
    '話す時期が決まっていない',
    '誰が、いつ話すかが決まっていない',
    '同じ用紙で前もって話す',
  ]) {
    await expect(scenario.getByText(text).first()).toBeVisible();
  }
});

test('a theme is copied, renamed, put on the shelf, put away and taken back', async ({ page }) => {
  await page.goto('/tools/topics/');
  await page.getByLabel('新しいテーマの名前').fill('退院前日の電話');
  await page.keyboard.press('Enter');
  const name = page.getByRole('textbox', { name: 'テーマの名前' });
  await name.fill('退院の前日に連絡が来る');
  await page.getByRole('radio', { name: '入退院支援' }).check();
  await page.getByRole('button', { name: '写しを作る' }).click();
  await expect(page.getByText('「退院の前日に連絡が来る（写し）」を作りました。')).toBeVisible();
  await page.getByRole('button', { name: '終わったテーマにする' }).click();
  await page.getByRole('link', { name: 'テーマの一覧に戻る' }).click();
  await expect(page.getByRole('region', { name: '入退院支援' }).getByRole('link')).toHaveText(['退院の前日に連絡が来る（写し）']);
  await page.getByText('終わったテーマを見る（1件）').click();
  await page.getByRole('link', { name: '退院の前日に連絡が来る', exact: true }).click();
  await page.getByRole('button', { name: 'ごみ箱へ移す' }).click();
  await expect(page.getByText('「退院の前日に連絡が来る」をごみ箱へ移しました。')).toBeVisible();
  await page.getByRole('button', { name: '元に戻す' }).click();
  await page.getByText('終わったテーマを見る（1件）').click();
  await expect(page.getByRole('link', { name: '退院の前日に連絡が来る', exact: true })).toBeVisible();
});

test('words are found in everything one has written', async ({ page }) => {
  await page.goto('/sheets/w08/');
  await field(page, '仮のテーマ').fill('夜の不安と救急車');
  await saved(page);
  await page.goto('/sheets/');
  const own = page.getByRole('region', { name: '最近書いたもの' });
  await expect(own.getByRole('link', { name: '夜の不安と救急車' })).toBeVisible();
  await own.getByRole('searchbox').fill('救急');
  await expect(own.getByText('1か所に見つかりました。')).toBeVisible();
  await own.getByRole('link').first().click();
  await expect(field(page, '仮のテーマ')).toHaveValue('夜の不安と救急車');
});
