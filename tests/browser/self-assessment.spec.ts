import { expect, type Locator, type Page } from '@playwright/test';
import { test } from './test.ts';
import { lessons, order } from '../../src/course/course.ts';
import { expectAccessible } from './accessibility.ts';
import { addresses } from './addresses.ts';
import { hold, ownComputer } from './computers.ts';
import { download, fileOf, finishLesson, openSheet, saved, stored } from './own-records.ts';
import { countPages } from './pdf-pages.ts';

/** A filled sheet: paths of W02 with what stands there. */
type Filled = Record<string, string | number>;

const first: Filled = { 'header.date': '2026-08-20', 'header.author': '森川', 'domains/k1/level': 1, 'domains/k1/evidence': '3分で話した' };
const second: Filled = {
  'header.date': '2026-11-20',
  'header.author': '森川',
  'domains/k1/level': 2,
  'domains/k1/evidence': '市の担当者に3分で話した',
  'domains/k2/level': 2,
  domain: 'k1',
};
const third: Filled = {
  'header.date': '2027-02-10',
  'header.author': '森川',
  'domains/k1/level': 1,
  'domains/k1/evidence': '電話で言い直した',
  'domains/k2/level': 3,
  domain: 'k1',
};

const part = (page: Page): Locator => page.getByRole('region', { name: 'これまでの自己評価' });
const row = (page: Page, name: string): Locator => part(page).getByRole('row', { name: new RegExp(`^${name}`) });

async function openWith(page: Page, ...sheets: Filled[]) {
  await page.goto('/sheets/');
  await page.evaluate((list) => {
    const [site = '', edition = ''] = document.querySelector<HTMLMetaElement>('meta[name="musubime"]')?.content.split(' ') ?? [];
    const put = (place: string, values: Record<string, unknown>) => {
      const registers = Object.fromEntries(Object.entries(values).map(([path, value]) => [path, { value, at: 1000, by: 'test' }]));
      const record = { format: 1, edition, at: 1000, by: 'test', data: { values: registers, tray: [] } };
      localStorage.setItem(`musubime:${site}:${place}`, JSON.stringify(record));
    };
    localStorage.setItem(`musubime:${site}:meta:mode`, 'own');
    put('profile:me', { 'header.author': '森川' });
    list.forEach((values, index) => {
      put(`sheet:w02:time${String(index)}`, values);
    });
  }, sheets);
  await openSheet(page, 'w02');
  await part(page).scrollIntoViewIfNeeded();
}

/** A file as 「他の人に渡す」 makes it, but of values that are known here. */
function colleagueFile(values: Filled, from = '大西（みなと市）'): string {
  const registers = Object.fromEntries(Object.entries(values).map(([path, value]) => [path, { value, at: 5, by: 'x' }]));
  const record = { format: 1, edition: '2026.11', at: 5, by: 'x', data: { values: registers, tray: [] } };
  const file = { kind: 'sheet', format: 1, edition: '2026.11', at: 5, by: 'x', checksum: '0', from, records: { 'sheet:w02:abc': record } };
  return fileOf(JSON.stringify(file));
}

test('is loaded only when it is asked for, or when there is something to show', async ({ page }) => {
  const asked: string[] = [];
  page.on('request', (request) => asked.push(request.url()));
  await openSheet(page, 'w02');
  const begun = await page.locator('script[src]').evaluateAll((scripts: HTMLScriptElement[]) => scripts.map(({ src }) => src));
  const isLoaded = () => asked.some((url) => /\/SelfAssessment\.[^/]*js$/.test(url) && !begun.includes(url));
  await part(page).scrollIntoViewIfNeeded();
  const button = part(page).getByRole('button', { name: '並べて見る' });
  await expect(button).toBeEnabled();
  expect(isLoaded()).toBe(false);
  await expectAccessible(page, 'not loaded', '.ratings');
  await button.focus();
  await page.keyboard.press('Enter');
  await expect(part(page).getByRole('heading', { name: 'これまでの自己評価' })).toBeFocused();
  await expect(part(page).getByText('まだ、段階を付けたシートがありません。')).toBeVisible();
  expect(isLoaded()).toBe(true);
  await expectAccessible(page, 'nothing to show', '.ratings');

  await page.getByRole('group', { name: /^K1 / }).getByRole('radio', { name: /^2 / }).check();
  await expect(row(page, 'K1 役割を話す')).toContainText('2 手本や助けがあれば、できる');
  await expect(row(page, 'K1 役割を話す')).toContainText('根拠なし');
  await openSheet(page, 'w08');
  await expect(page.getByRole('heading', { name: 'これまでの自己評価' })).toHaveCount(0);
});

test('three times stand side by side, and what changed is said in words; nothing is added up', async ({ page }) => {
  await openWith(page, third, first, second);
  await expect(part(page).getByRole('img', { name: /はじめ、途中、終わり/ })).toBeVisible();
  await expect(part(page).getByRole('columnheader')).toHaveText([
    '領域',
    /はじめ.*令和8年8月20日/s,
    /途中.*令和8年11月20日/s,
    /終わり.*令和9年2月10日/s,
  ]);
  await expect(row(page, 'K1 役割を話す').getByRole('cell')).toHaveText([
    /1 何をする仕事かを、人に説明できる$/,
    /2 手本や助けがあれば、できる$/,
    /1 何をする仕事かを、人に説明できる$/,
  ]);
  await expect(row(page, 'K2 地域を知る').getByRole('cell')).toHaveText([/付けていない$/, /できる 根拠なし$/, /一人でできる 根拠なし$/]);
  await expect(part(page)).toContainText('K1 役割を話す（2→1）');
  await expect(part(page)).toContainText('K2 地域を知る（2→3）根拠なし');
  await expect(part(page)).toContainText('根拠が書いていない段階：K2 地域を知る');
  await expect(part(page)).toContainText('合計・平均・合格点は出しません');
  await part(page).getByText('K1 役割を話す（3件）').click();
  await expect(part(page).getByText('市の担当者に3分で話した')).toBeVisible();

  await page.getByRole('group', { name: /^K1 / }).getByRole('radio', { name: /^3 / }).check();
  await expect(row(page, 'K1 役割を話す')).toContainText('3 一人でできる');
});

test('of more than three times, those between are shown on request', async ({ page }) => {
  await openWith(page, first, second, third, { ...third, 'header.date': '2027-05-10' });
  await expect(part(page).getByRole('columnheader')).toHaveText(['領域', /1回目/, /3回目/, /4回目/]);
  await part(page)
    .getByRole('checkbox', { name: /^間の回も並べる/ })
    .focus();
  await page.keyboard.press('Space');
  await expect(part(page).getByRole('columnheader')).toHaveCount(5);
});

test('lessons are suggested for the chosen domain, with those that are done marked', async ({ page }) => {
  await openWith(page, second);
  await expect(part(page).getByText('次に伸ばす一つ：K1 役割を話す')).toBeVisible();
  const link = part(page).getByRole('link', { name: /^A01 / });
  await expect(link).toHaveAttribute('href', '/lessons/a01/');
  await link.click();
  await finishLesson(page);
  await expect(page.getByText('に終えました')).toBeVisible();

  // What is done makes room for what is not; once all of it is done, it stands there again and says so.
  await openSheet(page, 'w02');
  await part(page).scrollIntoViewIfNeeded();
  await expect(part(page).getByText('次に伸ばす一つ：K1 役割を話す')).toBeVisible();
  await expect(link).toHaveCount(0);
  await page.evaluate(
    (ids) => {
      const record = {
        format: 1,
        edition: '2026.11',
        at: 5,
        by: 'x',
        data: { values: { done: { value: true, at: 5, by: 'x' } }, tray: [] },
      };
      for (const id of ids) localStorage.setItem(`musubime:musubime:lesson:${id}`, JSON.stringify(record));
    },
    order.filter((id) => lessons.get(id)?.competencies.includes('K1')),
  );
  await openSheet(page, 'w02');
  await part(page).scrollIntoViewIfNeeded();
  await expect(
    part(page)
      .getByRole('listitem')
      .filter({ has: page.getByRole('link', { name: /^A01 / }) }),
  ).toContainText('終わり');
});

test.describe('what a second person wrote', () => {
  const theirs: Filled = { ...second, about: 'other', 'header.author': '大西', 'domains/k1/level': 3, 'header.date': '2027-02-12' };

  test('comes as a file from their browser, stands beside the own, and is kept nowhere', async ({ page, browser }) => {
    const context = await browser.newContext({ baseURL: addresses.origin, locale: 'ja-JP', timezoneId: 'Asia/Tokyo' });
    const colleague = await context.newPage();
    await hold(colleague, ownComputer);
    await openSheet(colleague, 'w02');
    await colleague.getByRole('textbox', { name: '記入者' }).fill('大西');
    await colleague.getByRole('radio', { name: '頼まれて、ほかの人について' }).check();
    await colleague.getByRole('group', { name: /^K1 / }).getByRole('radio', { name: /^3 / }).check();
    await saved(colleague);
    await part(colleague).scrollIntoViewIfNeeded();
    // What was written about somebody else is no time of one's own.
    await expect(part(colleague).getByText('ほかの人について書いた1枚は、ここに並べていません。')).toBeVisible();
    await colleague.locator('details.outlets > summary').click();
    await colleague.getByRole('button', { name: '他の人に渡す' }).click();
    await colleague.getByLabel(/^渡す人/).fill('大西（みなと市）');
    const { path } = await download(colleague, () => colleague.getByRole('button', { name: '確かめたので、ファイルにする' }).click());
    await context.close();

    await openWith(page, second);
    const before = await stored(page);
    const choose = part(page).getByLabel('ほかの人が書いたシートを開く');
    await choose.setInputFiles(path);
    await expect(part(page).getByRole('status').filter({ hasText: '大西（みなと市）のシートを並べました。' })).toBeVisible();
    await expect(part(page).getByRole('columnheader', { name: /大西（みなと市）/ })).toBeVisible();
    await expect(part(page).getByText('K1 役割を話す：自分は2、もう一人は3')).toBeVisible();
    await expect(part(page).getByText('書き出したときのままのファイルではありません。')).toHaveCount(0);
    await expect(part(page).getByText('書いた人自身についてのシートかもしれません')).toHaveCount(0);
    expect(await stored(page)).toEqual(before);

    await choose.focus();
    await page.keyboard.press('Shift+Tab');
    await page.keyboard.press('Shift+Tab');
    await expect(part(page).getByRole('button', { name: '大西（みなと市）のシートを外す' })).toBeFocused();
    await page.keyboard.press('Enter');
    await expect(choose).toBeFocused();
    await expect(part(page).getByRole('columnheader', { name: /大西/ })).toHaveCount(0);
    expect(await stored(page)).toEqual(before);
  });

  test('is shown from the records too, once it was taken over there', async ({ page }) => {
    await openWith(page, second, theirs);
    await expect(part(page).getByRole('columnheader')).toHaveText(['領域', /はじめ/, /大西/]);
    await expect(part(page).getByText('取り込んだシート')).toBeVisible();
  });

  test('that is about themselves is said to be so', async ({ page }) => {
    await openWith(page, second);
    await part(page)
      .getByLabel('ほかの人が書いたシートを開く')
      .setInputFiles(colleagueFile({ ...theirs, about: 'self' }));
    await expect(part(page).getByText('書いた人自身についてのシートかもしれません')).toBeVisible();
    // The file of this test has no right checksum.
    await expect(part(page).getByText('書き出したときのままのファイルではありません。')).toBeVisible();
  });

  for (const [name, content, sentence] of [
    ['another file', 'x', 'このサイトから書き出したファイルではないようです'],
    ['a sheet without levels', '{"kind":"sheet","format":1,"records":{}}', '段階を付けた自己評価シートがありません'],
    ['a backup', '{"kind":"backup","format":1,"records":{}}', 'すべての記録を書き出したファイルです'],
  ] as const) {
    test(`is not found in ${name}`, async ({ page }) => {
      await openWith(page, second);
      await part(page).getByLabel('ほかの人が書いたシートを開く').setInputFiles(fileOf(content));
      await expect(part(page).getByRole('status').filter({ hasText: sentence })).toBeVisible();
      await expect(part(page).getByRole('columnheader')).toHaveCount(2);
    });
  }

  for (const scheme of ['light', 'dark'] as const) {
    test(
      `is accessible beside three times, and fits a narrow window, ${scheme}`,
      { tag: scheme === 'light' ? [] : '@slow' },
      async ({ page }) => {
        await page.addInitScript((theme) => {
          localStorage.setItem('starlight-theme', theme);
        }, scheme);
        await openWith(page, first, second, third);
        await expectAccessible(page, 'three times', '.ratings');
        await part(page)
          .getByLabel('ほかの人が書いたシートを開く')
          .setInputFiles(colleagueFile({ ...theirs, about: 'self' }, '大西'.repeat(30)));
        await part(page)
          .getByText(/^K1 役割を話す（4件）/)
          .click();
        await expectAccessible(page, 'with a second person', '.ratings');
        await page.setViewportSize({ width: 320, height: 640 });
        await expectAccessible(page, 'narrow', '.ratings');
        expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBe(320);
      },
    );
  }
});

test('prints alone on A4, with what was opened from a file; the sheet prints without it', async ({ page }) => {
  await page.addInitScript(() => {
    window.print = () => undefined;
  });
  await openWith(page, first, second, third);
  await part(page)
    .getByLabel('ほかの人が書いたシートを開く')
    .setInputFiles(colleagueFile({ ...second, about: 'other' }));
  await part(page).getByRole('button', { name: '印刷する' }).click();
  await page.emulateMedia({ media: 'print' });
  await expect(row(page, 'K1 役割を話す')).toBeVisible();
  await expect(part(page).getByText('市の担当者に3分で話した').first()).toBeVisible();
  await expect(part(page).getByText('大西（みなと市）と違うところ')).toBeVisible();
  await expect(part(page).getByLabel('ほかの人が書いたシートを開く')).toBeHidden();
  await expect(page.locator('.sheet-a4')).toBeHidden();
  expect(countPages(await page.pdf({ preferCSSPageSize: true }))).toBeLessThanOrEqual(3);
  await page.evaluate(() => dispatchEvent(new Event('afterprint')));
  await expect(part(page)).toBeHidden();
  await expect(page.locator('.sheet-a4')).toBeVisible();
});
