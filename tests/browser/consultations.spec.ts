import { expect, test } from '@playwright/test';
import { expectAccessible } from './accessibility.ts';
import { alive, field, openSheet, saved } from './own-records.ts';
import { unfold } from './write-sheet.ts';

const folded = '.worksheet-section details:not([open])';

test.describe('J2 5 a consultation in two minutes', () => {
  test.beforeEach(({ page }) => page.clock.setFixedTime('2026-11-20T10:05:00+09:00'));

  test('asks eight things on a screen and a half, and has the day already', async ({ page }) => {
    await openSheet(page, 'w07');
    const first = page.locator('.worksheet-section').first();
    await expect(first.locator('.field')).toHaveCount(8);
    const { height } = (await first.boundingBox()) ?? { height: Infinity };
    expect(height).toBeLessThanOrEqual(1.5 * 768);
    await expect(page.locator(folded)).toHaveCount(1);
    await expect(field(page, '背景（なぜ生じたか）')).toBeHidden();

    await field(page, '相談の要約').fill('夜中に怖くなり救急車を呼んだ');
    await expect(page.getByLabel('受付日', { exact: true })).toHaveValue('2026-11-20');
    await saved(page);
    await expectAccessible(page, 'with a folded part', 'form[data-worksheet=w07]');
  });

  test('opens what is folded once something of it is written, and asks no old question anew', async ({ page }) => {
    await openSheet(page, 'w07');
    await field(page, '相談の要約').fill('明日退院と電話が来た');
    await expect(page.getByText('タネ候補', { exact: true })).toHaveCount(0);
    await unfold(page);
    await field(page, '背景（なぜ生じたか）').fill('担当の名前が伝わっていなかった。');
    await saved(page);
    await page.reload();
    await alive(page, 'w07');
    await expect(field(page, '背景（なぜ生じたか）')).toBeVisible();
  });

  test('says what comes next, within the テーマ that is open', async ({ page }) => {
    await openSheet(page, 'w08', '/sheets/w08/#entry-night');
    await field(page, '仮のテーマ').fill('夜の不安');
    await saved(page);
    const next = page.getByRole('navigation', { name: '次にすること' });
    await expect(next.getByRole('link').first()).toHaveAttribute('href', '/tools/topics/#topic-night');
    await next.getByRole('link', { name: /W09/ }).click();
    await alive(page, 'w09');
    await expect(page).toHaveURL(/\/sheets\/w09\/#entry-night$/);
  });
});
