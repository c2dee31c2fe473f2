import { expect, type Page } from '@playwright/test';
import { test } from './test.ts';
import { newComputer } from './computers.ts';
import { download, downloadBackup, eraseAll, field, openSheet, saved, saveState, stored } from './own-records.ts';

// Nobody has said yet whose computer it is.
test.use({ computer: newComputer });

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
    await expect(page.getByText('このパソコンは、ほかの人も使いますか。').filter({ visible: true })).toHaveCount(0);
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

test('A4f: it is asked though no other part can be loaded', async ({ page }) => {
  await page.route(/keeping\./, (route) => route.abort());
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
        await page.getByRole('button', { name: '終わる' }).click();
        await Promise.all([page.waitForEvent('download'), page.getByRole('button', { name: 'ファイルに書き出す' }).click()]);
        await page.getByRole('button', { name: 'まだ続ける' }).click();
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

test.describe('18: every page says whose computer this is', () => {
  const computer = (page: Page) => page.locator('[data-computer-state]');

  test('asked before the first control, in the flow, and never again', async ({ page }) => {
    for (const path of ['/sheets/w06/', '/lessons/a01/', '/dialogues/d1/', '/nation/position/']) {
      await page.goto(path);
      const asked = page.getByRole('region', { name: 'このパソコンは、ほかの人も使いますか。' });
      await expect(asked.first()).toBeVisible();
      expect(await asked.first().evaluate(isBeforeControls)).toBe(true);
    }
    await answer(page, '自分だけが使う');
    await expect(page.getByText('自分だけが使う設定です。')).toBeFocused();
    await page.goto('/sheets/w06/');
    await expect(theirs(page)).toBeEnabled();
    await expect(page.getByText('このパソコンは、ほかの人も使いますか。').filter({ visible: true })).toHaveCount(0);
  });

  for (const width of [390, 1366])
    test(`at ${String(width)} px`, async ({ page }) => {
      await page.setViewportSize({ width, height: 768 });
      await page.goto('/');
      await expect(page.locator('[data-computer-state] > *').filter({ visible: true })).toHaveCount(0);
      await write(page, '自分だけが使う');
      await expect(computer(page)).toHaveText(/この端末：自分だけ/, { useInnerText: true });
      await page.goto('/tools/records/');
      await page.getByRole('radio', { name: 'ほかの人も使う' }).check();
      await expect(computer(page)).toHaveText(/^共用：閉じると消えます\s*終わる$/, { useInnerText: true });
      page.on('dialog', (dialog) => void dialog.accept());
      for (const path of ['/', '/sheets/', '/lessons/a01/', '/404.html']) {
        await page.goto(path);
        await expect(page.getByRole('button', { name: '終わる' })).toBeVisible();
      }
    });

  test('終わる gives a file, erases, proves it, and leaves no page that shows the text', async ({ page }) => {
    await write(page, 'ほかの人も使う');
    await page.goto('/sheets/');
    await page.getByRole('button', { name: '終わる' }).click();
    const dialog = page.getByRole('dialog', { name: '終わる' });
    await expect(dialog.getByRole('heading')).toBeFocused();
    const { body } = await download(page, () => dialog.getByRole('button', { name: 'ファイルに書き出す' }).click());
    expect(body.toString()).toContain(text);
    await dialog.getByRole('button', { name: '消して終わる' }).click();
    await expect(dialog.getByText('消しました。この端末に、このサイトの記録は0件です。')).toBeVisible();
    for (const storage of ['localStorage', 'sessionStorage'] as const) expect(await keysIn(page, storage)).toEqual([]);
    await dialog.getByRole('button', { name: 'はじめのページへ' }).click();
    await expect(page).toHaveURL('/');
    await page.goBack();
    await expect(theirs(page)).toBeEnabled();
    await expect(theirs(page)).toHaveValue('');
    expect(await keysIn(page, 'sessionStorage')).toEqual([]);
  });

  test('a page that the browser puts away whole shows and keeps nothing when it comes back', async ({ page }) => {
    await write(page, 'ほかの人も使う');
    page.on('dialog', (dialog) => void dialog.accept());
    await page.reload();
    await expect(theirs(page)).toHaveValue(text);
    // Put away, while another page of the tab erases everything; then back as it was.
    await page.evaluate(() => {
      dispatchEvent(new PageTransitionEvent('pagehide', { persisted: true }));
      sessionStorage.clear();
      localStorage.clear();
      dispatchEvent(new PageTransitionEvent('pageshow', { persisted: true }));
    });
    await expect(theirs(page)).toHaveValue('');
    expect(await page.evaluate(() => JSON.stringify(sessionStorage))).not.toContain(text);
  });
});

/** Whether a box comes before every control of the page's content, and takes room of its own. Runs in the page. */
function isBeforeControls(box: Element): boolean {
  const controls = [
    ...document.querySelectorAll(
      'form[data-worksheet] input, form[data-worksheet] textarea, [data-question] input, .dialogue-scene input, .position input',
    ),
  ];
  const isFirst = controls.every(
    (control) => box.contains(control) || box.compareDocumentPosition(control) & Node.DOCUMENT_POSITION_FOLLOWING,
  );
  return isFirst && controls.length > 0 && ['static', 'relative'].includes(getComputedStyle(box).position);
}
