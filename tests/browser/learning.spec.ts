import { readFileSync } from 'node:fs';
import { expect, type Page } from '@playwright/test';
import { test } from './test.ts';
import { expectAccessible } from './accessibility.ts';
import { download, finishLesson } from './own-records.ts';
import { countPages } from './pdf-pages.ts';

const start = new Date('2026-11-20T09:00:00+09:00');
const days = (count: number) => new Date(start.getTime() + count * 86_400_000);

/** Answers the first question of its kind that belongs to A02. */
async function answerFirst(page: Page, rightly: boolean): Promise<string> {
  const question = page.locator('[data-question^=a02-q][data-kind=single]').first();
  // Its choices change places as it comes to life.
  await expect(question).toHaveAttribute('data-state');
  const wanted = question.locator(rightly ? 'li[data-key]' : 'li:not([data-key])').first();
  // By keys: what comes to life above may move the card between the down and the up of a pointer.
  await question.getByRole('radio', { name: (await wanted.textContent())?.trim() ?? '', exact: true }).press('Space');
  await question.getByRole('button', { name: '答えを確かめる' }).press('Enter');
  await expect(question).toHaveAttribute('data-state', rightly ? 'checked' : 'tried');
  return (await question.getAttribute('data-question')) ?? '';
}

test.describe('what was answered comes back', () => {
  test('after two days when it was known, then after seven, with the day said each time', async ({ page }) => {
    await page.clock.setFixedTime(start);
    await page.goto('/lessons/a02/');
    const id = await answerFirst(page, true);

    await page.goto('/review/');
    await expect(page.getByRole('heading', { name: '今日、復習する問いはありません。' })).toBeVisible();
    await expect(page.getByText('次は令和8年（2026年）11月22日（日）に1問です。')).toBeVisible();
    await expectAccessible(page, 'nothing due');

    await page.clock.setFixedTime(days(2));
    await page.goto('/learning/');
    await expect(page.getByText('1問あります（約1分）。')).toBeVisible();
    await page.getByRole('link', { name: '復習する' }).click();
    const item = page.locator(`[data-item-id="${id}"]`);
    await expect(item).toBeVisible();
    await expect(item.getByRole('radio', { checked: true })).toHaveCount(0);
    await expectAccessible(page, 'asked');

    const right = (
      JSON.parse(await (await page.request.get('/review/a02.json')).text()) as {
        questions: { id: string; items: { text: string; key: string[] }[] }[];
      }
    ).questions
      .find((question) => question.id === id)
      ?.items.find(({ key }) => key.length > 0);
    await item.getByRole('radio', { name: right?.text ?? '', exact: true }).focus();
    await page.keyboard.press('Space');
    await page.keyboard.press('Tab');
    await page.keyboard.press('Enter');
    await expect(item.getByText('次は令和8年（2026年）11月29日（日）に、もう一度出ます。')).toBeVisible();
    await expectAccessible(page, 'answered');
    await page.getByRole('button', { name: '終わる' }).click();
    await expect(page.getByRole('heading', { name: '今日の分は終わりました。' })).toBeFocused();

    // Resumed: what was answered today is not asked again today.
    await page.reload();
    await expect(page.getByRole('heading', { name: '今日、復習する問いはありません。' })).toBeVisible();
  });

  test('the next day when it was not known, and a clock set back does not hide it', async ({ page }) => {
    await page.clock.setFixedTime(days(400));
    await page.goto('/lessons/a02/');
    const id = await answerFirst(page, false);
    await page.clock.setFixedTime(start);
    await page.goto('/review/');
    await expect(page.locator(`[data-item-id="${id}"]`)).toBeVisible();
  });

  test('10 the next day when the answer was asked for, also if it was then given rightly', async ({ page }) => {
    await page.clock.setFixedTime(start);
    await page.goto('/lessons/a02/');
    const question = page.locator('[data-question^=a02-q][data-kind=single]').first();
    await question.getByText('わからないので見る').click();
    await question.getByRole('button', { name: 'もう一度答える' }).press('Enter');
    await expect(question).toHaveAttribute('data-state', 'alive');
    await answerFirst(page, true);
    await page.goto('/review/');
    await expect(page.getByText('次は令和8年（2026年）11月21日（土）に1問です。')).toBeVisible();
    // On another day the same answer is known.
    await page.clock.setFixedTime(days(1));
    await page.goto('/lessons/a02/');
    await question.getByRole('button', { name: 'もう一度答える' }).press('Enter');
    await expect(question).toHaveAttribute('data-state', 'alive');
    await answerFirst(page, true);
    await page.goto('/review/');
    await expect(page.getByText('次は令和8年（2026年）11月23日（月）に1問です。')).toBeVisible();
  });

  test('10 the next day when it was wrong at first, in the lesson or in the review, whatever came of the second try', async ({ page }) => {
    await page.clock.setFixedTime(start);
    await page.goto('/lessons/a02/');
    const id = await answerFirst(page, false);
    await answerFirst(page, true);
    await page.clock.setFixedTime(days(1));
    await page.goto('/review/');
    const item = page.locator(`[data-item-id="${id}"] [data-kind]`);
    await item.locator('li:not([data-key]) label').first().click();
    await item.getByRole('button', { name: '答えを確かめる' }).click();
    await expect(page.getByText('次は令和8年（2026年）11月22日（日）に、もう一度出ます。')).toBeVisible();
    await item.locator('li[data-key] label').click();
    await item.getByRole('button', { name: '答えを確かめる' }).click();
    await expect(item).toHaveAttribute('data-state', 'checked');
    await expect(page.getByText('次は令和8年（2026年）11月22日（日）に、もう一度出ます。')).toBeVisible();
  });

  test('terms of a lesson that is done come as cards', async ({ page }) => {
    await page.clock.setFixedTime(start);
    await page.goto('/lessons/b01/');
    await finishLesson(page);
    await page.clock.setFixedTime(days(1));
    await page.goto('/review/');
    await expect(page.getByText('用語のカード')).toBeVisible();
    await expectAccessible(page, 'card');
    await page.getByRole('button', { name: '開いて確かめる' }).click();
    await expect(page.getByText('よみ：')).toBeVisible();
    await expectAccessible(page, 'card turned');
    await page.getByRole('button', { name: 'まだ言えない' }).click();
    await expect(page.getByText('次は令和8年（2026年）11月22日（日）に、もう一度出ます。')).toBeVisible();
  });

  test('and says so when the questions cannot be loaded', async ({ page }) => {
    await page.clock.setFixedTime(start);
    await page.goto('/lessons/a02/');
    await answerFirst(page, false);
    await page.clock.setFixedTime(days(1));
    await page.route('**/review/*.json', (route) => route.abort());
    await page.goto('/review/');
    await expect(page.getByRole('alert').getByText('問いを読み込めませんでした。')).toBeVisible();
    await page.unroute('**/review/*.json');
    await page.getByRole('button', { name: 'もう一度読み込む' }).click();
    await expect(page.getByRole('button', { name: '答えを確かめる' })).toBeEnabled();
  });
});

test.describe('the learner’s own page', () => {
  test('is accessible before anything was written, and offers a path', async ({ page }) => {
    await page.goto('/learning/');
    await expect(page.getByRole('heading', { name: '道すじ' })).toBeVisible();
    await expectAccessible(page, 'empty');
    const path = page.getByRole('radio', { name: /^着任の日から/ });
    await path.focus();
    await page.keyboard.press('Space');
    await expect(page.getByText('道すじを「着任の日から（兼務の方）」にしました。')).toBeVisible();
    await page.reload();
    await expect(path).toBeChecked();

    // The sidebar shows it on every page, and moves on with it.
    await page.goto('/lessons/a01/');
    const sidebar = page.locator('.navigation [data-path]');
    await expect(sidebar).toContainText('着任の日から（兼務の方）（6のうち0）');
    await finishLesson(page);
    await expect(sidebar).toContainText('（6のうち1）');
    await expect(sidebar.getByRole('link', { name: /^A03 .{4,}/ })).toHaveAttribute('href', '/lessons/a03/');
  });

  test('lists what was decided, ticks it off, and makes a calendar of it', async ({ page }) => {
    await page.clock.setFixedTime(start);
    await page.goto('/lessons/a01/');
    await page.getByRole('button', { name: 'やると決める' }).click();
    await finishLesson(page);
    await page.goto('/lessons/b02/');
    await page.getByRole('button', { name: 'やると決める' }).click();
    await page.goto('/learning/');
    await expect(page.getByText('ふり返る日：令和8年（2026年）12月4日（金）')).toHaveCount(2);
    await expect(page.getByText('本のうち1本')).toBeVisible();
    await expectAccessible(page, 'with commitments');

    const boxes = page.locator('.commitments').getByRole('checkbox');
    await boxes.first().check();
    await page.reload();
    await expect(boxes.first()).toBeChecked();

    const file = await download(page, () => page.getByRole('button', { name: 'カレンダーのファイルを作る' }).click());
    expect(file.name).toMatch(/\.ics$/);
    const text = readFileSync(file.path, 'utf8').replaceAll('\r\n ', '');
    expect(text.match(/BEGIN:VEVENT/g)).toHaveLength(3);
    expect(text).toContain('DTSTART;VALUE=DATE:20261204');
    expect(text).toContain('DTSTART;VALUE=DATE:20261220');
    expect(text).toContain('DTSTART;VALUE=DATE:20270220');
    expect(text).toMatch(/DESCRIPTION:.*\\nhttp:\/\/localhost:\d+\/lessons\/(?:a01|b02)\/\r\n/);
  });

  test('resumes by a link to where something was written last, and never jumps', async ({ page }) => {
    await page.goto('/lessons/a02/');
    await answerFirst(page, true);
    await page.goto('/learning/');
    await expect(page.getByText('最後に書いたところ')).toContainText('A02');
    await expect(page).toHaveURL(/\/learning\/$/);
    await page.goto('/');
    await expect(page.getByRole('heading', { name: '続きから' })).toBeVisible();
    await expect(page).toHaveURL(/\/$/);
  });

  for (const width of [320, 390]) {
    test(`is as wide as the screen at ${String(width)} pixels`, async ({ page }) => {
      await page.setViewportSize({ width, height: 600 });
      await page.goto('/lessons/a01/');
      await page.getByRole('button', { name: 'やると決める' }).click();
      for (const path of ['/learning/', '/learning/record/', '/review/', '/hosts/practice/']) {
        await page.goto(path);
        await expect(page.locator('h2').first()).toBeVisible();
        expect(await page.evaluate(() => document.documentElement.scrollWidth), path).toBeLessThanOrEqual(width);
      }
    });
  }
});

test('the record of learning lists what is done, prints on A4 and opens as a table', async ({ page }) => {
  await page.clock.setFixedTime(start);
  await page.goto('/learning/record/');
  await expect(page.getByText('まだ、終えたレッスンがありません。')).toBeVisible();
  await expectAccessible(page, 'empty');
  await expect(page.getByRole('button', { name: '印刷する' })).toBeDisabled();

  for (const lesson of ['a01', 'b02']) {
    await page.goto(`/lessons/${lesson}/`);
    await finishLesson(page);
  }
  await page.goto('/learning/record/');
  await page.getByLabel('氏名').fill('森川 なぎさ');
  await page.getByLabel('所属').fill('=みなと市医師会');
  const rows = page.locator('.record-paper tbody tr');
  await expect(rows).toHaveCount(2);
  await expect(rows.first()).toContainText('令和8年（2026年）11月20日（金）');
  await expectAccessible(page, 'filled');

  const file = await download(page, () => page.getByRole('button', { name: 'CSVのファイルにする' }).click());
  const bytes = readFileSync(file.path);
  expect([...bytes.subarray(0, 3)]).toEqual([0xef, 0xbb, 0xbf]);
  const lines = new TextDecoder().decode(bytes).trimEnd().split('\r\n');
  expect(lines).toHaveLength(3);
  expect(lines[1]).toContain("森川 なぎさ,'=みなと市医師会,A01,");
  const checksum = lines[1]?.split(',').at(-1) ?? '-';
  await expect(page.locator('.record-paper')).toContainText(checksum);
  await expect(page.locator('.record-paper')).toContainText('受講したことの証明にはなりません');

  await page.evaluate(() => {
    window.print = () => undefined;
  });
  await page.getByRole('button', { name: '印刷する' }).click();
  expect(countPages(await page.pdf({ preferCSSPageSize: true }))).toBe(1);
  await page.emulateMedia({ media: 'print' });
  for (const shown of ['table', '.record-head', '.record-check']) await expect(page.locator(`.record-paper ${shown}`)).toBeVisible();
  await expect(page.getByRole('button', { name: '印刷する' })).toBeHidden();
});
