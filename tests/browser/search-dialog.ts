import { expect, type Locator, type Page } from '@playwright/test';

/** The search dialog of a page. */
export interface SearchDialog {
  dialog: Locator;
  box: Locator;
  status: Locator;
  /** Titles of the pages found, as links. */
  pages: Locator;
  /** Types a query, presses Enter, and waits for the answer. */
  ask: (query: string) => Promise<void>;
  /** Waits until what is shown answers what was typed. */
  answered: () => Promise<void>;
}

export function searchDialog(page: Page): SearchDialog {
  const dialog = page.getByRole('dialog', { name: 'サイトの中を探す' });
  const box = dialog.getByRole('searchbox', { name: '探すことば' });
  const answered = () => expect(dialog.locator('[data-search-found]')).toHaveAttribute('aria-busy', 'false', { timeout: 20_000 });
  return {
    dialog,
    box,
    status: dialog.getByRole('status'),
    pages: dialog.getByRole('list', { name: '見つかったページ' }).locator('> li > a'),
    answered,
    ask: async (query) => {
      await box.fill(query);
      await box.press('Enter');
      await answered();
    },
  };
}

export async function openSearch(page: Page): Promise<SearchDialog> {
  await page.getByRole('button', { name: /検索/ }).click();
  const search = searchDialog(page);
  await expect(search.box).toBeFocused();
  return search;
}

/** Asks one query after another in the open dialog, and gives the first page found for each. */
export async function firstPages(page: Page, queries: readonly string[]): Promise<(string | undefined)[]> {
  return (await foundPages(page, queries)).map(([first]) => first);
}

/** Asks one query after another in the open dialog without a hand on the keys, and gives the pages shown for each, in order. */
export function foundPages(page: Page, queries: readonly string[]): Promise<string[][]> {
  return page.locator('dialog[data-search]').evaluate(async (dialog, asked) => {
    const input = dialog.querySelector('input');
    const room = dialog.querySelector('[data-search-found]');
    if (!input || !room) throw new Error('The search dialog lacks its parts.');
    const found: string[][] = [];
    for (const query of asked) {
      const answered = new Promise<void>((resolve) => {
        const observer = new MutationObserver(() => {
          if (room.getAttribute('aria-busy') !== 'false') return;
          observer.disconnect();
          resolve();
        });
        observer.observe(room, { attributeFilter: ['aria-busy'] });
      });
      input.value = query;
      input.form?.requestSubmit();
      await answered;
      found.push([...room.querySelectorAll('.results > li > a')].map((link) => link.getAttribute('href') ?? ''));
    }
    return found;
  }, queries);
}
