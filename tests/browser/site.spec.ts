import { expect, type Page } from '@playwright/test';
import { test } from './test.ts';
import { isComplete } from '../surroundings.ts';
import { expectAccessible } from './accessibility.ts';
import { addresses } from './addresses.ts';
import { listPages } from './built-site.ts';
import { watchPage } from './page-watch.ts';
import { budgetFor, weigh, type PageParts, type Weight } from './weight.ts';

const pages = listPages('dist');
const firstOfEachKind = pages.filter(({ kind }, i) => pages.findIndex((page) => page.kind === kind) === i);
const screens = { desktop: { width: 1366, height: 768 }, phone: { width: 390, height: 844 } };

test.describe('every page', () => {
  for (const page of pages) {
    // One page of each kind stands for what all of them show when they are narrow or dark; the complete run trusts none of them.
    const everyState = isComplete || firstOfEachKind.includes(page);
    testPage(page.path, everyState ? expectAccessibleInEveryState : (page) => expectAccessible(page, 'desktop width, light'));
  }
});

function testPage(path: string, expectAllAccessible: (page: Page) => Promise<void>) {
  test(path, async ({ looking: { page, watch } }) => {
    const response = await page.goto(path);
    expect(response?.status()).toBe(200);

    await test.step('says what it is', async () => {
      await expect(page.locator('html')).toHaveAttribute('lang', 'ja');
      await expect(page.locator('h1')).toHaveCount(1);
      await expect(page.locator('[data-page-kind][data-page-id]')).toHaveCount(1);
    });

    await test.step('is light to load', async () => {
      await page.evaluate(() => {
        scrollTo(0, document.body.scrollHeight);
      });
      await watch.settled();
      expectLight(watch.files(), budgetFor(await partsOf(page)));
    });

    await test.step('is accessible', async () => {
      // Scrolled, a bar that stays in view would cut whatever lies under its edge just then.
      await page.evaluate(() => {
        scrollTo(0, 0);
      });
      await expectAllAccessible(page);
    });

    expect.soft(watch.foreign, 'requests to other origins').toEqual([]);
    expect.soft(watch.errors, 'errors in the console').toEqual([]);
  });
}

/** Every rule on both screens, light and then dark as a reader chose it. */
async function expectAccessibleInEveryState(page: Page): Promise<void> {
  await expectAccessibleOnEveryScreen(page, 'light');
  const chosen = await page.addInitScript(() => {
    localStorage.setItem('starlight-theme', 'dark');
  });
  await page.reload();
  await expectTheme(page, 'dark');
  await expectAccessibleOnEveryScreen(page, 'dark');
  await chosen.dispose();
}

async function expectAccessibleOnEveryScreen(page: Page, theme: string): Promise<void> {
  for (const [screen, size] of Object.entries(screens)) {
    await page.setViewportSize(size);
    await expectAccessible(page, `${screen} width, ${theme}`);
  }
  await page.setViewportSize(screens.desktop);
}

const expectTheme = (page: Page, theme: string) => expect(page.locator('html')).toHaveAttribute('data-theme', theme);

test('a page of each kind works on plain http under a host name', async ({ page }) => {
  const watch = await watchPage(page, addresses.insecureOrigin);
  for (const { path, kind } of firstOfEachKind) {
    watch.forget();
    await page.goto(addresses.insecureOrigin + path);
    expect(await page.evaluate(() => isSecureContext)).toBe(false);
    await expect(page.locator('h1'), kind).toHaveCount(1);
    await watch.settled();
    expect.soft(watch.foreign, `${kind}: requests to other origins`).toEqual([]);
    expect.soft(watch.errors, `${kind}: errors in the console`).toEqual([]);
  }
});

test('an address without a page is answered with status 404 and a page', async ({ page }) => {
  const response = await page.goto('/no-such-page/');
  expect(response?.status()).toBe(404);
  await expect(page.locator('h1')).toHaveCount(1);
});

function expectLight(files: readonly { path: string; type: string; body: Buffer }[], budget: Weight): void {
  const weight = weigh(files);
  const list = files.map((file) => ({ path: file.path, bytes: weigh([file]).total })).sort((a, b) => b.bytes - a.bytes);
  const parts = list.map(({ path, bytes }) => `${String(bytes)} ${path}`).join('\n');
  expect.soft(weight.script, `bytes of scripts, after gzip, among\n${parts}\n`).toBeLessThanOrEqual(budget.script);
  expect.soft(weight.total, `bytes of everything but images, after gzip:\n${parts}\n`).toBeLessThanOrEqual(budget.total);
}

async function partsOf(page: Page): Promise<PageParts> {
  const about = page.locator('[data-page-kind][data-page-id]');
  return {
    kind: (await about.getAttribute('data-page-kind')) ?? '',
    id: (await about.getAttribute('data-page-id')) ?? '',
    hasPractice: (await page.locator('[data-widget], [data-question]').count()) > 0,
    hasForms: (await page.locator('[data-question][data-state] > .question-form:not(:empty)').count()) > 0,
  };
}
