import { readFileSync } from 'node:fs';
import { expect, type Page } from '@playwright/test';
import { test } from './test.ts';
import { addresses } from './addresses.ts';
import { newComputer } from './computers.ts';
import { storedRecords } from './own-records.ts';
import { watchPage } from './page-watch.ts';

/** What keeps records. */
const keeps = /\/_astro\/(?:alive|keep)\.[^/]+\.js/;
/** A lesson without a question near its beginning or end that needs code of its own. */
const lesson = '/lessons/b02/';

const question = (page: Page) => page.locator('[data-question][data-kind=single]').first();
const done = (page: Page) => page.getByRole('button', { name: 'このレッスンを終えた' });

test.describe('a lesson on a computer that holds nothing', () => {
  test('loads nothing that keeps records until something is to be kept', async ({ page }) => {
    const watch = await watchPage(page, addresses.origin);
    const loaded = () => watch.files().filter(({ path }) => keeps.test(path));
    await page.goto(lesson);
    await expect(question(page)).toHaveAttribute('data-state', 'alive');
    await expect(done(page)).toBeEnabled();
    await page.evaluate(() => {
      scrollTo(0, document.body.scrollHeight);
    });
    await watch.settled();
    expect(loaded()).toEqual([]);

    await question(page).getByRole('radio').first().check();
    await expect.poll(() => storedRecords(page)).toHaveProperty('musubime:musubime:answers:b01');
    expect(loaded()).not.toEqual([]);
    await page.reload();
    await expect(question(page)).toHaveAttribute('data-state', 'alive');
    await expect(question(page).getByRole('radio').first()).toBeChecked();
  });

  for (const [what, press] of [
    ['an answer', (page: Page) => question(page).getByRole('button', { name: '答えを確かめる' }).press('Enter')],
    ['a mark', (page: Page) => done(page).press('Enter')],
  ] as const)
    test(`${what} that comes before that code is kept once it is there, and leaving asks until then`, async ({ page }) => {
      const late = Promise.withResolvers<undefined>();
      await page.route(keeps, async (route) => {
        await late.promise;
        await route.continue();
      });
      await page.goto(lesson);
      await question(page).locator('li:not([data-key])').getByRole('radio').first().check();
      await press(page);
      const asksToStay = () => page.evaluate(() => !dispatchEvent(new Event('beforeunload', { cancelable: true })));
      expect(await asksToStay()).toBe(true);
      if (what === 'an answer') {
        await expect(question(page)).toHaveAttribute('data-state', 'tried');
        await expect(question(page).locator('.verdict')).toBeFocused();
      }
      expect(await storedRecords(page)).toEqual({});
      late.resolve(undefined);
      if (what === 'a mark') await expect(done(page)).toHaveAttribute('aria-pressed', 'true');
      await expect.poll(asksToStay).toBe(false);
      await page.reload();
      if (what === 'an answer') await expect(question(page)).toHaveAttribute('data-state', 'tried');
      else await expect(done(page)).toHaveAttribute('aria-pressed', 'true');
    });

  test('says that it cannot be had, and keeps the answer when it can', async ({ page }) => {
    await page.route(keeps, (route) => route.abort());
    await page.goto(lesson);
    const wrong = question(page).locator('li:not([data-key])').getByRole('radio').first();
    await wrong.check();
    await expect(question(page).locator('.said')).not.toHaveText('');
    await question(page).getByRole('button', { name: '答えを確かめる' }).press('Enter');
    await expect(question(page).locator('.said')).toContainText('この答えはまだ保存されていません。');
    await expect(question(page).locator('.said')).toContainText('のファイルを渡していません');
    await expect(question(page)).toHaveAttribute('data-state', 'tried');
    await done(page).press('Enter');
    await expect(page.getByRole('status').filter({ hasText: 'のファイルを渡していません' }).last()).toBeVisible();
    await expect(done(page)).toHaveAttribute('aria-pressed', 'false');
    expect(await storedRecords(page)).toEqual({});
    await page.unroute(keeps);
    await question(page).locator('li[data-key]').getByRole('radio').first().check();
    await expect.poll(() => storedRecords(page)).toHaveProperty('musubime:musubime:answers:b01');
    await expect(question(page).locator('.said')).toHaveText('');
    await page.reload();
    await expect(question(page)).toHaveAttribute('data-state', 'tried');
    await expect(question(page).locator('li[data-key]').getByRole('radio').first()).toBeChecked();
  });

  test.describe('asks whose computer it is', () => {
    test.use({ computer: newComputer });
    test('and hears the answer that came before the code', async ({ page }) => {
      const late = Promise.withResolvers<undefined>();
      await page.route(keeps, async (route) => {
        await late.promise;
        await route.continue();
      });
      await page.goto(lesson);
      await page.locator('[data-ask] button[value=own]').first().press('Enter');
      late.resolve(undefined);
      await expect(page.getByText('自分だけが使う設定です。').first()).toBeFocused();
      expect(await page.evaluate(() => localStorage.getItem('musubime:musubime:meta:mode'))).toBe('own');
    });
  });
});

test('nothing above what is pressed comes to life until it is released', async ({ page }) => {
  const late = Promise.withResolvers<undefined>();
  const asked: string[] = [];
  await page.route(/\/_astro\/bodies\.[^/]+\.js$/, async (route) => {
    asked.push(route.request().url());
    await late.promise;
    await route.continue();
  });
  await page.goto('/lessons/a02/');
  const above = page.locator('[data-question][data-kind=classify]').last();
  const pressed = page
    .locator('[data-question][data-kind=classify] ~ [data-kind=multiple]')
    .first()
    .getByRole('button', { name: '答えを確かめる' });
  await expect(pressed).toBeEnabled();
  await pressed.scrollIntoViewIfNeeded();
  await expect.poll(() => asked.length).toBeGreaterThan(0);
  await pressed.hover();
  await page.mouse.down();
  late.resolve(undefined);
  await page.evaluate(async (file) => {
    await import(file);
    for (let turn = 0; turn < 3; turn += 1) await new Promise((done) => setTimeout(done, 0));
  }, asked[0] ?? '');
  await expect(above).not.toHaveAttribute('data-state');
  await page.mouse.up();
  await expect(page.locator('.said').filter({ hasText: '答えを選んでから確かめます。' })).toBeVisible();
  await expect(above).toHaveAttribute('data-state', 'alive');
});

/** A module of the built site and all that it imports at once. */
function withImports(module: string, known = new Set<string>()): Set<string> {
  if (known.has(module)) return known;
  known.add(module);
  for (const [, name = ''] of readFileSync(`dist${module}`, 'utf8').matchAll(/\b(?:from|import)["'`]\.\/([^"'`]+)["'`]/g))
    withImports(`/_astro/${name}`, known);
  return known;
}

for (const path of [lesson, '/sheets/w08/', '/dialogues/d1/', '/learning/'])
  test(`14 all modules that ${path} begins with are asked for before the first of them is there`, async ({ page }) => {
    const asked = new Set<string>();
    const late = Promise.withResolvers<undefined>();
    await page.route(/\/_astro\/[^/]+\.js$/, async (route) => {
      asked.add(new URL(route.request().url()).pathname);
      await late.promise;
      await route.continue();
    });
    await page.goto(path, { waitUntil: 'commit' });
    const known = new Set<string>();
    for (const [, script = ''] of readFileSync(`dist${path}index.html`, 'utf8').matchAll(/<script type="module" src="([^"]+)"/g))
      withImports(script, known);
    await expect.poll(() => [...asked].sort()).toEqual([...known].sort());
    late.resolve(undefined);
  });
