import { expect } from '@playwright/test';
import { test } from './test.ts';
import { rules } from '../../src/rules/rules.ts';

const caution = '見直し期限を過ぎています。';
const [plan] = rules.filter(({ id }) => id === 'care-insurance-plan');
if (!plan) throw new Error('The rule of these tests is gone.');
const last = plan.reviewBy;
const dayAfter = new Date(Date.parse(last) + 86_400_000).toISOString().slice(0, 10);

test('F7: a page that is read after the last day of a rule says so, and not before', async ({ page }) => {
  await page.clock.setFixedTime(`${last}T23:59:00+09:00`);
  await page.goto('/lessons/c05/');
  const top = page.getByText('このレッスンには、見直し期限を過ぎた決まりがあります。');
  const entry = page.locator('.lesson-end li').filter({ hasText: plan.said });
  await expect(entry).toContainText('介護保険法 第117条第1項');
  await expect(entry.getByText(caution)).toBeHidden();
  await expect(top).toBeHidden();
  await page.clock.setFixedTime(`${dayAfter}T00:00:01+09:00`);
  await page.reload();
  await expect(entry.getByText(caution)).toBeVisible();
  await expect(top).toBeVisible();
  await page.getByRole('link', { name: 'どの決まりか見る' }).click();
  await expect(page).toHaveURL(/#rules$/);
});

test('F7: the list says it of the rules that are over, and of no other', async ({ page }) => {
  await page.clock.setFixedTime(`${dayAfter}T09:00:00+09:00`);
  await page.goto('/about/');
  await page.getByRole('main').getByRole('link', { name: '制度の版と見直し期限' }).click();
  await expect(page.getByRole('heading', { level: 1 })).toHaveText('制度の版と見直し期限');
  for (const { id, reviewBy } of rules) await expect(page.locator(`#${id}`).getByText(caution)).toBeVisible({ visible: reviewBy <= last });
  await page.locator(`#${plan.id}`).getByRole('link', { name: /^C05 / }).click();
  await expect(page.getByRole('link', { name: '制度の版と見直し期限の一覧' })).toBeVisible();
});

test.describe('without scripts', () => {
  test.use({ javaScriptEnabled: false });
  test('the last day of a rule is there to be read, and no caution', async ({ page }) => {
    await page.goto(`/rules/#${plan.id}`);
    await expect(page.locator(`#${plan.id}`)).toContainText(`見直し期限`);
    await expect(page.locator(`#${plan.id}`)).toContainText('2027年3月31日');
    await expect(page.getByText(caution).first()).toBeHidden();
  });
});
