import { expect, type Page } from '@playwright/test';
import { test } from './test.ts';
import { lessons } from '../../src/course/course.ts';
import { pageCounts, type LessonPages } from '../../src/lesson/page-counts.ts';
import { expectAccessible } from './accessibility.ts';
import { countPages, readLessonPages, type PrintedPage } from './pdf-pages.ts';
import { replacePrint } from './print-sheet.ts';

/** What every commit prints; the complete run prints all. */
const examples = new Set(['b06', 'c02']);

for (const id of lessons.keys())
  test(
    `11: ${id} takes as many pages as its buttons say, none nearly empty`,
    { tag: examples.has(id) ? [] : '@slow' },
    async ({ page }) => {
      test.slow();
      await replacePrint(page);
      await page.goto(`/lessons/${id}/`);
      await expect(page.locator('[data-widget=done][data-alive]')).toBeAttached();
      for (const part of ['text', 'all'] as const) {
        const pages = await test.step(part, () => print(page, part));
        expect(pages.length, part).toBe(pageCounts[id]?.[part]);
        const answers = pages.findIndex(({ head }) => head.startsWith('答え'));
        pages.forEach(({ head, used }, at) => {
          expect(head, `${part}, page ${String(at + 1)}`).not.toBe('');
          // The lesson ends before its answers, which are handed out by themselves, and these end the paper.
          if (at + 1 !== answers && at + 1 !== pages.length) expect(used, `${part}, page ${String(at + 1)}`).toBeGreaterThanOrEqual(0.25);
        });
      }
    },
  );

test('11: the text of all lessons takes 230 pages at most, a lesson with practice and answers nine', () => {
  expect(Object.keys(pageCounts)).toEqual([...lessons.keys()].sort());
  const counts = Object.values(pageCounts);
  expect(counts.reduce((sum, { text }) => sum + text, 0)).toBeLessThanOrEqual(230);
  expect(Math.max(...counts.map(({ all }) => all))).toBeLessThanOrEqual(9);
});

test('11: text alone is printed as large as other papers, with practice and answers a little smaller', async ({ page }) => {
  await replacePrint(page);
  await page.goto('/lessons/b06/');
  await expect(page.locator('[data-widget=done][data-alive]')).toBeAttached();
  const inPixels = (points: number) => `${String((points * 96) / 72)}px`;
  const sizes = () =>
    page
      .locator('.sl-markdown-content > :is(p, ul, ol, table)')
      .filter({ visible: true })
      .evaluateAll((elements) => [...new Set(elements.map((element) => getComputedStyle(element).fontSize))]);
  for (const [part, points] of [
    ['all', 9.75],
    ['text', 10.5],
  ] as const) {
    await page.locator(`.print-lesson [data-paper=${part}]`).press('Enter');
    await expect(page.locator('html')).toHaveAttribute('data-print', part);
    await page.emulateMedia({ media: 'print' });
    expect(await sizes(), part).toContain(inPixels(points));
    expect(Math.min(...(await sizes()).map(parseFloat)), part).toBeGreaterThanOrEqual(parseFloat(inPixels(points - 0.5)));
    await page.emulateMedia({ media: null });
    await page.evaluate(() => dispatchEvent(new Event('afterprint')));
  }
});

test('11: on paper no table of eight rows is cut, and the foot of the site stays away', async ({ page }) => {
  await page.goto('/lessons/b06/');
  await page.emulateMedia({ media: 'print' });
  const tables = page.locator('main table').filter({ visible: true });
  expect(await tables.count()).toBeGreaterThan(2);
  for (const table of await tables.all())
    if ((await table.locator('tbody > tr').count()) <= 8) await expect(table).toHaveCSS('break-inside', 'avoid');
  await expect(page.locator('.page-foot')).toBeHidden();
});

test('11: an answer on paper is the right option with its reason; on screen each option has its own', async ({ page }) => {
  await page.goto('/lessons/b01/');
  const answer = page.locator('.question[data-kind=single] .answer').first();
  const wrong = answer.locator('dt[data-wrong]');
  expect(await wrong.count()).toBeGreaterThan(0);
  await answer.evaluate((details: HTMLDetailsElement) => {
    details.open = true;
  });
  await expect(wrong.first()).toBeVisible();
  await page.emulateMedia({ media: 'print' });
  await expect(answer.locator('dt').filter({ visible: true })).toHaveCount(1);
  await expect(answer.locator('dd').filter({ visible: true })).toHaveCount(1);
  await expect(wrong.first()).toBeHidden();
});

for (const [id, first, last] of [
  ['b12', '18:30〜18:33', '19:28〜19:30'],
  ['b13', '18:30〜18:35', '19:50〜20:00'],
  ['c07', '18:30〜18:45　席に着き', '21:45〜22:00'],
] as const)
  test(`M3: ${id} prints its script alone, by the clock`, async ({ page }) => {
    await page.addInitScript(() => {
      window.print = () => undefined;
    });
    await page.goto(`/lessons/${id}/`);
    await expect(page.locator('[data-widget=done][data-alive]')).toBeAttached();
    await page.getByLabel('始まる時刻').fill('18:30');
    await page.getByRole('button', { name: '台本だけ印刷する' }).press('Enter');
    await expect(page.locator('html')).toHaveAttribute('data-printing-sheet', '');
    await page.emulateMedia({ media: 'print' });
    const paper = page.locator('.script-paper');
    await expect(paper.getByRole('heading', { name: /台本$/ })).toBeVisible();
    await expect(paper.getByRole('row').nth(1)).toContainText(first);
    await expect(paper.getByText(last)).toBeVisible();
    await expect(page.locator('h1')).toBeHidden();
    expect(countPages(await page.pdf({ preferCSSPageSize: true }))).toBe(1);
    await expect(paper).toHaveCount(0);
  });

for (const version of ['記入したもの', '白紙', '記入例'])
  test(`11: the end of a lesson asks how its sheet is to be printed: ${version}`, async ({ page }) => {
    await replacePrint(page);
    await page.goto('/lessons/a01/');
    await page.getByText('このレッスンのシートを印刷する').click();
    await expectAccessible(page, 'the choice');
    await page.getByRole('link', { name: version }).click();
    await expect(page.locator('html')).toHaveAttribute('data-printing-sheet', '');
    await expect(page).toHaveURL(/\/sheets\/w03\/$/);
    await expect(page.locator('.sheet-a4')).toContainText(version === '記入例' ? '記入例（架空の町のものです）' : '地域名');
  });

/** The pages that a button of the lesson prints. */
async function print(page: Page, part: keyof LessonPages): Promise<PrintedPage[]> {
  // By a key: what comes near meanwhile may move what a pointer is about to press.
  await page.locator(`.print-lesson [data-paper=${part}]`).press('Enter');
  await expect(page.locator('html')).toHaveAttribute('data-print', part);
  return readLessonPages(await page.pdf({ preferCSSPageSize: true }));
}
