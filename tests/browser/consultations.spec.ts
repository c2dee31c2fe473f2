import { expect, type Page } from '@playwright/test';
import { test } from './test.ts';
import { expectAccessible } from './accessibility.ts';
import { alive, boxOf, download, field, openSheet, saved } from './own-records.ts';
import { countPages } from './pdf-pages.ts';
import { replacePrint } from './print-sheet.ts';
import { unfold } from './write-sheet.ts';

const folded = '.worksheet-section details:not([open])';

test.describe('J2 5 a consultation in two minutes', () => {
  test.beforeEach(({ page }) => page.clock.setFixedTime('2026-11-20T10:05:00+09:00'));

  test('asks eight things on a screen and a half, and has the day already', async ({ page }) => {
    await openSheet(page, 'w07');
    const first = page.locator('.worksheet-section').first();
    await expect(first.locator('.field')).toHaveCount(8);
    const { height } = await boxOf(first);
    expect(height).toBeLessThanOrEqual(1.5 * 768);
    await expect(page.locator(folded)).toHaveCount(1);
    await expect(field(page, '背景（なぜ生じたか）')).toBeHidden();

    await field(page, '相談の要約').fill('夜中に怖くなり救急車を呼んだ');
    await expect(page.getByLabel('受付日', { exact: true })).toHaveValue('2026-11-20');
    await saved(page);
    await expectAccessible(page, 'with a folded part', 'form[data-worksheet=w07]');
  });

  test('has the day also where the first word comes as soon as the sheet takes one', async ({ page }) => {
    await page.addInitScript(() => {
      const watch = new MutationObserver(() => {
        const control = document.querySelector<HTMLTextAreaElement>('form[data-worksheet=w07] > fieldset:enabled textarea');
        if (!control) return;
        watch.disconnect();
        control.value = '夜中';
        control.dispatchEvent(new InputEvent('input', { bubbles: true }));
      });
      watch.observe(document, { childList: true, subtree: true, attributes: true });
    });
    await openSheet(page, 'w07');
    await saved(page);
    await expect(page.getByLabel('受付日', { exact: true })).toHaveValue('2026-11-20');
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
    await expect(next.getByRole('link').first()).toHaveAttribute('href', /\/tools\/topics\/#topic-night$/);
    await next.getByRole('link', { name: /W09/ }).click();
    await alive(page, 'w09');
    await expect(page).toHaveURL(/\/sheets\/w09\/#entry-night$/);
  });
});

test.describe('J2 6 from consultations to a タネ', () => {
  test.beforeEach(({ page }) => page.clock.setFixedTime('2026-11-20T10:05:00+09:00'));

  const records = [
    [
      'a',
      {
        date: '2026-10-06',
        caller: 'visiting-nurse',
        scene: 'end-of-life',
        summary: '夜中に怖くなり救急車を呼んだ',
        due: '2026-11-19',
        recurrence: 'repeated',
      },
    ],
    [
      'b',
      {
        date: '2026-11-02',
        caller: 'clinic',
        scene: 'end-of-life',
        summary: '夜の電話が一晩に4回',
        due: '2026-11-30',
        recurrence: 'likely',
      },
    ],
    ['c', { date: '2026-11-05', caller: 'hospital', scene: 'admission-discharge', summary: '明日退院と電話が来た', recurrence: 'once' }],
  ] as const;
  const write = (page: Page) =>
    page.addInitScript((all) => {
      for (const [id, values] of all)
        localStorage.setItem(
          `musubime:musubime:sheet:w07:${id}`,
          JSON.stringify({
            format: 1,
            edition: '',
            at: 1,
            by: 'test',
            data: {
              values: Object.fromEntries(Object.entries(values).map(([path, value]) => [path, { value, at: 1, by: 'test' }])),
              tray: [],
            },
          }),
        );
    }, records);

  test('the list shows what is due, is sorted and filtered, and goes out as Excel, CSV and paper', async ({ page }) => {
    await write(page);
    await replacePrint(page);
    await page.goto('/tools/consultations/');
    const rows = page.locator('.table-scroll tbody tr');
    await expect(rows).toHaveCount(3);
    await expect(rows.first()).toContainText('明日退院と電話が来た');
    await expect(page.getByText('折り返し期限が今日までの相談が1件あります。')).toBeVisible();
    await expect(rows.filter({ hasText: '夜中に怖くなり' })).toContainText('過ぎています');
    await expectAccessible(page, 'the list of consultations');

    await page.getByRole('button', { name: '折り返し期限' }).click();
    await expect(page.getByRole('columnheader', { name: '折り返し期限' })).toHaveAttribute('aria-sort', 'ascending');
    await expect(rows.first()).toContainText('夜中に怖くなり救急車を呼んだ');
    await page.getByLabel('月', { exact: true }).selectOption('2026年11月');
    await expect(rows).toHaveCount(2);
    await expect(page.getByText('相談3件のうち2件').first()).toBeVisible();

    const workbook = await download(page, () => page.getByRole('button', { name: 'Excelにする' }).click());
    expect(workbook.name).toBe('相談の一覧_2026-11_2026-11-20.xlsx');
    const csv = await download(page, () => page.getByRole('button', { name: 'CSVにする' }).click());
    expect(csv.body.toString()).toContain('2026-11-02,診療所,看取り,夜の電話が一晩に4回,2026-11-30,候補,まだ');

    await page.getByRole('button', { name: 'この一覧を印刷する' }).click();
    await page.emulateMedia({ media: 'print' });
    await expect(page.locator('.consultation-list tbody tr')).toHaveCount(2);
    expect(countPages(await page.pdf({ preferCSSPageSize: true }))).toBe(1);
  });

  test('candidates of one scene become one タネ with links, scene, count and period', async ({ page }) => {
    await write(page);
    await page.goto('/tools/topics/');
    const candidates = page.getByRole('region', { name: 'タネ候補' });
    await expect(candidates.getByRole('listitem')).toHaveCount(2);
    await expectAccessible(page, 'with candidates');
    await candidates.getByRole('button', { name: '「看取り」の候補をまとめてタネにする' }).click();
    await alive(page, 'w08');
    await expect(page.getByRole('checkbox', { name: '夜中に怖くなり救急車を呼んだ' })).toBeChecked();
    await expect(page.getByRole('checkbox', { name: '夜の電話が一晩に4回' })).toBeChecked();
    await expect(page.getByRole('checkbox', { name: '明日退院と電話が来た' })).not.toBeChecked();
    await expect(page.getByRole('radio', { name: '看取り' })).toBeChecked();
    await expect(field(page, '件数と期間')).toHaveValue('令和8年10月〜令和8年11月の相談3件のうち2件');
    await page.goto('/tools/topics/');
    await expect(page.getByRole('region', { name: '看取り' })).toBeVisible();
    await expect(candidates).toHaveCount(0);
  });
});
