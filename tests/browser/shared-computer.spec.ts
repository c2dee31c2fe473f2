import { expect, test, type Page } from '@playwright/test';
import { newComputer } from './computers.ts';
import { downloadBackup, eraseAll, field, openSheet, saved, saveState, stored } from './own-records.ts';

// Nobody has said yet whose computer it is.
test.use({ storageState: newComputer });

const text = '前の人が書いた文';
const question = '知りたい問い';
const theirs = (page: Page) => field(page, question);
const answer = (page: Page, mode: '自分だけが使う' | 'ほかの人も使う') => page.getByRole('button', { name: mode, exact: true }).click();
const note = '共用パソコンの設定です';

/** Everything of the site in one of the two storages, by key. */
const keysIn = (page: Page, storage: 'localStorage' | 'sessionStorage') =>
  page.evaluate((name) => Object.keys(window[name]).filter((key) => key.startsWith('musubime')), storage);

async function write(page: Page, mode?: '自分だけが使う' | 'ほかの人も使う', words = text) {
  await openSheet(page, 'w06');
  await theirs(page).pressSequentially(words);
  await saved(page);
  if (mode) {
    await answer(page, mode);
    await expect(page.getByText('このパソコンは、ほかの人も使いますか。')).toHaveCount(0);
  }
}

test('A4e: before the question is answered nothing stays, searches included', async ({ page }) => {
  await write(page);
  await expect(saveState(page)).toContainText('このタブに保存済み');
  await page.keyboard.press('Escape');
  await page.getByRole('button', { name: '検索' }).first().click();
  await page.getByRole('searchbox').fill('看取り');
  await page.keyboard.press('Enter');
  await expect(page.getByRole('dialog').getByRole('link').first()).toBeVisible();
  expect(await keysIn(page, 'localStorage')).toEqual([]);
  await page.reload();
  await expect(theirs(page)).toHaveValue(text);
});

test('A4f: a question whose part cannot be loaded is asked plainly', async ({ page }) => {
  await page.route(/ModePanel/, (route) => route.abort());
  await write(page);
  await expect(page.getByText('このパソコンは、ほかの人も使いますか。')).toBeVisible();
  await answer(page, '自分だけが使う');
  await expect(saveState(page)).toContainText(/^保存済み/);
  expect(Object.values(await stored(page)).join()).toContain(text);
});

test.describe('A2: another tab says whose computer it is', () => {
  for (const mode of ['自分だけが使う', 'ほかの人も使う'] as const) {
    test(mode, async ({ page, context }) => {
      await write(page, mode === 'ほかの人も使う' ? '自分だけが使う' : 'ほかの人も使う');
      const other = await context.newPage();
      await other.goto('/tools/records/');
      await other.getByRole('radio', { name: mode }).check();
      await expect(theirs(page)).toHaveValue(text);
      await theirs(page).focus();
      await expect(page.getByText('ほかの画面で')).toHaveCount(0);
      await page.keyboard.press('End');
      await page.keyboard.type('。');
      await saved(page);
      if (mode === '自分だけが使う') {
        expect(Object.values(await stored(page)).join()).toContain(`${text}。`);
        return;
      }
      await page.goto('/tools/records/');
      expect((await downloadBackup(page)).body.toString()).toContain(`${text}。`);
    });
  }
});

test('B05: a tab that is opened again shows nothing of whoever used it before, until it is asked for', async ({ page, context }) => {
  await write(page, 'ほかの人も使う');
  const left = await page.evaluate(() => Object.entries(sessionStorage).filter(([key]) => key.startsWith('musubime')));
  const again = await context.newPage();
  // What the browser does when it opens a closed tab again: the tab's storage is there before the page begins.
  await again.addInitScript((entries: [string, string][]) => {
    if (sessionStorage.length > 0) return;
    for (const [key, value] of entries) sessionStorage.setItem(key, value);
  }, left);
  await openSheet(again, 'w06');
  const ask = again.getByRole('region', { name: '前に開いた人の記録が残っています' });
  await expect(ask).toBeVisible();
  await expect(theirs(again)).toHaveValue('');
  expect(await again.getByText(text).count()).toBe(0);
  await test.step('nor do other pages', async () => {
    await again.goto('/lessons/a01/');
    await expect(ask).toBeVisible();
  });
  await test.step('and it goes on where it was', async () => {
    await openSheet(again, 'w06');
    await ask.getByRole('button', { name: '自分の記録なので続きを開く' }).click();
    await again.reload();
    await expect(theirs(again)).toHaveValue(text);
    await expect(ask).toHaveCount(0);
  });
});

test('B05: what was left in a tab can be erased before anything is begun', async ({ page }) => {
  await page.addInitScript(() => {
    localStorage.setItem('musubime:musubime:meta:mode', 'shared');
    if (sessionStorage.length > 0) return;
    const data = { values: { question: { value: '前の人が書いた文', at: 1, by: 'x' } }, tray: [] };
    sessionStorage.setItem('musubime:musubime:sheet:w06:abc', JSON.stringify({ format: 1, edition: '', at: 1, by: 'x', data }));
  });
  await openSheet(page, 'w06');
  await page.getByRole('button', { name: '消して始める' }).click();
  await expect(page.getByRole('button', { name: '消して始める' })).toHaveCount(0);
  expect((await page.evaluate(() => JSON.stringify(sessionStorage))).includes('前の人')).toBe(false);
});

test.describe('B06: closing asks first, whatever was clicked before', () => {
  const clicks: [string, (page: Page) => Promise<void>][] = [
    ['nothing', () => Promise.resolve()],
    [
      'a link inside the page',
      (page) =>
        page.evaluate(() => {
          document.querySelector<HTMLAnchorElement>('a[href^="#"]')?.click();
        }),
    ],
    [
      'a link with Ctrl',
      async (page) => {
        const opened = page.context().waitForEvent('page');
        await page
          .locator('main a[href^="/"]')
          .first()
          .click({ modifiers: ['Control'] });
        await (await opened).close();
      },
    ],
    [
      'a download',
      async (page) => {
        await Promise.all([page.waitForEvent('download'), page.getByRole('button', { name: 'ファイルに書き出す' }).first().click()]);
      },
    ],
  ];
  for (const [name, click] of clicks) {
    test(name, async ({ page }) => {
      await write(page, 'ほかの人も使う');
      await expect(page.getByText(note)).toBeVisible();
      await click(page);
      const dialogs: string[] = [];
      page.on('dialog', (dialog) => {
        dialogs.push(dialog.type());
        void dialog.accept();
      });
      await page.close({ runBeforeUnload: true });
      await expect.poll(() => dialogs).toEqual(['beforeunload']);
    });
  }
});

test('A4d: a second tab says where the text is', async ({ page, context }) => {
  await write(page, 'ほかの人も使う');
  const second = await context.newPage();
  await openSheet(second, 'w06');
  await expect(second.getByText('ほかのタブに、書いた文があります（1件）')).toBeVisible();
});

test('erasing is obeyed by every tab, and said to be done when none holds anything', async ({ page, context }) => {
  await write(page, 'ほかの人も使う');
  const second = await context.newPage();
  await write(second, undefined, '二つ目のタブの文');
  await second.goto('/tools/records/');
  await eraseAll(second);
  await expect(theirs(page)).toHaveValue('');
  for (const tab of [page, second])
    for (const storage of ['localStorage', 'sessionStorage'] as const) expect(await keysIn(tab, storage)).toEqual([]);
});

test('ending here erases what this tab holds', async ({ page }) => {
  await write(page, 'ほかの人も使う');
  await page.getByRole('button', { name: '終わる（記録を消す）' }).click();
  await page.getByRole('button', { name: '本当に消す' }).click();
  await expect(theirs(page)).toHaveValue('');
  await expect.poll(() => keysIn(page, 'sessionStorage')).toEqual([]);
});
