import { test as base, type Page } from '@playwright/test';
import { addresses } from './addresses.ts';
import { hold, ownComputer, type Computer } from './computers.ts';
import { watchPage, type PageWatch } from './page-watch.ts';

/** A tab that shows one page after another, each in a browser that holds nothing but whose computer it is. */
interface LookingTab {
  page: Page;
  watch: PageWatch;
}

/**
 * Playwright’s `test`, in a browser that holds what `computer` says when the test begins.
 *
 * `looking` is one tab for all tests of a worker that look at pages and keep nothing: a new one takes longer to open than most pages.
 */
export const test = base.extend<{ computer: Computer; looking: LookingTab }, { tab: LookingTab }>({
  computer: [ownComputer, { option: true }],
  context: async ({ context, computer, javaScriptEnabled }, use) => {
    if (computer.length > 0 && javaScriptEnabled) await hold(await context.newPage(), computer);
    await use(context);
  },
  page: async ({ context }, use) => {
    await use(context.pages()[0] ?? (await context.newPage()));
  },
  tab: [
    async ({ browser }, use) => {
      const page = await browser.newPage();
      // No page finds there what another has kept.
      await page.addInitScript(
        (kept) => {
          sessionStorage.clear();
          localStorage.clear();
          Object.assign(localStorage, kept);
        },
        ownComputer.find(({ origin }) => origin === addresses.origin)?.values ?? {},
      );
      await use({ page, watch: await watchPage(page, addresses.origin) });
      await page.close();
    },
    { scope: 'worker' },
  ],
  looking: async ({ tab, viewport }, use) => {
    if (viewport) await tab.page.setViewportSize(viewport);
    tab.watch.forget();
    await use(tab);
  },
});
