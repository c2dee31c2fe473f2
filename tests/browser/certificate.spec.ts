import { expect, type Page } from '@playwright/test';
import { test } from './test.ts';
import { longest } from '../../src/certificate/certificate.ts';
import { expectAccessible } from './accessibility.ts';
import { fileOf, storedRecords } from './own-records.ts';
import { watchPage } from './page-watch.ts';
import { addresses } from './addresses.ts';
import { countPages } from './pdf-pages.ts';

const list = '氏名,修了可否,修了証番号\r\n森川　花,可,12\r\n大西,否,\r\n浜田,可,第13号\r\n';

async function open(page: Page) {
  await page.goto('/tools/certificate/');
  await expect(page.getByRole('button', { name: '1枚を印刷する' })).toBeEnabled();
}
const paper = (page: Page) => page.getByRole('region', { name: '印刷の見本' }).getByRole('article');
const pages = async (page: Page) => countPages(await page.pdf({ preferCSSPageSize: true }));

test('one certificate is written with the keyboard alone, is seen as it grows, and prints on one page', async ({ page }) => {
  const watch = await watchPage(page, addresses.origin);
  await open(page);
  await page.getByLabel('番号', { exact: true }).focus();
  const type = async (text: string) => {
    await page.keyboard.insertText(text);
    await page.keyboard.press('Tab');
  };
  await type('12');
  await type('森川　花');
  await page.keyboard.press('Tab');
  await page.keyboard.press('Tab');
  await type('みなと県コーディネーター研修');
  await type('役割、相談、地域課題のタネ');
  await type('6');
  await page.getByLabel('期間の始まり').fill('2026-10-05');
  await page.getByLabel('期間の終わり').fill('2026-11-20');
  await page.getByLabel('修了日').fill('2026-11-20');
  await page.getByLabel('発行者の団体・職名').fill('みなと県健康福祉部長');
  await page.getByLabel('発行者の氏名').fill('浜田　一');
  for (const text of ['第12号', '森川　花　様', '6時間', '令和8年10月5日から令和8年11月20日まで', '浜田　一', '公印'])
    await expect(paper(page)).toContainText(text);
  await page.getByRole('radio', { name: '公印を押す場所を空ける' }).focus();
  await page.keyboard.press('ArrowDown');
  await expect(paper(page)).toContainText('（公印省略）');
  expect(await pages(page)).toBe(1);
  await page.emulateMedia({ media: 'print' });
  await expect(paper(page)).toBeVisible();
  await expect(page.getByRole('heading', { level: 1 })).toBeHidden();
  await expect(page.getByLabel('研修名')).toBeHidden();

  // Nothing is kept, and nothing goes out.
  expect(await storedRecords(page)).toEqual({});
  await page.emulateMedia({ media: 'screen' });
  await page.reload();
  await expect(page.getByLabel('研修名')).toHaveValue('');
  expect(watch.foreign).toEqual([]);
  expect(watch.errors).toEqual([]);
});

test('a list becomes one certificate for each who has passed', async ({ page }) => {
  await open(page);
  await page.getByLabel('研修名').fill('初任者研修');
  await page.getByLabel('ファイルを選ぶ').setInputFiles(fileOf(list, 'list.csv'));
  await expect(page.getByRole('status').filter({ hasText: '3人を読みました。2人に印が付いています。' })).toBeVisible();
  await expect(page.getByRole('checkbox', { name: '大西（番号なし）' })).not.toBeChecked();
  await expect(page.getByLabel('氏名', { exact: true })).toHaveCount(0);
  await expect(paper(page)).toContainText('森川　花');
  await page.getByRole('button', { name: '次の人' }).focus();
  await page.keyboard.press('Enter');
  await expect(page.getByRole('status').filter({ hasText: '2枚のうち2枚目　浜田' })).toBeVisible();
  await expect(paper(page)).toContainText('第13号');
  await page.keyboard.press('Enter');
  await expect(page.getByRole('button', { name: '次の人' })).toBeFocused();
  expect(await pages(page)).toBe(2);

  await page.getByRole('button', { name: '全員に印を付ける' }).click();
  await expect(page.getByRole('button', { name: '3枚を印刷する' })).toBeVisible();
  await page.getByRole('button', { name: '全員の印を外す' }).click();
  await expect(page.getByText('印刷する人に、一人も印が付いていません。')).toBeVisible();
  await page.getByRole('button', { name: '名簿を外す' }).click();
  await expect(page.getByLabel('名簿を貼り付ける')).toBeFocused();
  await expect(page.getByRole('button', { name: '1枚を印刷する' })).toBeEnabled();
  expect(await storedRecords(page)).toEqual({});
});

test('a pasted list without names is refused in words', async ({ page }) => {
  await open(page);
  await page.getByLabel('名簿を貼り付ける').fill('所属\t職種\nみなと市\t保健師');
  await page.getByRole('button', { name: '貼り付けた名簿を読む' }).click();
  await expect(page.getByRole('status').filter({ hasText: '「氏名」という見出しの列がありません。' })).toBeVisible();
});

test('the longest texts there may be are all on their page, and too many lines are told', async ({ page }) => {
  await open(page);
  const labels = {
    number: '番号',
    name: '氏名',
    wording: '証する文',
    course: '研修名',
    content: '内容',
    hours: '時間数',
    post: '発行者の団体・職名',
    issuer: '発行者の氏名',
  };
  for (const [field, label] of Object.entries(labels))
    await page.getByLabel(label, { exact: true }).fill('「在宅医療、介護」'.repeat(50).slice(0, longest[field as keyof typeof labels]));
  await expect(page.getByText('文字を少し小さくしています。')).toBeVisible();
  expect(await paper(page).evaluate((element) => element.scrollHeight <= element.clientHeight)).toBe(true);
  expect(await pages(page)).toBe(1);
  await page.getByLabel('内容', { exact: true }).fill('行\n'.repeat(60));
  await expect(page.getByRole('status').filter({ hasText: '1枚に収まりません' })).toBeVisible();
});

test('the end of the period before its beginning is told beside the field', async ({ page }) => {
  await open(page);
  await page.getByLabel('期間の始まり').fill('2026-11-20');
  await page.getByLabel('期間の終わり').fill('2026-11-19');
  await expect(page.getByLabel('期間の終わり')).toHaveAttribute('aria-invalid', 'true');
  await expect(page.getByLabel('期間の終わり')).toHaveAccessibleDescription('終わりの日が、始まりの日より前になっています。');
});

for (const scheme of ['light', 'dark'] as const) {
  test(`is accessible empty, filled and with a list, and fits a narrow window, ${scheme}`, async ({ page }) => {
    await page.addInitScript((theme) => {
      localStorage.setItem('starlight-theme', theme);
    }, scheme);
    await open(page);
    await expectAccessible(page, 'empty', '.certificate-tool');
    await page.getByLabel('名簿を貼り付ける').fill(list.replaceAll(',', '\t'));
    await page.getByRole('button', { name: '貼り付けた名簿を読む' }).click();
    await page.getByLabel('期間の始まり').fill('2026-11-20');
    await page.getByLabel('期間の終わり').fill('2026-11-19');
    await expect(page.getByRole('button', { name: '2枚を印刷する' })).toBeVisible();
    await expectAccessible(page, 'with a list', '.certificate-tool');
    await page.setViewportSize({ width: 320, height: 640 });
    expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBe(320);
  });
}

test.describe('with scripts off', () => {
  test.use({ javaScriptEnabled: false });
  test('prints one blank to fill in by hand', async ({ page }) => {
    await page.goto('/tools/certificate/');
    await expect(page.locator('.sl-markdown-content noscript .notice')).toHaveText(/手で書くための白紙が1枚出ます。/);
    await expect(page.getByLabel('研修名')).toBeDisabled();
    expect(await pages(page)).toBe(1);
  });
});
