import { expect, type Page } from '@playwright/test';
import { test } from './test.ts';
import { openSheet } from './own-records.ts';
import { openSearch, searchDialog } from './search-dialog.ts';

/** Files by a pattern that matches whole addresses, with or without a query. */
const chunk = (name: string) => new RegExp(`/_astro/${name}\\.[^/]+\\.js(?:\\?.*)?$`);

test.describe('A part that could not be loaded', () => {
  test('is had once the network is back, and says that it was the network', async ({ page }) => {
    await openSheet(page, 'w06');
    await page.context().setOffline(true);
    await page.getByText('Word・Excel・CSV・人に渡す').click();
    await expect(page.getByText('サーバーにつながりません。')).toBeVisible();
    await page.getByRole('button', { name: 'もう一度読み込む' }).click();
    await expect(page.getByText('サーバーにつながりません。')).toBeVisible();
    await page.context().setOffline(false);
    await page.getByRole('button', { name: 'もう一度読み込む' }).click();
    await expect(page.getByRole('button', { name: 'Word（.docx）' })).toBeVisible();
  });

  test('says which files the server does not hand out, and keeps what was written', async ({ page }) => {
    await openSheet(page, 'w06');
    const field = page.getByRole('textbox', { name: '知りたい問い' }).first();
    await field.fill('夜間の往診は足りているか');
    await page.route(chunk('OutletMenu'), (route) => route.fulfill({ status: 404, contentType: 'text/html', body: 'no' }));
    await page.getByText('Word・Excel・CSV・人に渡す').click();
    await expect(page.getByText('サーバーが「.js」のファイルを渡していません。')).toBeVisible();
    await page.unrouteAll();
    await page.getByRole('button', { name: 'ページを読み込み直す' }).click();
    await expect(field).toHaveValue('夜間の往診は足りているか');
    await page.getByText('Word・Excel・CSV・人に渡す').click();
    await expect(page.getByRole('button', { name: 'Word（.docx）' })).toBeVisible();
  });

  test('a file menu, a picture and a theme too', async ({ page }) => {
    await openSheet(page, 'w06');
    await page.getByText('Word・Excel・CSV・人に渡す').click();
    const word = page.getByRole('button', { name: 'Word（.docx）' });
    await expect(word).toBeVisible();
    await page.route(chunk('word'), (route) => route.abort());
    await word.click();
    await expect(page.getByText('「.js」のファイルを渡していません')).toBeVisible();
    await page.unrouteAll();
    const saved = page.waitForEvent('download');
    await word.click();
    expect((await saved).suggestedFilename()).toMatch(/\.docx$/);

    await page.route(chunk('TopicDesk'), (route) => route.abort());
    await page.goto('/tools/topics/#topic-x');
    await expect(page.getByText('「.js」のファイルを渡していません')).toBeVisible();
    await page.unrouteAll();
    await page.getByRole('button', { name: 'もう一度読み込む' }).click();
    await expect(page.getByText('テーマの一覧に戻る')).toBeVisible();
  });
});

test.describe('The search', () => {
  test('B.7 opens after its code could not be loaded once', async ({ page }) => {
    await page.goto('/about/');
    await page.route(chunk('dialog'), (route) => route.abort());
    await page.getByRole('button', { name: /検索/ }).click();
    const { dialog, status, box } = searchDialog(page);
    await expect(status).toContainText('「.js」のファイルを渡していません');
    await dialog.getByRole('button', { name: '閉じる' }).click();
    await expect(dialog).toBeHidden();
    await page.getByRole('button', { name: /検索/ }).click();
    await expect(dialog).toBeVisible();
    await page.unrouteAll();
    await dialog.getByRole('button', { name: 'もう一度読み込む' }).click();
    await expect(status).toHaveText(/ことばを入れると/);
    await expect(box).toBeFocused();
  });

  for (const { what, files, kinds } of [
    {
      what: 'everything a plain IIS does not know',
      files: /\.(?:pf_\w+|pagefind|wasm)$/,
      kinds: /「.pf_filter」「.pf_fragment」「.pf_index」「.pf_meta」「.pagefind」のファイルを渡していません/,
    },
    { what: 'the code of the index', files: /\/pagefind\.js(?:\?|$)/, kinds: /「.js」のファイルを渡していません/ },
    { what: 'pages of the index', files: /\.pf_fragment$/, kinds: /「.pf_fragment」のファイルを渡していません/ },
    { what: 'parts of the index', files: /\.pf_index$/, kinds: /「.pf_index」のファイルを渡していません/ },
    { what: 'what begins the index', files: /\.pf_meta$/, kinds: /「.pf_meta」のファイルを渡していません/ },
  ])
    test(`B20 names ${what}, and searches once they are there`, async ({ page, context }) => {
      await context.route(files, (route) => route.fulfill({ status: 404, contentType: 'text/html', body: 'no' }));
      await page.goto('/about/');
      const { ask, status, pages, dialog } = await openSearch(page);
      await ask('看取り');
      await expect(status).toContainText(kinds);
      await context.unrouteAll();
      await dialog.getByRole('button', { name: 'もう一度読み込む' }).click();
      await expect(pages.first()).toBeVisible();
    });

  test('says that it is the network, and searches once it is back', async ({ page, context }) => {
    await page.goto('/about/');
    const { ask, status, pages } = await openSearch(page);
    await context.setOffline(true);
    await ask('看取り');
    await expect(status).toContainText('サーバーにつながりません');
    await context.setOffline(false);
    await ask('看取り');
    await expect(pages.first()).toBeVisible();
  });
});

test('ふりがな is not said to be on when its list could not be had', async ({ page }: { page: Page }) => {
  await page.route('**/ruby.json', (route) => route.abort());
  await page.goto('/lessons/a01/');
  const box = page.locator('[data-ruby]').first();
  await box.check({ force: true });
  await expect(box).not.toBeChecked();
  await page.unrouteAll();
  await box.check({ force: true });
  await expect(page.locator('ruby[data-added]').first()).toBeAttached();
});
