import { expect } from '@playwright/test';
import { test } from './test.ts';
import { field, openSheet, saveState } from './own-records.ts';

test('B23 where popovers are unknown, a definition does not stand in mid-sentence', async ({ page }) => {
  // Chromium knows them: a style sheet is told that it does not, and a page that it has none.
  await page.route(/\.css$/, async (route) => {
    const answer = await route.fetch();
    await route.fulfill({ response: answer, body: (await answer.text()).replaceAll('not selector(:popover-open)', 'selector(*)') });
  });
  await page.route(/\/lessons\/a01\/$/, async (route) => {
    const answer = await route.fetch();
    const text = (await answer.text()).replaceAll('not selector(:popover-open)', 'selector(*)');
    await route.fulfill({ response: answer, body: text.replaceAll(/(class="term-definition"[^>]*?) popover(?:="[^"]*")?/g, '$1') });
  });
  await page.goto('/lessons/a01/');
  const definitions = page.locator('.term-definition');
  expect(await definitions.count()).toBeGreaterThan(0);
  await expect(page.locator('.term-definition[popover]')).toHaveCount(0);
  await expect(definitions.filter({ visible: true })).toHaveCount(0);
  await expect(page.getByRole('button', { name: 'タネ' }).first()).toBeVisible();
});

test('a browser that translates the page freezes neither the line on saving nor the text', async ({ page }) => {
  await openSheet(page, 'w08');
  await page.evaluate(() => {
    const texts = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT);
    const found: Text[] = [];
    while (texts.nextNode())
      if (texts.currentNode.parentElement?.closest('script, style, textarea') === null) found.push(texts.currentNode as Text);
    // As Chrome does: each text gives its place to two elements, and is held by nobody any more.
    for (const text of found.filter(({ data }) => data.trim() !== '')) {
      const [outer, inner] = [document.createElement('span'), document.createElement('span')];
      inner.textContent = `translated ${text.data}`;
      outer.append(inner);
      text.replaceWith(outer);
    }
  });
  await expect(saveState(page)).toContainText('translated');
  const errors: string[] = [];
  page.on('pageerror', (error) => errors.push(error.message));
  const theme = page.locator('form[data-worksheet] [name=theme]');
  await theme.pressSequentially('夜の不安');
  await expect(saveState(page)).toHaveText(/^(?!translated).*保存済み/);
  await expect(theme).toHaveValue('夜の不安');
  await page.reload();
  await expect(field(page, '仮のテーマ')).toHaveValue('夜の不安');
  expect(errors).toEqual([]);
});
