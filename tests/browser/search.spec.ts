import { expect, type Page } from '@playwright/test';
import { test } from './test.ts';
import { sitePages } from '../../src/course/site-pages.ts';
import { fold } from '../../src/search/fold.ts';
import { expectAccessible } from './accessibility.ts';
import { addresses } from './addresses.ts';
import { listPages } from './built-site.ts';
import { readIndexedTexts } from './indexed-text.ts';
import { watchPage } from './page-watch.ts';
import { firstPages, openSearch, searchDialog } from './search-dialog.ts';
import { holdsOne, queries } from './search-queries.ts';

const paths = listPages('dist').map(({ path }) => path);
const pathOf = async (link: ReturnType<typeof searchDialog>['pages']) =>
  ((await link.count()) === 0 ? undefined : await link.first().getAttribute('href')) ?? undefined;

/** One word, many doors, and what is not there; the complete run asks all. */
const daily = new Set(['single', 'doors', 'absent']);

test.describe('finds the right page first', () => {
  for (const [kind, list] of Object.entries(queries)) {
    test(`${kind}: ${String(list.length)} queries`, { tag: daily.has(kind) ? [] : '@slow' }, async ({ page }) => {
      test.setTimeout(180_000);
      const watch = await watchPage(page, addresses.origin);
      await page.goto('/about/');
      await openSearch(page);
      const firsts = await firstPages(
        page,
        list.map(({ query }) => query),
      );
      const found = firsts.filter((first) => first !== undefined);
      const texts = await readIndexedTexts(page, kind === 'absent' ? paths : [...new Set(found)]);
      for (const [i, asked] of list.entries()) {
        const { query, top } = asked;
        const first = firsts[i];
        if (kind === 'absent') {
          expect
            .soft(
              [...texts].filter(([, text]) => holdsOne(asked, text)).map(([path]) => path),
              `「${query}」 stands nowhere`,
            )
            .toEqual([]);
          expect.soft(first, `「${query}」 finds nothing`).toBeUndefined();
        } else {
          if (kind !== 'doors') expect.soft(holdsOne(asked, texts.get(first ?? '')), `「${query}」 finds ${first ?? 'nothing'}`).toBe(true);
          if (top) expect.soft(top, `「${query}」`).toContain(first);
        }
      }
      expect.soft(watch.errors).toEqual([]);
    });
  }

  test('at least 80 queries are listed', () => {
    expect(Object.values(queries).flat().length).toBeGreaterThanOrEqual(80);
  });

  test('for 300 compounds drawn from the text, in at least 98 of 100', { tag: '@slow' }, async ({ page }) => {
    test.setTimeout(300_000);
    await page.goto('/about/');
    const texts = await readIndexedTexts(page, paths);
    const compounds = drawCompounds([...texts.values()], 300, 20_261_120);
    const { ask, pages } = await openSearch(page);
    const firsts = await firstPages(page, compounds);
    // Typed, they find the same.
    for (const [i, compound] of compounds.slice(0, 20).entries()) {
      await ask(compound);
      expect.soft(await pathOf(pages), compound).toBe(firsts[i]);
    }
    const missed = compounds.flatMap((compound, i) => {
      const first = firsts[i];
      return first !== undefined && texts.get(first)?.includes(fold(compound)) === true ? [] : [`${compound}: ${first ?? 'nothing'}`];
    });
    test.info().annotations.push({ type: 'missed', description: missed.join(', ') });
    expect(missed.length, missed.join('\n')).toBeLessThanOrEqual(compounds.length * 0.02);
  });
});

/** Runs of kanji and katakana of 3–14 characters, each as likely as it is frequent; the same for the same seed. */
function drawCompounds(texts: readonly string[], count: number, seed: number): string[] {
  const runs = texts.flatMap((text) => text.match(/[\p{Script=Han}々\p{Script=Katakana}ー]{3,14}/gu) ?? []);
  const drawn = new Set<string>();
  for (let state = seed; drawn.size < count;) {
    state = (Math.imul(state, 1_664_525) + 1_013_904_223) >>> 0;
    drawn.add(runs[Math.floor((state / 2 ** 32) * runs.length)] ?? '');
  }
  return [...drawn];
}

test('every state can be used and read by everybody', async ({ page }) => {
  await page.goto('/lessons/a01/');
  const { dialog, box, status, pages, ask } = await openSearch(page);
  const check = async (state: string) => {
    await expectAccessible(page, state, 'dialog[data-search]');
    for (const width of [1366, 320]) {
      await page.setViewportSize({ width, height: 700 });
      const fits = await dialog.evaluate(
        (element) => element.scrollWidth <= element.clientWidth && document.documentElement.scrollWidth <= innerWidth,
      );
      expect.soft(fits, `${state}: nothing is cut off at ${String(width)} px`).toBe(true);
    }
    await expectAccessible(page, `${state}, narrow`, 'dialog[data-search]');
    await page.setViewportSize({ width: 1366, height: 768 });
  };

  await expect(status).toHaveText(/ことばを入れると/);
  const doors = dialog.getByRole('region', { name: '行き先' });
  await expect(doors.getByRole('link', { name: 'シート集' })).toHaveAttribute('href', '/sheets/');
  await check('empty');

  await ask('みとり');
  await expect(status).toHaveText(
    '「看取り」で探しました。先に5ページを表示しています。続きもあります。用語集の説明もあります。'.replace(
      '5',
      String(await pages.count()),
    ),
  );
  const meaning = dialog.getByRole('region', { name: 'この言葉は？' });
  await expect(meaning).toContainText('看取り（みとり）');
  await expect(meaning.getByRole('link', { name: '用語集で見る' })).toHaveAttribute('href', '/glossary/#end-of-life');
  await expect(dialog.locator('.results > li').first()).toContainText('レッスン');
  await expect(dialog.locator('.results > li').first()).toContainText('B テーマを進める');
  await expect(dialog.locator('.results mark').first()).toHaveText('看取り');
  await check('results');

  await dialog.getByRole('radio', { name: '対話' }).check();
  await searchDialog(page).answered();
  await expect(pages.first()).toHaveAttribute('href', /^\/dialogues\//);
  expect(await pages.evaluateAll((links) => links.every((link) => (link as HTMLAnchorElement).pathname.startsWith('/dialogues/d')))).toBe(
    true,
  );
  await check('filtered');

  await ask('要因分析シート');
  await dialog.getByRole('radio', { name: '用語' }).check();
  await searchDialog(page).answered();
  await expect(status).toHaveText('「要因分析シート」が入ったページは、「用語」の中にはありません。');
  await dialog.getByRole('button', { name: 'すべての種類から探す' }).click();
  await expect(pages.first()).toHaveAttribute('href', '/sheets/w10/');

  await ask('相談記録票');
  await expect(dialog.locator('.results > li', { has: page.locator('a[href="/sheets/w07/"]') }).locator('.place')).toHaveText([
    /^相談1件の背景・つないだ先/,
  ]);
  await ask('後方支援薬局');
  await expect(status).toHaveText('「後方支援薬局」が入ったページはありません。');
  await expect(pages).toHaveCount(0);
  await expect(dialog.getByRole('region', { name: '近い用語' }).getByRole('link', { name: '後方支援病院' })).toBeVisible();
  await check('none');

  await ask('看取り エンディングノート');
  await dialog.getByRole('region', { name: '次のことばで探す' }).getByRole('button', { name: '看取り' }).click();
  await expect(box).toHaveValue('看取り');
  await expect(pages.first()).toBeVisible();
});

test('24: before anything is typed the site’s own pages are offered, every one, and a key leads there', async ({ page }) => {
  await page.goto('/about/');
  const { dialog, box, ask, pages } = await openSearch(page);
  const doors = dialog.getByRole('region', { name: '行き先' }).getByRole('link');
  await expect(doors).toHaveCount(sitePages.length);
  await ask('看取り');
  await expect(pages.first()).toBeVisible();
  await expect(doors).toHaveCount(0);
  await box.fill('');
  await expect(doors.first()).toBeVisible();
  await box.press('ArrowDown');
  await expect(doors.first()).toBeFocused();
  const address = (await doors.first().getAttribute('href')) ?? '';
  await page.keyboard.press('Enter');
  await expect(page).toHaveURL(new RegExp(`${address}$`));
});

test('by keyboard alone: open, search, go to a heading, go on, close', async ({ page }) => {
  await page.goto('/about/');
  await page.keyboard.press('Control+k');
  const { dialog, box, pages, status, answered } = searchDialog(page);
  await expect(box).toBeFocused();
  await page.keyboard.type('目指す姿');
  await answered();
  await expect(pages.first()).toBeVisible();
  await page.keyboard.press('Tab');
  await expect(dialog.getByRole('radio', { name: 'すべて' })).toBeFocused();
  await box.focus();
  await page.keyboard.press('ArrowDown');
  await expect(dialog.getByRole('link', { name: '用語集で見る' })).toBeFocused();
  await page.keyboard.press('ArrowDown');
  await expect(pages.first()).toBeFocused();
  await page.keyboard.press('ArrowUp');
  await page.keyboard.press('ArrowUp');
  await expect(box).toBeFocused();
  const before = await pages.count();
  await dialog.getByRole('button', { name: '続きを表示する' }).focus();
  await page.keyboard.press('Enter');
  await expect(pages.nth(before)).toBeFocused();
  await expect(status).toHaveText(/^続きの\d+ページを足しました。/);
  await page.keyboard.press('Escape');
  await expect(dialog).toBeHidden();
  await page.keyboard.press('Control+k');
  await dialog.locator('.place > a').first().focus();
  await page.keyboard.press('Enter');
  await expect(page).toHaveURL(/#/);
  await expect(dialog).toBeHidden();
});

test('nothing is searched while an input method is composing', async ({ page }) => {
  await page.clock.install();
  await page.goto('/about/');
  const { status, pages, answered } = await openSearch(page);
  const session = await page.context().newCDPSession(page);
  for (const text of ['み', 'みと', 'みとり', '看取り']) {
    await session.send('Input.imeSetComposition', { text, selectionStart: text.length, selectionEnd: text.length });
    await page.clock.runFor(300);
    await expect(pages).toHaveCount(0);
    await expect(status).toHaveText(/ことばを入れると/);
  }
  await session.send('Input.insertText', { text: '看取り' });
  await answered();
  await expect(pages.first()).toHaveAttribute('href', '/lessons/b15/');
});

test.describe('recent searches', () => {
  const search = async (page: Page, query: string) => {
    const { ask, pages } = await openSearch(page);
    await ask(query);
    await pages.first().click();
    await expect(page).toHaveURL(/(lessons|sheets|dialogues|cases|glossary)\//);
  };

  test('are offered until they are taken away', async ({ page }) => {
    await page.goto('/about/');
    await search(page, '看取り');
    await search(page, '要因分析');
    const { dialog, box } = await openSearch(page);
    const recent = dialog.getByRole('region', { name: '最近探したことば' });
    await expect(recent.getByRole('listitem')).toHaveText(['要因分析', '看取り']);
    await expectAccessible(page, 'recent searches', 'dialog[data-search]');
    await recent.getByRole('button', { name: '看取り' }).click();
    await expect(box).toHaveValue('看取り');
    await box.fill('');
    await recent.getByRole('button', { name: '最近探したことばを消す' }).click();
    await expect(recent).toHaveCount(0);
    await expect(box).toBeFocused();
  });

  test('are neither kept nor offered on a shared computer', async ({ page }) => {
    await page.addInitScript(() => {
      localStorage.setItem('musubime:musubime:meta:mode', 'shared');
    });
    await page.goto('/about/');
    await search(page, '看取り');
    const { dialog } = await openSearch(page);
    await expect(dialog.getByRole('region', { name: '最近探したことば' })).toHaveCount(0);
    const kept = await page.evaluate(() =>
      [...Object.entries(localStorage), ...Object.entries(sessionStorage)].filter(([, text]) => String(text).includes('看取り')),
    );
    expect(kept).toEqual([]);
  });
});

test('nothing of the search is loaded before it is opened; after a first query less than 260 kB are', async ({ page }) => {
  const watch = await watchPage(page, addresses.origin);
  await page.goto('/about/');
  await watch.settled();
  const isSearch = (path: string) => /pagefind|search\.json|\/dialog[.-]/.test(path);
  const before = new Set(watch.files().map(({ path }) => path));
  expect([...before].filter(isSearch)).toEqual([]);
  const { ask } = await openSearch(page);
  await ask('看取り');
  await watch.settled();
  const { gzipSync } = await import('node:zlib');
  const files = watch.files().filter(({ path }) => !before.has(path));
  // What Pagefind stores is compressed already.
  const weights = files.map(({ path, body }) => ({ path, bytes: Math.min(body.length, gzipSync(body).length) }));
  const list = weights.map(({ path, bytes }) => `${String(bytes)} ${path}`).join('\n');
  expect(
    weights.reduce((sum, { bytes }) => sum + bytes, 0),
    list,
  ).toBeLessThan(260_000);
  test.info().annotations.push({ type: 'weight', description: list });
  expect(watch.errors).toEqual([]);
  expect(watch.foreign).toEqual([]);
});

test('controls, readings, navigation and what is for paper only are not indexed', async ({ page }) => {
  await page.goto('/about/');
  const { ask, pages, dialog } = await openSearch(page);
  for (const query of [
    'このシートに記入する',
    'ほうもんかんごすてーしょん',
    'このレッスンのシートを印刷する',
    '答えと理由を見る',
    '本文へ進む',
    'この端末から消す',
  ]) {
    await ask(query);
    const marked = (await pages.count()) === 0 ? [] : await dialog.locator('.results mark').allTextContents();
    expect.soft(marked.map(fold), query).not.toContain(fold(query));
  }
});

test('says so when the index cannot be had, and tries again', async ({ page }) => {
  await page.route('**/search.json', (route) => route.abort());
  await page.goto('/about/');
  const { ask, status, pages } = await openSearch(page);
  await ask('看取り');
  await expect(status).toHaveText(/検索を読み込めませんでした/);
  await page.unroute('**/search.json');
  await ask('看取り');
  await expect(pages.first()).toBeVisible();
});
