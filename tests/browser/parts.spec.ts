import { expect, type Page } from '@playwright/test';
import { test } from './test.ts';
import { expectAccessible } from './accessibility.ts';
import { addresses } from './addresses.ts';
import { field, openSheet, saved, storedRecords } from './own-records.ts';
import { watchPage } from './page-watch.ts';

const lesson = '/lessons/b15/';
const stepper = (page: Page) => page.getByRole('navigation', { name: 'このレッスンのパート' });
const part = (page: Page, name: string) => stepper(page).getByRole('link', { name, exact: false }).first();
const one = (page: Page) => stepper(page).getByRole('checkbox', { name: '一つずつ' });
const heading = (page: Page, name: string) => page.locator('main').getByRole('heading', { name, exact: true });

async function openOne(page: Page, address = lesson) {
  await page.goto(address);
  await expect(page.locator('[data-widget=done][data-alive]')).toBeAttached();
  await one(page).check();
  // It comes to life when it is used.
  await expect(stepper(page)).toHaveAttribute('data-alive');
}

/** A lesson in a browser that holds records: there it is kept where one is. */
async function openFollowed(page: Page) {
  await openSheet(page, 'w06');
  await field(page, '知りたい問い').fill('夜の不安');
  await saved(page);
  const watch = await watchPage(page, addresses.origin);
  await page.goto(lesson);
  await watch.settled();
}

test('8: the stepper says where one is and what was read, while all parts stand in one page', async ({ page }) => {
  await openFollowed(page);
  await expect(stepper(page).getByRole('link')).toHaveText([
    /^読む \d+分$/,
    /^見る/,
    /^やってみる/,
    /^確かめる/,
    /^自分の地域で \d/,
    /^自分の地域で・続き/,
  ]);
  await expect(part(page, '読む')).toHaveAttribute('aria-current', 'step');
  await heading(page, '見本').evaluate((element) => {
    element.scrollIntoView({ block: 'end' });
  });
  await expect(stepper(page).locator('[data-done]')).toHaveText([/^読む/]);
  await part(page, '確かめる').click();
  await expect(part(page, '確かめる')).toHaveAttribute('aria-current', 'step');
  await expect(heading(page, '確かめる')).toBeInViewport();
  await expect(heading(page, '見本'), 'nothing is hidden').toBeVisible();
  await expect(page.getByText('次へ：'), 'what follows is there').toBeHidden();
  await expect(stepper(page).locator('[data-done]'), 'what was leapt over was not read').toHaveCount(1);
});

test('8: one part at a time, if one likes: kept for the next lesson; back and forward move between parts', async ({ page }) => {
  await openOne(page);
  await expect(heading(page, '要点')).toBeVisible();
  await expect(heading(page, '見本')).toHaveAttribute('hidden', 'until-found');
  await page.getByRole('link', { name: '次へ：見る' }).click();
  await expect(heading(page, '見本')).toBeInViewport();
  await expect(heading(page, '要点')).toHaveAttribute('hidden', 'until-found');
  await part(page, '自分の地域で・続き').click();
  await expect(heading(page, 'この2週間で')).toBeInViewport();
  await expect(page.getByRole('button', { name: 'このレッスンを終えた' })).toBeVisible();
  await page.goBack();
  await expect(heading(page, '見本')).toBeInViewport();
  await expect(page.getByRole('button', { name: 'このレッスンを終えた' })).toBeHidden();
  await page.goForward();
  await expect(heading(page, 'この2週間で')).toBeInViewport();
  await page.goto('/lessons/a02/');
  await expect(one(page)).toBeChecked();
  await expect(heading(page, '見本')).toHaveAttribute('hidden', 'until-found');
});

test('8: the address of a heading in a hidden part shows it, and so does a search of the page', async ({ page }) => {
  await openOne(page);
  await page.goto('/lessons/a01/');
  await page.goto(`${lesson}#電話のさなかに聞く`);
  await expect(heading(page, '電話のさなかに聞く')).toBeInViewport();
  await expect(part(page, '自分の地域で・続き')).toHaveAttribute('aria-current', 'step');
  await page.locator('aside').getByRole('link', { name: '見本', exact: true }).click();
  await expect(heading(page, '見本')).toBeInViewport();
  await page.evaluate(() => document.getElementById('この2週間で')?.dispatchEvent(new Event('beforematch', { bubbles: true })));
  await expect(heading(page, 'この2週間で')).not.toHaveAttribute('hidden');
  await expect(part(page, '自分の地域で・続き')).toHaveAttribute('aria-current', 'step');
});

test('8: on paper a lesson is whole, whatever is shown', async ({ page }) => {
  await openOne(page);
  const height = (media: 'print' | 'screen') =>
    page.evaluate((kind) => {
      dispatchEvent(new Event(kind === 'print' ? 'beforeprint' : 'afterprint'));
      return document.querySelectorAll('main [hidden=until-found]').length;
    }, media);
  expect(await height('print')).toBe(0);
  expect(await height('screen')).toBeGreaterThan(10);
});

test.describe('without scripts', () => {
  test.use({ javaScriptEnabled: false });
  test('8: the whole lesson is there, and the stepper leads through it', async ({ page }) => {
    await page.goto(lesson);
    await expect(one(page)).toBeHidden();
    await expect(page.getByText('投影する')).toBeHidden();
    await part(page, '確かめる').click();
    await expect(heading(page, '確かめる')).toBeInViewport();
    await expect(heading(page, 'この2週間で')).toBeVisible();
  });
});

test('8: half a lesson, reloaded and in another tab: the part one was in is offered, and what was read stays read', async ({
  page,
  context,
}) => {
  await openFollowed(page);
  await one(page).check();
  await expect(stepper(page).locator('[data-done]')).toHaveCount(0);
  await page.getByRole('link', { name: '次へ：見る' }).scrollIntoViewIfNeeded();
  await page.getByRole('link', { name: '次へ：見る' }).click();
  await expect(stepper(page).locator('[data-done]').first()).toHaveText(/^読む/);
  await page.goto('/');
  const record = (await storedRecords(page))['musubime:musubime:lesson:b15'];
  expect(record?.values['part']?.value).toBe('見本');
  expect(record?.values['parts']?.value).toEqual(['はじめる前に']);
  const other = await context.newPage();
  for (const tab of [page, other]) {
    await tab.goto(lesson);
    await expect(tab.getByText('前回は「見本」まで')).toBeVisible();
    await expect(stepper(tab).locator('[data-done]')).toHaveText([/^読む/]);
    await expect(heading(tab, '見本')).toHaveAttribute('hidden', 'until-found');
    await tab.getByRole('link', { name: '続きから読む' }).click();
    await expect(heading(tab, '見本')).toBeInViewport();
  }
});

test('8: where an edition took the heading away, the part it stood in is offered', async ({ page }) => {
  await openFollowed(page);
  await part(page, '確かめる').click();
  await expect(part(page, '確かめる')).toHaveAttribute('aria-current', 'step');
  await page.goto('/');
  await page.evaluate(() => {
    const key = 'musubime:musubime:lesson:b15';
    const record = JSON.parse(localStorage.getItem(key) ?? '') as { data: { values: Record<string, { value: string }> } };
    const place = record.data.values['place'];
    if (!place) throw new Error('no place was kept');
    place.value = '前の版の見出し';
    localStorage.setItem(key, JSON.stringify(record));
  });
  await page.goto(`${lesson}#前の版の見出し`);
  await page.getByRole('link', { name: '続きから読む' }).click();
  await expect(heading(page, '確かめる')).toBeInViewport();
});

test('8: what is used in the stepper leaves the page where it is', async ({ page }) => {
  await page.goto(lesson);
  await part(page, '自分の地域で').click();
  await expect(heading(page, '自分の地域で')).toBeInViewport();
  const y = await page.evaluate(() => scrollY);
  await one(page).focus();
  await page.keyboard.press('Tab');
  await expect(page.getByRole('button', { name: '投影する' })).toBeFocused();
  expect(await page.evaluate(() => scrollY)).toBe(y);
});

for (const width of [390, 320])
  test(`8: on a phone the stepper is one line, ${String(width)} px`, async ({ page }) => {
    await page.setViewportSize({ width, height: 700 });
    await page.goto(lesson);
    await expect(page.locator('[data-widget=done][data-alive]')).toBeAttached();
    const fold = stepper(page).locator('summary');
    const height = async () => (await stepper(page).boundingBox())?.height;
    expect(await height()).toBeLessThanOrEqual(50);
    await expect(fold).toHaveText('6つのパート');
    await fold.focus();
    await page.keyboard.press('Enter');
    await expect(fold).toHaveText('1/6　読む');
    await expect(stepper(page).getByRole('link')).toHaveCount(6);
    await expectAccessible(page, 'unfolded', '.lesson-parts');
    await expect(stepper(page).getByRole('button', { name: '次' })).toBeHidden();
    await one(page).press('Space');
    await stepper(page).getByRole('link', { name: '見る' }).press('Enter');
    await expect(heading(page, '見本')).toBeInViewport();
    await expect(fold).toHaveText('2/6　見る');
    expect(await height()).toBeLessThanOrEqual(50);
    await stepper(page).getByRole('button', { name: '次' }).press('Enter');
    await expect(heading(page, 'やってみる')).toBeInViewport();
    await stepper(page).getByRole('button', { name: '前' }).press('Enter');
    await expect(fold).toHaveText('2/6　見る');
    expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(width);
    await expectAccessible(page, 'folded', '.lesson-parts');
  });

test('8: the stepper by keyboard, on a narrow screen, in the dark', async ({ page }) => {
  await page.emulateMedia({ reducedMotion: 'reduce' });
  await openOne(page);
  await one(page).focus();
  await page.keyboard.press('Shift+Tab');
  await page.keyboard.press('Enter');
  await expect(heading(page, 'この2週間で')).toBeInViewport();
  await page.evaluate(() => {
    document.documentElement.dataset['theme'] = 'dark';
  });
  for (const width of [1366, 320]) {
    await page.setViewportSize({ width, height: 640 });
    expect(await page.evaluate(() => document.documentElement.scrollWidth), `sideways at ${String(width)}`).toBeLessThanOrEqual(width);
    await expectAccessible(page, `one part, ${String(width)}`, '.lesson-parts');
  }
});
