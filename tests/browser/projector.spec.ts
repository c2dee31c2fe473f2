import { expect, type Page } from '@playwright/test';
import { test } from './test.ts';
import { expectAccessible } from './accessibility.ts';
import { storedRecords } from './own-records.ts';

const dialog = (page: Page) => page.getByRole('dialog', { name: /^投影：/ });
const slide = (page: Page) => dialog(page).getByRole('group');
const title = (page: Page) => slide(page).getByRole('heading', { level: 2 });
const next = (page: Page) => dialog(page).locator('.button.primary');

/** From the button of a page, once it is alive. */
async function project(page: Page, address: string) {
  await page.goto(address);
  await page.getByRole('button', { name: '投影する' }).click();
  await expect(title(page)).toBeVisible();
}

/** Goes on until the key would reveal an answer. */
async function toQuestion(page: Page) {
  await expect(async () => {
    if ((await next(page).innerText()) !== '答えを見る →') await page.keyboard.press('ArrowRight');
    await expect(next(page)).toHaveText('答えを見る →', { timeout: 1 });
  }).toPass({ intervals: [1] });
}

test('J3: from home a facilitator is in a running projection in three clicks', async ({ page }) => {
  await page.goto('/');
  await page.getByRole('link', { name: '研修で使う', exact: true }).click();
  await page.locator('main').getByRole('link', { name: '投影して使う' }).first().click();
  await page.locator('main').getByRole('link', { name: /^A02 / }).click();
  await expect(title(page)).toHaveText(/^A02 /);
  await expect(dialog(page).getByRole('listitem')).toHaveText([/^読む約\d+分$/, /^見る/, /^やってみる/, /^確かめる/, /^自分の地域で/]);
});

test('J3: keys go on, reveal and go back; nothing of it is kept, and Esc leads back to the same place', async ({ page }) => {
  await page.goto('/lessons/a02/');
  const asked = page.locator('[data-question]').first();
  await expect(asked).toHaveAttribute('data-state');
  await asked.getByRole('radio').first().check();
  await expect.poll(() => storedRecords(page)).not.toEqual({});
  const before = await storedRecords(page);
  await page.locator('main h2#要点').evaluate((element) => {
    element.scrollIntoView();
  });
  const y = await page.evaluate(() => scrollY);
  await page.getByRole('button', { name: '投影する' }).click();
  await expect(dialog(page), 'it begins with what one was reading').toContainText('相談室は、市町村の事業の一部');
  await page.keyboard.press('Home');
  await expect(title(page)).toHaveText(/^A02 /);
  await toQuestion(page);
  await expect(slide(page)).not.toContainText('当てはまる');
  await expect(slide(page).locator('input, button, a')).toHaveCount(0);
  await page.keyboard.press('Space');
  await expect(slide(page)).toContainText('当てはまる');
  await page.keyboard.press('ArrowLeft');
  await expect(slide(page)).not.toContainText('当てはまる');
  await page.keyboard.press('PageDown');
  await page.keyboard.press('ArrowRight');
  await expect(title(page)).toHaveText('ほかの選択肢');
  await page.keyboard.press('End');
  await expect(title(page)).toHaveText('この2週間で');
  await page.keyboard.press('Escape');
  await expect(dialog(page)).toHaveCount(0);
  await expect(page.getByRole('button', { name: '投影する' })).toBeFocused();
  await expect.poll(() => page.evaluate(() => scrollY)).toBe(y);
  expect(await storedRecords(page)).toEqual(before);
});

test('J3: once it runs, a projection needs no network', { tag: '@slow' }, async ({ page, context }) => {
  await project(page, '/lessons/b01/');
  await context.setOffline(true);
  let asked = 0;
  page.on('request', () => (asked += 1));
  const seen = new Set<string>();
  while ((await next(page).innerText()) !== '最後です') {
    await next(page).click();
    seen.add(`${await slide(page).innerText()} ${await slide(page).evaluate(({ scrollTop }) => String(scrollTop))}`);
  }
  expect(seen.size).toBeGreaterThan(25);
  expect(asked).toBe(0);
});

test('J3: what the learner wrote and answered is not projected', async ({ page }) => {
  await page.goto('/lessons/a02/');
  const question = page.locator('[data-kind=text]');
  await question.scrollIntoViewIfNeeded();
  await question.getByRole('textbox').fill('わたしの答え');
  await page.locator('.worksheet-frame').scrollIntoViewIfNeeded();
  await page.getByRole('button', { name: 'ここで書く' }).click();
  await page.locator('form[data-worksheet=w07] > fieldset').getByRole('radio').first().check();
  await page.locator('form[data-worksheet=w07]').getByRole('textbox').first().fill('わたしのメモ');
  await page.getByRole('button', { name: '投影する' }).click();
  await page.keyboard.press('Home');
  for (let shown = ''; shown !== '最後です'; shown = await next(page).innerText()) {
    await expect(slide(page)).not.toContainText(/わたしの|自分だけが使う/);
    await page.keyboard.press('ArrowRight');
  }
  await expect(slide(page)).not.toContainText(/わたしの/);
});

test('J3: a group walks a dialogue, and the learner’s own way stays as it was', async ({ page }) => {
  await project(page, '/dialogues/d1/');
  await page.keyboard.press('ArrowRight');
  await expect(title(page)).toHaveText('場面1');
  await page.keyboard.press('ArrowRight');
  await expect(title(page), 'it waits for a choice').toHaveText('場面1');
  await slide(page).getByRole('button', { name: /^B/ }).click();
  await expect(slide(page)).toContainText('そのあと');
  await page.keyboard.press('ArrowRight');
  await expect(title(page)).toHaveText(/^場面\d/);
  await page.keyboard.press('ArrowLeft');
  await page.keyboard.press('ArrowLeft');
  await slide(page).getByRole('button', { name: /^A/ }).click();
  await expect(title(page)).toHaveText(/^A/);
  await dialog(page).getByRole('button', { name: '投影を終える' }).click();
  await expect(dialog(page)).toHaveCount(0);
  expect(await storedRecords(page)).toEqual({});
});

test('J3: the clock is off until it is asked for, silent, and begins anew with each part', async ({ page }) => {
  await page.clock.install();
  await project(page, '/lessons/a02/');
  const clock = dialog(page).locator('.projector-clock');
  await page.keyboard.press('ArrowRight');
  await expect(clock).toBeEmpty();
  await dialog(page).getByRole('button', { name: '時計' }).click();
  await expect(clock).toHaveText('のこり約5分');
  await expect(dialog(page).getByRole('checkbox', { name: '時間になったら音を鳴らす' })).not.toBeChecked();
  await page.clock.runFor('04:30');
  await expect(clock).toHaveText('のこり1分を切りました');
  await page.clock.runFor('01:00');
  await expect(clock).toHaveText('予定の5分になりました');
  await dialog(page).getByRole('button', { name: '＋1分' }).click();
  await expect(clock).toHaveText('のこり1分を切りました');
  await page.keyboard.press('End');
  await expect(clock).toHaveText('のこり約2分');
  await dialog(page).getByRole('button', { name: '時計' }).click();
  await expect(clock).toBeEmpty();
});

test('J3: in a projection nothing covers what has the focus, and what moves stands still where one asked for that', async ({ page }) => {
  await page.emulateMedia({ reducedMotion: 'reduce' });
  await page.addInitScript(() => {
    Element.prototype.requestFullscreen = () => Promise.reject(new Error('not here'));
  });
  await project(page, '/lessons/a02/');
  await toQuestion(page);
  await page.keyboard.press('ArrowRight');
  await dialog(page).getByRole('button', { name: '時計' }).click();
  const buttons = dialog(page).getByRole('button').filter({ visible: true });
  expect(await buttons.count()).toBeGreaterThan(3);
  for (const [width, height] of [
    [1366, 650],
    [390, 700],
    [683, 325],
    [341, 300],
  ] as const) {
    await page.setViewportSize({ width, height });
    for (const button of await buttons.all()) {
      await button.focus();
      const cover = await button.evaluate((element) => {
        const { left, top, width, height } = element.getBoundingClientRect();
        const found = document.elementFromPoint(left + width / 2, top + height / 2);
        return found && element.contains(found) ? '' : (found?.className ?? 'the edge of the window');
      });
      expect.soft(cover, `${await button.innerText()} at ${String(width)}×${String(height)}`).toBe('');
    }
  }
  expect(
    await dialog(page).evaluate((box) => box.getAnimations({ subtree: true }).filter(({ playState }) => playState === 'running').length),
  ).toBe(0);
});

for (const theme of ['light', 'dark'] as const)
  for (const width of [1366, 320])
    test(
      `J3: a projection by keyboard and name, ${theme}, ${String(width)} px`,
      { tag: theme === 'dark' && width === 320 ? [] : '@slow' },
      async ({ page }) => {
        await page.emulateMedia({ reducedMotion: 'reduce' });
        await page.setViewportSize({ width, height: 640 });
        await page.goto('/lessons/a02/');
        await page.evaluate((chosen) => {
          document.documentElement.dataset['theme'] = chosen;
          document.documentElement.requestFullscreen = () => Promise.reject(new Error('not here'));
        }, theme);
        if (width === 320) await page.locator('.lesson-parts summary').click();
        await page.getByRole('button', { name: '投影する' }).click();
        await expect(title(page)).toBeVisible();
        await expectAccessible(page, 'first slide', 'dialog');
        await toQuestion(page);
        await expectAccessible(page, 'question', 'dialog');
        await page.keyboard.press('ArrowRight');
        await dialog(page).getByRole('button', { name: '時計' }).click();
        await expectAccessible(page, 'answer and clock', 'dialog');
        for (const box of [slide(page), dialog(page)])
          expect(await box.evaluate(({ scrollWidth, clientWidth }) => scrollWidth - clientWidth), 'sideways').toBeLessThanOrEqual(0);
      },
    );
