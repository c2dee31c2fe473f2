import { expect, type Page } from '@playwright/test';
import { test } from './test.ts';

const stuck = (page: Page) => page.getByRole('alert').filter({ hasText: 'ボタンや記入欄が動きません。' });
const scripts = /\/_astro\/[^/]+\.js$/;

/** What can keep the scripts of a page from starting. */
const troubles: { what: string; arrange: (page: Page) => Promise<unknown> }[] = [
  {
    what: 'an engine that runs no modules',
    arrange: (page) =>
      page.route(/\/$/, async (route) => {
        const answer = await route.fetch();
        await route.fulfill({ response: answer, body: (await answer.text()).replaceAll('type="module"', 'type="unknown"') });
      }),
  },
  { what: 'a server that has no scripts', arrange: (page) => page.route(scripts, (route) => route.fulfill({ status: 404, body: 'no' })) },
  {
    what: 'a server that answers every address with a page',
    arrange: (page) => page.route(scripts, (route) => route.fulfill({ contentType: 'text/html', body: '<!doctype html><p>home</p>' })),
  },
  {
    what: 'scripts cut short on the way',
    arrange: (page) =>
      page.route(scripts, async (route) => {
        const answer = await route.fetch();
        const text = await answer.text();
        await route.fulfill({ response: answer, body: text.slice(0, text.length / 2) });
      }),
  },
  {
    what: 'functions that the engine lacks',
    arrange: (page) =>
      page.addInitScript(() => {
        for (const name of ['flatMap', 'some'] as const) Object.defineProperty(Array.prototype, name, { value: undefined });
      }),
  },
];

for (const { what, arrange } of troubles) {
  for (const address of ['/sheets/w08/', '/review/', '/tools/records/', '/lessons/a02/']) {
    const tag = address === '/sheets/w08/' ? [] : '@slow';
    test(`B23 ${address} says that it cannot start: ${what}`, { tag }, async ({ page }) => {
      await arrange(page);
      await page.goto(address);
      await expect(stuck(page)).toBeVisible();
      await expect(page.getByText('用意しています…').filter({ visible: true })).toHaveCount(0);
    });
  }
}

test('B23 a script that dies while something is waited for ends the waiting', async ({ page }) => {
  await page.addInitScript(() => {
    const real = Array.prototype.flatMap as (...given: unknown[]) => unknown[];
    Object.defineProperty(Array.prototype, 'flatMap', {
      value: function (this: unknown[], ...given: unknown[]) {
        if (document.querySelector('[data-widget="ReviewDesk"] [role="status"]')) throw new TypeError('gone');
        return real.apply(this, given);
      },
    });
  });
  await page.goto('/review/');
  await expect(stuck(page)).toBeVisible();
  await expect(page.getByText('用意しています…')).toBeHidden();
});

for (const address of ['/', '/lessons/a01/', '/sheets/', '/sheets/w08/', '/dialogues/d1/', '/learning/'])
  test(`${address} starts, and says nothing of what comes to life later`, async ({ page }) => {
    await page.goto(address);
    await expect(stuck(page)).toBeHidden();
  });

test('a lesson whose part of a sheet comes later says nothing of it', async ({ page }) => {
  await page.goto('/lessons/b02/', { waitUntil: 'load' });
  await expect(page.locator('[data-widget=WorksheetPart]:not([data-alive])')).toHaveCount(1);
  await expect(page.getByRole('button', { name: 'このレッスンを終えた' })).toBeEnabled();
  await expect(stuck(page)).toBeHidden();
});

test('a page that starts says nothing of it, whatever another script on it throws', async ({ page }) => {
  await page.goto('/review/');
  await expect(page.getByRole('heading', { name: '今日、復習する問いはありません。' })).toBeVisible();
  await page.evaluate(() => dispatchEvent(new ErrorEvent('error', { error: new Error('foreign') })));
  await expect(stuck(page)).toBeHidden();
});
