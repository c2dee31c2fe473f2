import { readFileSync } from 'node:fs';
import { expect, type Page } from '@playwright/test';
import { test } from './test.ts';
import { course } from '../../src/course/course.ts';
import { rooms } from '../../src/course/site-pages.ts';
import { addresses } from './addresses.ts';
import { listPages } from './built-site.ts';
import { newComputer } from './computers.ts';
import { boxOf } from './own-records.ts';
import { watchPage } from './page-watch.ts';

const pages = listPages('dist');
/** One page of each kind, the page for wrong addresses among them, and two more in rooms of their own. */
const some = pages.filter(
  ({ kind, path }, i) => pages.findIndex((page) => page.kind === kind) === i || ['/404.html', '/glossary/', '/learning/'].includes(path),
);
const widths = [390, 768, 1366];
const bar = (page: Page) => page.getByRole('navigation', { name: 'サイトの部屋' });
const menu = (page: Page) => page.locator('#menu');

/** Where the frame stands: each link of the bar, the site's name, the search, and where the title begins. */
const frameOf = (page: Page) =>
  page.evaluate(() => {
    const edges = (element: Element) => {
      const { left, top, width, height } = element.getBoundingClientRect();
      return [left, top, width, height].map(Math.round).join(' ');
    };
    const parts = [...document.querySelectorAll('.site-title, .search-open, .rooms')];
    // A room's name is bold in the room: only where it begins is the same.
    const links = [...document.querySelectorAll('.rooms nav a')].map((link) => String(Math.round(link.getBoundingClientRect().top)));
    return { parts: [...parts.map(edges), ...links], title: Math.round(document.querySelector('h1')?.getBoundingClientRect().left ?? -1) };
  });

test('21: bar, search and the left edge stand still from page to page, and what is read has one of two widths', async ({ page }) => {
  const expected = new Map<number, Awaited<ReturnType<typeof frameOf>>>();
  const found = new Set<number>();
  for (const { path, kind } of some) {
    await page.goto(path);
    for (const width of widths) {
      await page.setViewportSize({ width, height: 800 });
      const frame = await frameOf(page);
      const { parts, title } = expected.get(width) ?? frame;
      expected.set(width, { parts, title: kind === 'home' ? -1 : title });
      expect.soft(frame.parts, `${path} at ${String(width)}`).toEqual(parts);
      // The mark stands before the title of the home page on narrow screens.
      if (title >= 0 && (kind !== 'home' || width > 1024)) expect.soft(frame.title, `${path} at ${String(width)}`).toBe(title);
    }
    if (kind !== 'home') found.add(Math.round((await boxOf(page.locator('.content-panel > .sl-container').first())).width));
  }
  expect([...found].sort()).toEqual([646, 960]);
});

test('25: what stands below the lead of a tool stands apart from it', async ({ page }) => {
  for (const path of ['/tools/records/', '/review/', '/learning/record/', '/learning/', '/tools/topics/', '/tools/consultations/']) {
    await page.goto(path);
    const lead = page.locator('main .sl-markdown-content > p').first();
    const below = page.locator('main .sl-markdown-content [data-widget] > *').first();
    await expect(below).toBeVisible();
    const [above, first] = [await boxOf(lead), await boxOf(below)];
    expect.soft(first.y - above.y - above.height, path).toBeGreaterThanOrEqual(16);
  }
});

test('25: the button that promises the action of a lesson stands apart from what it promises', async ({ page }) => {
  await page.goto('/lessons/a01/');
  const [text, button] = [page.locator('.action dl'), page.getByRole('button', { name: 'やると決める' })];
  const [above, below] = [await boxOf(text), await boxOf(button)];
  expect(below.y - above.y - above.height).toBeGreaterThanOrEqual(12);
});

for (const { how, width } of [
  { how: 'touch', width: 390 },
  { how: 'mouse', width: 1366 },
])
  test.describe(`1: every room is one step from home: ${how}, ${String(width)}`, () => {
    test.use({ viewport: { width, height: 800 }, hasTouch: how === 'touch' });
    test('all rooms', async ({ page }) => {
      for (const room of rooms) {
        await page.goto('/');
        const link = bar(page).getByRole('link', { name: room.title, exact: true });
        await (how === 'touch' ? link.tap() : link.click());
        await expect(page).toHaveURL(new RegExp(`/${room.path}$`));
        await expect(page.getByRole('heading', { name: 'ページが見つかりません' })).toHaveCount(0);
      }
    });
  });

for (const width of [390, 1366])
  test(`1: every room is a few presses of Tab from the start of home: ${String(width)}`, async ({ page }) => {
    await page.setViewportSize({ width, height: 800 });
    await page.goto('/');
    await page.locator('.sl-skip-link').focus();
    const stops: string[] = [];
    while (stops.length < 15 && stops.at(-1) !== rooms.at(-1)?.title) {
      await page.keyboard.press('Tab');
      stops.push(await page.evaluate(() => document.activeElement?.textContent.trim() ?? ''));
    }
    expect(stops).toEqual(expect.arrayContaining(rooms.map(({ title }) => title)));
    await page.keyboard.press('Enter');
    await expect(page).toHaveURL(new RegExp(`/${rooms.at(-1)?.path ?? ''}$`));
  });

for (const { path } of pages)
  test(
    `1: home, search and わたしの記録 are one click away: ${path}`,
    { tag: some.some((one) => one.path === path) ? [] : ['@slow'] },
    async ({ looking: { page } }) => {
      for (const width of [390, 1366]) {
        await page.setViewportSize({ width, height: 800 });
        await page.goto(path);
        await page.getByRole('button', { name: '検索' }).click();
        await expect(page.getByRole('dialog', { name: 'サイトの中を探す' })).toBeVisible();
        await page.keyboard.press('Escape');
        await page.locator('.site-title[href="/"]').click({ trial: true });
        const own = bar(page).getByRole('link', { name: 'わたしの記録' });
        await own.click({ trial: true });
        await expect(own).toHaveAttribute('href', '/learning/');
      }
    },
  );

test('15: beside a lesson stand the lessons of its stage, and no more', async ({ page }) => {
  for (const { id, modules } of course.stages) {
    const lessons = modules.flatMap((module) => module.lessons);
    await page.goto(`/lessons/${lessons[0] ?? ''}/`);
    const listed = menu(page).locator('[data-lesson]');
    expect(await listed.evaluateAll((links) => links.map((link) => link.getAttribute('data-lesson'))), id).toEqual(lessons);
    await expect(menu(page).getByRole('link').filter({ visible: true })).toHaveCount(lessons.length + course.stages.length);
  }
});

for (const path of ['/', '/404.html', '/lessons/a01/', '/sheets/w08/'])
  test(
    `15: the menu of a phone lists the rooms, its controls apart: ${path}`,
    { tag: path === '/' || path.startsWith('/lessons/') ? [] : ['@slow'] },
    async ({ page }) => {
      await page.setViewportSize({ width: 390, height: 844 });
      await page.goto(path);
      await page.getByRole('button', { name: 'メニュー' }).click();
      await expect(menu(page)).toBeVisible();
      for (const { title } of rooms) await expect(menu(page).getByText(title, { exact: true }).first()).toBeVisible();
      const controls = menu(page).locator('a, label').filter({ visible: true });
      const boxes = await controls.evaluateAll((all) =>
        all.map((one) => {
          const { left, right, top, bottom, height } = one.getBoundingClientRect();
          return { name: one.textContent.trim().slice(0, 12), left, right, top, bottom, height };
        }),
      );
      for (const [index, box] of boxes.entries()) {
        expect.soft(box.height, box.name).toBeGreaterThanOrEqual(44);
        for (const other of boxes.slice(index + 1))
          if (box.left < other.right && other.left < box.right && box.top < other.bottom - 0.5 && other.top < box.bottom - 0.5)
            throw new Error(`「${box.name}」 and 「${other.name}」 lie over one another.`);
      }
      const [ruby, brightness] = [boxes[0], boxes[1]];
      if (!ruby || !brightness) throw new Error('The menu has no controls.');
      if (ruby.top === brightness.top) expect(brightness.left - ruby.right).toBeGreaterThanOrEqual(16);
      await page.keyboard.press('Escape');
      await expect(menu(page)).toBeHidden();
    },
  );

test('15: a link of the menu to a place on the page closes the menu', async ({ page }) => {
  await page.setViewportSize({ width: 390, height: 844 });
  await page.goto('/');
  await page.getByRole('button', { name: 'メニュー' }).click();
  await menu(page).getByRole('link', { name: '学ぶ' }).click();
  await expect(menu(page)).toBeHidden();
  await expect(page.getByRole('heading', { name: 'コースの地図' })).toBeInViewport();
  await expect(page.locator('.main-frame')).not.toHaveAttribute('inert');
});

test.describe('2: the question whose computer it is has its place from the start', () => {
  test.use({ computer: newComputer });
  for (const path of ['/sheets/w08/', '/tools/topics/', '/dialogues/d1/', '/nation/position/', '/lessons/a01/'])
    test(`nothing moves when the page comes to life: ${path}`, async ({ page }) => {
      await page.addInitScript(() => {
        const moved: string[] = [];
        Object.assign(window, { moved });
        new PerformanceObserver((list) => {
          for (const { sources } of list.getEntries() as unknown as { sources: { node: Element | null }[] }[])
            // Below what is drawn last, the foot of the page may move.
            for (const { node } of sources)
              if (node?.closest('main') && !node.matches('.page-foot')) moved.push(node.outerHTML.slice(0, 80));
        }).observe({ type: 'layout-shift', buffered: true });
      });
      const watch = await watchPage(page, addresses.origin);
      await page.goto(path);
      const asked = page.getByRole('region', { name: 'このパソコンは、ほかの人も使いますか。' }).filter({ visible: true });
      await asked.scrollIntoViewIfNeeded();
      await expect(asked.getByRole('button').first()).toBeEnabled();
      await watch.settled();
      expect(await page.evaluate(() => (window as unknown as { moved: string[] }).moved)).toEqual([]);
    });

  for (const width of [320, 390])
    test(`22: none of its words is on two lines at ${String(width)} px`, async ({ page }) => {
      await page.setViewportSize({ width, height: 800 });
      await page.goto('/sheets/w07/');
      const words = page.locator('.ask strong').filter({ visible: true });
      await expect(words).toHaveText('このパソコンは、ほかの人も使いますか。');
      const linesOf = (word: string) =>
        words.evaluate((element, sought) => {
          const text = element.firstChild as Text;
          const range = document.createRange();
          range.setStart(text, text.data.indexOf(sought));
          range.setEnd(text, text.data.indexOf(sought) + sought.length);
          return new Set([...range.getClientRects()].map(({ top }) => Math.round(top))).size;
        }, word);
      for (const word of ['このパソコン', 'ほかの', '使いますか。']) expect.soft(await linesOf(word), word).toBe(1);
    });

  test('answered, it leaves what stands below where it was', async ({ page }) => {
    await page.goto('/sheets/w08/');
    const field = page.getByRole('textbox', { name: '仮のテーマ' });
    await expect(field).toBeEnabled();
    const before = (await boxOf(field)).y;
    await page.getByRole('button', { name: '自分だけが使う' }).click();
    await expect(page.getByText('自分だけが使う設定です。')).toBeFocused();
    expect((await boxOf(field)).y).toBe(before);
  });

  test('it stands before the first question of every lesson', () => {
    for (const { path } of pages.filter(({ kind }) => kind === 'lesson')) {
      const html = readFileSync(`dist${path}index.html`, 'utf8');
      const at = (mark: string) => html.indexOf(mark);
      expect.soft(at('data-ask'), path).toBeGreaterThan(0);
      expect.soft(at('data-ask'), path).toBeLessThan(at('data-question='));
    }
  });

  test('a sheet in a lesson that was asked for stays where its first field got the focus', async ({ page }) => {
    await page.goto('/lessons/a01/');
    await page.getByRole('button', { name: 'ここで書く' }).first().click();
    const focused = page.locator('form[data-worksheet] :focus');
    await expect(focused).toBeVisible();
    const { y } = await boxOf(focused);
    const watch = await watchPage(page, addresses.origin);
    await watch.settled();
    await expect(page.getByRole('region', { name: 'このパソコンは、ほかの人も使いますか。' }).last()).toBeVisible();
    expect((await boxOf(focused)).y).toBe(y);
  });
});

for (const how of ['pressed', 'opened'] as const)
  test(`a heading whose link is ${how} stays where it was found while questions above it come to life`, async ({ page }) => {
    const heading = page.getByRole('heading', { level: 2, name: '確かめる', exact: true });
    if (how === 'opened') await page.goto(`/lessons/a02/#${encodeURIComponent('確かめる')}`);
    else {
      await page.goto('/lessons/a02/');
      await page.locator('.toc').getByRole('link', { name: '確かめる', exact: true }).click();
    }
    // The one above it grows by more than a window when it does.
    await expect(page.locator('[data-question][data-kind=classify]').last()).toHaveAttribute('data-state', 'alive');
    const top = () => heading.evaluate((element) => element.getBoundingClientRect().top);
    await expect.poll(top).toBeGreaterThan(0);
    await expect.poll(top).toBeLessThan(300);
  });

for (const { path, kind } of pages.filter(
  ({ kind }, i) => ['lesson', 'sheet', 'home'].includes(kind) && pages.findIndex((page) => page.kind === kind) === i,
))
  test(`14 the text of a page (${kind}) comes after its stylesheet, so that the header is painted before all is laid out`, async ({
    page,
  }) => {
    const late = Promise.withResolvers<undefined>();
    await page.route(/\.css$/, async (route) => {
      await late.promise;
      await route.continue();
    });
    await page.goto(path, { waitUntil: 'commit' });
    await expect(bar(page)).toBeAttached();
    // All of the page has been sent by now: only its parser waits.
    await page.waitForFunction(() => (performance.getEntriesByType('navigation')[0] as PerformanceNavigationTiming).responseEnd > 0);
    await expect(page.locator('main')).toHaveCount(0);
    late.resolve(undefined);
    await expect(page.locator('main')).toBeVisible();
  });
