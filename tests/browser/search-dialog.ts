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
