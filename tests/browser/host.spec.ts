import { expect, type Locator } from '@playwright/test';
import { test } from './test.ts';
import { expectAccessible } from './accessibility.ts';
import { addresses } from './addresses.ts';
import { answered } from './computers.ts';
import { alive, field, finishLesson, saved, storedRecords } from './own-records.ts';
import { watchPage } from './page-watch.ts';
import { reachQuestion } from './question-cards.ts';
import { openSearch } from './search-dialog.ts';

const { origin, base, folder, siteId } = addresses.example;
test.use({ computer: answered('own', origin, siteId) });

test.describe('a host in a sub-folder', () => {
  test('shows its own name, logo, notice and contact on every page', async ({ page }) => {
    for (const path of ['', 'lessons/a01/', 'sheets/w08/']) {
      await page.goto(origin + base + path);
      await expect(page.getByRole('banner').getByRole('link', { name: /みなと県コーディネーター研修/ })).toBeVisible();
      await expect(page.getByRole('banner').getByRole('img', { name: 'みなと県' })).toBeVisible();
      await expect(page.getByText('これは架空の県の設定例です。')).toBeVisible();
      await expect(page.getByText('運営：みなと県高齢福祉課（架空）')).toBeVisible();
    }
  });

  test('22: on a telephone its name ends its lines between words, above every page and on home', async ({ page }) => {
    /** Characters by the height at which they stand. */
    const linesOf = (place: Locator) =>
      place.evaluate((element) => {
        const lines = new Map<number, string>();
        const walker = document.createTreeWalker(element, NodeFilter.SHOW_TEXT);
        for (let node = walker.nextNode(); node; node = walker.nextNode())
          for (const [at, character] of [...(node.textContent ?? '')].entries()) {
            const range = document.createRange();
            range.setStart(node, at);
            range.setEnd(node, at + 1);
            const { top } = range.getBoundingClientRect();
            lines.set(top, (lines.get(top) ?? '') + character);
          }
        return [...lines.values()];
      });
    for (const [width, ...lines] of [
      [390, 'みなと県', 'コーディネーター研修'],
      [320, 'みなと県', 'コーディネーター', '研修'],
    ] as const) {
      await page.setViewportSize({ width, height: 800 });
      await page.goto(origin + base);
      const name = page.locator('.site-title span');
      expect(await linesOf(name), String(width)).toEqual(lines);
      expect(await linesOf(page.getByRole('heading', { level: 1 })), String(width)).toEqual(lines);
      const [inner, outer] = [await name.boundingBox(), await page.getByRole('banner').boundingBox()];
      expect(inner?.height, 'it has air above and below').toBeLessThan((outer?.height ?? 0) - 2);
    }
  });

  test('has its own two colours on light and dark screens, before any stylesheet is there; paper and a reader’s own colours are untouched', async ({
    page,
  }) => {
    const look = () =>
      page.evaluate(() => {
        const of = (selector: string) => getComputedStyle(document.querySelector(selector) ?? document.body);
        return {
          band: of('.page > .header').backgroundColor,
          name: of('.site-title').color,
          action: of(':root').getPropertyValue('--action'),
        };
      });
    await page.emulateMedia({ colorScheme: 'light' });
    await page.goto(origin + base);
    expect(await look()).toEqual({ band: 'rgb(11, 60, 73)', name: 'rgb(255, 255, 255)', action: '#0b5c6b' });
    await page.emulateMedia({ colorScheme: 'dark' });
    await expect(page.locator('html')).toHaveAttribute('data-theme', 'dark');
    const dark = await look();
    await expectAccessible(page, 'dark');
    const head = (await (await page.request.get(origin + base)).text()).split('<link rel="stylesheet"')[0];
    expect(head).toContain('--band:#0b3c49');

    const elsewhere = async (address: string) => {
      await page.goto(address);
      await page.emulateMedia({ media: 'print' });
      const paper = await look();
      await page.emulateMedia({ media: 'screen', forcedColors: 'active' });
      const forced = await look();
      await page.emulateMedia({ forcedColors: 'none' });
      return { paper, forced };
    };
    expect(await elsewhere(origin + base)).toEqual(await elsewhere('/'));
    const plain = await look();
    expect([dark.band, dark.action]).not.toEqual([plain.band, plain.action]);
    expect(await (await page.request.get('/')).text()).not.toContain('html:root');
  });

  test('J4: its page for an information department says who answers, and the plain one leaves a line for it', async ({ page }) => {
    await page.goto(`${origin}${base}hosts/guide/`);
    await expect(page.getByRole('row', { name: /^答える人/ })).toContainText('みなと県');
    await page.goto('/hosts/guide/');
    await expect(page.getByRole('row', { name: /^答える人/ })).toContainText('運営者と連絡先：');
  });

  test('J4: 導入する方へ begins with three doors, and comes to YAML and npm last', async ({ page }) => {
    await page.goto('/hosts/');
    const headings = await page.locator('main h2').allTextContents();
    expect(headings.slice(0, 3)).toEqual(['試す', '置く', '印刷して使う']);
    expect(headings.at(-1)).toBe('組み立てる方へ');
    const text = (await page.locator('main').innerText()).split('組み立てる方へ');
    expect(text.slice(0, -1).join('')).not.toMatch(/npm|Node\.js|YAML/);
    await expect(page.locator('[data-files]')).toHaveCount(2);
    for (const list of await page.locator('[data-files]').all()) await expect(list).toBeHidden();
  });

  test('shows what it says it has checked, and for which edition, beside what nobody has', async ({ page }) => {
    await page.goto(`${origin}${base}about/`);
    const row = page.getByRole('row').filter({ hasText: '県の保健師（架空）' });
    await expect(row).toContainText('2026.11版');
    await expect(row).toContainText('2026年11月25日');
    await expect(page.getByRole('row').filter({ hasText: '医師・看護師などの医療職' })).toContainText('未確認');
    await page.goto('/about/');
    await expect(page.getByText('運営者からは、確かめたという記載がありません。')).toBeVisible();
    await expect(page.getByRole('row').filter({ hasText: '架空' })).toHaveCount(0);
  });

  test('shows its own page in the navigation and to the search, one in the place of another, and its own terms, marked', async ({
    page,
  }) => {
    await page.goto(`${origin}${base}hosts/`);
    await page.getByRole('navigation', { name: 'メイン' }).getByRole('link', { name: '県の相談窓口と年間の予定' }).click();
    await expect(page).toHaveURL(`${origin}${base}own/contacts/`);
    await expect(page.locator('[data-page-id="example.contacts"]')).toHaveCount(1);
    await expect(page.getByRole('navigation', { name: 'サイトの部屋' }).getByRole('link', { name: '研修で使う' })).toHaveAttribute(
      'aria-current',
      'true',
    );
    await page.getByRole('button', { name: 'とつぎシート' }).click();
    const explained = page.locator('.term-definition:popover-open');
    await expect(explained).toContainText('運営者の言い方');
    await explained.getByRole('link', { name: '用語集で見る' }).click();
    await expect(page).toHaveURL(`${origin}${base}glossary/#example.totsugi-sheet`);
    await page.goto(`${origin}${base}trainings/`);
    await expect(page.getByRole('heading', { level: 1 })).toHaveText('みなと県の研修の進め方');
    await expect(page.locator('[data-page-id="trainings"]')).toHaveCount(1);
    await page.getByRole('button', { name: /検索/ }).click();
    await page.getByRole('dialog').getByRole('searchbox').fill('とつぎシート');
    await expect(page.getByRole('dialog').getByText('県内共通の1枚の紙').first()).toBeVisible();
    for (const address of ['/own/contacts/', '/training/own/contacts/'])
      expect((await page.request.get(address)).status(), address).toBe(404);
  });

  test('its own lesson stands after those of the course, and is answered, written in, finished, recorded and found like them', async ({
    page,
  }) => {
    const watch = await watchPage(page, origin, folder);
    await page.goto(origin + base);
    await page.getByText('県の会に出る').click();
    await page.getByRole('main').getByRole('link', { name: /^M01/ }).click();
    await expect(page).toHaveURL(`${origin}${base}lessons/example.m01/`);
    await expect(page.getByRole('heading', { level: 1 })).toHaveText('M01 県の情報交換会に、シートを1枚持っていく');
    await expect(page.getByRole('navigation', { name: 'メイン' }).getByRole('link', { name: /^M01/ })).toHaveAttribute(
      'aria-current',
      'page',
    );
    await expect(page.locator('.lesson-end')).toContainText('このサイトの運営者が書き足しました。');

    const question = await reachQuestion(page, 'example.m01-q1');
    await question.getByRole('radio', { name: /^意見が出なかった会の後/ }).check();
    await question.getByRole('button', { name: '答えを確かめる' }).click();
    await expect(question).toHaveAttribute('data-state', 'checked');
    await page.getByRole('button', { name: 'ここで書く' }).click();
    await alive(page, 'example.ms1');
    await field(page, '問い（一つ）').fill('最初に誰に会いましたか');
    await saved(page);
    await finishLesson(page);
    expect(Object.keys(await storedRecords(page)).map((key) => key.replace(/(:sheet:[^:]*):.*/, '$1'))).toEqual(
      expect.arrayContaining(
        ['answers', 'lesson', 'sheet'].map((kind) => `musubime:minato-kenshu:${kind}:example.m${kind === 'sheet' ? 's1' : '01'}`),
      ),
    );

    await page.goto(`${origin}${base}learning/record/`);
    await expect(page.getByRole('row', { name: /M01/ })).toContainText('県の情報交換会に');
    const { ask, pages } = await openSearch(page);
    await ask('持ち寄りメモ');
    await expect(pages.filter({ hasText: '情報交換会の持ち寄りメモ' })).toHaveAttribute('href', `${base}sheets/example.ms1/`);
    expect((await page.request.get('/lessons/example.m01/')).status()).toBe(404);
    expect(watch.errors).toEqual([]);
    expect(watch.foreign).toEqual([]);
  });

  test('a stage that it does not offer stands in no list, with scripts or without; its pages stay, and what a learner did on them', async ({
    page,
  }) => {
    // What a page holds before any script runs.
    for (const path of ['', 'lessons/b15/', 'lessons/c03/', 'hosts/practice/', 'hosts/papers/', 'tools/print/', 'sheets/w15/', 'rules/']) {
      const html = await (await page.request.get(origin + base + path)).text();
      expect(html).toContain('</main>');
      expect.soft(html, path).not.toMatch(/<a\b[^>]*href="[^"]*(?:\/(?:lessons|guides)\/c\d|#stage-c)/);
    }
    await page.goto(`${origin}${base}lessons/c03/`);
    await expect(page.getByText('この研修では扱わない段階のページです。')).toBeVisible();
    await finishLesson(page);
    await expect(page.getByRole('link', { name: /^次へ/ })).toHaveAttribute('href', `${base}lessons/example.m01/`);
    await page.getByRole('link', { name: /^前へ/ }).click();
    await expect(page).toHaveURL(`${origin}${base}lessons/b15/`);
    await expect(page.getByText('この研修では扱わない段階のページです。')).toHaveCount(0);
    const { dialog, ask, pages } = await openSearch(page);
    await ask('基幹コーディネーター');
    await expect(pages.first()).toBeVisible();
    await expect(dialog.locator('a[href*="/lessons/c"]')).toHaveCount(0);
    await page.goto(`${origin}${base}learning/`);
    await expect(page.getByText('28本のうち0本')).toBeVisible();
    await expect(page.locator('.path-lessons a')).toHaveCount(28);
    await page.goto(`${origin}${base}learning/record/`);
    await expect(page.getByRole('row', { name: /^C03 / })).toBeVisible();
  });

  test('keeps every link, script, record and search below the folder', async ({ page }) => {
    const watch = await watchPage(page, origin, folder);
    const outside: string[] = [];
    page.on('request', (request) => {
      const { pathname, protocol } = new URL(request.url());
      if (protocol === 'http:' && !pathname.startsWith(base)) outside.push(pathname);
    });
    await page.goto(origin + base);
    await page.getByRole('link', { name: 'A01 コーディネーターは何をする人か' }).first().click();
    await page.getByRole('link', { name: /^次へ/ }).click();
    await expect(page).toHaveURL(`${origin}${base}lessons/a02/`);
    await page.goto(`${origin}${base}sheets/w08/`);
    await page.getByRole('textbox', { name: '仮のテーマ', exact: true }).fill('夜の不安');
    await expect(page.locator('.save-state')).toContainText('保存済み');
    await page.reload();
    await expect(page.getByRole('textbox', { name: '仮のテーマ', exact: true })).toHaveValue('夜の不安');
    expect(
      await page.evaluate(() => Object.keys(localStorage).filter((key) => key.startsWith('musubime:minato-kenshu:sheet:w08:')).length),
    ).toBe(1);
    await page.getByRole('button', { name: /検索/ }).click();
    await page.getByRole('dialog').getByRole('searchbox').fill('看取り');
    await expect(page.getByRole('dialog').getByRole('link').first()).toHaveAttribute('href', new RegExp(`^${base}`));
    expect(outside).toEqual([]);
    expect(watch.foreign).toEqual([]);
    expect(watch.errors).toEqual([]);
  });

  test(
    'what it adds, and its colours, can be read by everybody, on every screen, and asks for nothing elsewhere',
    { tag: '@slow' },
    async ({ page }) => {
      const watch = await watchPage(page, origin, folder);
      for (const path of [
        '',
        'lessons/a01/',
        'sheets/w08/',
        'own/contacts/',
        'trainings/',
        'lessons/example.m01/',
        'sheets/example.ms1/',
        'glossary/',
        'hosts/guide/',
      ])
        for (const colorScheme of ['light', 'dark'] as const)
          for (const width of [1366, 390]) {
            await page.emulateMedia({ colorScheme });
            await page.setViewportSize({ width, height: 844 });
            await page.goto(origin + base + path);
            await watch.settled();
            await expectAccessible(page, `${path} at ${String(width)}, ${colorScheme}`);
            expect(await page.evaluate(() => document.documentElement.scrollWidth), `${path} slides sideways`).toBeLessThanOrEqual(width);
          }
      expect(watch.foreign).toEqual([]);
      expect(watch.errors).toEqual([]);
    },
  );

  test('publishes its catalogue and its sitemap there', async ({ request }) => {
    expect((await request.get(`${origin}${base}course.json`)).status()).toBe(200);
    expect(await (await request.get(`${origin}${base}sitemap-0.xml`)).text()).toContain(
      'https://kenshu.minato.example/training/lessons/a01/',
    );
  });
});
