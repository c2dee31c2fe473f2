import { expect, type Page } from '@playwright/test';
import { test } from './test.ts';
import { addresses } from './addresses.ts';
import { listPages } from './built-site.ts';
import { newComputer, ownComputer, sharedComputer } from './computers.ts';
import { expectFocusSeen } from './focus-walk.ts';
import { watchPage } from './page-watch.ts';

const pages = listPages('dist');
const firstOfEachKind = pages.filter(({ kind }, i) => pages.findIndex((page) => page.kind === kind) === i);

const computers = { unasked: newComputer, own: ownComputer, shared: sharedComputer };

for (const [mode, computer] of Object.entries(computers)) {
  test.describe(`B18 nothing covers what has the focus: ${mode}`, () => {
    test.use({ computer });
    for (const page of pages) {
      const isFirst = firstOfEachKind.includes(page);
      // Who has not answered yet has most on the screen: that is walked on every page.
      if (!isFirst && mode !== 'unasked') continue;
      test(`${page.kind} ${page.path}`, { tag: isFirst && mode === 'unasked' ? [] : ['@slow'] }, ({ page: opened }) =>
        walkThrough(opened, page.path, mode),
      );
    }
  });
}

test('B18 nothing covers what has the focus: a text cannot be saved', async ({ page }) => {
  await page.addInitScript(() => {
    Storage.prototype.setItem = () => {
      throw new DOMException('full', 'QuotaExceededError');
    };
  });
  await walkThrough(page, '/sheets/w08/', 'own, not saved');
  await expect(page.getByRole('alert').filter({ hasText: 'いっぱいです' })).toHaveCount(1);
});

/** From below, what has the focus comes in under what stands at the top: the header, and the bar of a sheet. */
test('B18 nothing covers what has the focus: back through a sheet', { tag: '@slow' }, ({ page }) =>
  walkThrough(page, '/sheets/w08/', 'own', 'Shift+Tab'),
);

async function walkThrough(page: Page, path: string, mode: string, key: 'Tab' | 'Shift+Tab' = 'Tab'): Promise<void> {
  const watch = await watchPage(page, addresses.origin);
  await page.goto(path);
  await watch.settled();
  const isBegun = await begin(page);
  await watch.settled();
  await expectFocusSeen(page, `${mode}${isBegun ? ', something written' : ''}`, key);
}

/** Writes or chooses something where the page has a place for it, as whoever comes to it does first. */
async function begin(page: Page): Promise<boolean> {
  const first = page
    .locator('main')
    .locator('form[data-worksheet] :is(input[type=text], textarea), [data-question] input, .position input, .dialogue-scene input')
    .filter({ visible: true })
    .first();
  if ((await first.count()) === 0) return false;
  await first.scrollIntoViewIfNeeded();
  if (['radio', 'checkbox'].includes((await first.getAttribute('type')) ?? '')) await first.check();
  else await first.pressSequentially('夜の不安');
  return true;
}
