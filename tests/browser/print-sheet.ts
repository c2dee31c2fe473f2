import { expect, type Page } from '@playwright/test';

/** The print dialog, as a page sees it: it is told before, and nothing is printed. Before the page is opened. */
export async function replacePrint(page: Page): Promise<void> {
  await page.addInitScript(() => {
    window.print = () => dispatchEvent(new Event('beforeprint'));
  });
}

/** Presses a print button of the open sheet, and waits until its paper is drawn as it would be printed. */
export async function printSheet(page: Page, button: '記入したもの' | '白紙' | '記入例'): Promise<void> {
  await page.evaluate(() => dispatchEvent(new Event('afterprint')));
  await page.locator('.print-buttons').getByRole('button', { name: button, exact: true }).click();
  await expect(page.locator('html')).toHaveAttribute('data-printing-sheet', '');
  await page.emulateMedia({ media: 'print' });
}
