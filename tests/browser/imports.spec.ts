import { expect, type Locator, type Page } from '@playwright/test';
import { test } from './test.ts';
import { rowsXml, workbookOf } from '../../src/tables/workbook.fixture.ts';
import { expectAccessible } from './accessibility.ts';
import { downloadBackup, fileOf, openSheet, saved } from './own-records.ts';

/** Pastes a text as a spreadsheet would, without typing it. */
const paste = (field: Locator, text: string) =>
  field.evaluate((element, pasted) => {
    const clipboardData = new DataTransfer();
    clipboardData.setData('text/plain', pasted);
    element.dispatchEvent(new ClipboardEvent('paste', { clipboardData, bubbles: true, cancelable: true }));
  }, text);

async function openImporter(page: Page): Promise<Locator> {
  await openSheet(page, 'w07');
  await page.getByText('Word・Excel・CSV・人に渡す').click();
  await page.getByText('表計算ソフトの表から取り込む').click();
  const field = page.getByRole('textbox', { name: 'コピーした表を貼り付ける' });
  await expect(field).toBeVisible();
  return field;
}

/** As slow as the oldest of office computers. */
async function slowDown(page: Page): Promise<void> {
  const session = await page.context().newCDPSession(page);
  await session.send('Emulation.setCPUThrottlingRate', { rate: 6 });
}

/** Presses a button as soon as it is there: on a fast computer the work is over before a hand could. Gives what the bar beside it is called. */
const pressAtOnce = (page: Page, label: string) =>
  page.evaluate((words) => {
    new MutationObserver((_, observer) => {
      const button = Array.from(document.querySelectorAll('button')).find(({ textContent }) => textContent === words);
      if (!button) return;
      observer.disconnect();
      document.body.dataset['bar'] = button.parentElement?.querySelector('progress')?.getAttribute('aria-label') ?? '';
      button.click();
    }).observe(document.body, { childList: true, subtree: true });
  }, label);
const pressed = (page: Page, bar: string) => expect(page.locator('body')).toHaveAttribute('data-bar', bar);

const small = '受付日\t相談の要約\n2026/11/20\t夜の電話\n合計\t1';
const takesSmall = async (page: Page, field: Locator) => {
  await paste(field, small);
  await expect(page.getByText('2行のうち、1行を取り込めます。')).toBeVisible();
  await expect(page.getByText('3行目：「合計」は合計の行と見て、外しました')).toBeVisible();
};

test('B.1: 200,000 pasted rows are refused, and the page goes on', async ({ page }) => {
  const errors: string[] = [];
  page.on('pageerror', (error) => errors.push(error.message));
  const field = await openImporter(page);
  await paste(field, `相談の要約\t対応\n${'夜の電話\tつないだ\n'.repeat(200_000)}`);
  await expect(page.getByText('2,000行を超えているため、読んでいません。')).toBeVisible();
  await expect(field).toHaveValue('');
  await takesSmall(page, field);
  await expectAccessible(page, 'a preview');
  await page.getByRole('button', { name: '1行を取り込む' }).click();
  await expect(page.getByText('1行を取り込みました。')).toBeVisible();
  expect(errors).toEqual([]);
});

test('what takes long shows how far it is, leaves the page alive, and can be stopped', async ({ page }) => {
  const field = await openImporter(page);
  await slowDown(page);
  const long = `相談の要約,対応\n${',\n'.repeat(1_000_000)}`;
  await paste(field, long);
  await expect(page.getByRole('progressbar', { name: '読んだ割合' })).toBeVisible();
  await page.getByText('使える見出し', { exact: true }).click();
  await expect(page.getByText('並び順は問いません。')).toBeVisible();
  await expect(page.getByRole('progressbar')).toBeHidden({ timeout: 60_000 });
  await pressAtOnce(page, '読むのをやめる');
  await paste(field, long);
  await pressed(page, '読んだ割合');
  await expect(page.getByText('読むのをやめました。何も変わっていません。')).toBeVisible();
  await expect(page.getByRole('progressbar')).toBeHidden();
  await takesSmall(page, field);
});

test('B.4: a workbook with a cell of tens of megabytes is not unpacked, or stopped in the middle', async ({ page }) => {
  const workbook = (letters: number) => ({
    name: 'large.xlsx',
    mimeType: 'application/octet-stream',
    buffer: Buffer.from(
      workbookOf({
        rows: rowsXml([
          ['相談の要約', '対応'],
          ['夜'.repeat(letters / 3), 'した'],
        ]),
      }),
    ),
  });
  const field = await openImporter(page);
  const file = page.getByLabel('ファイルから読む');
  await file.setInputFiles(workbook(90_000_000));
  await expect(page.getByText('ファイルの中身が大きすぎるため、開いていません')).toBeVisible();
  await slowDown(page);
  await file.setInputFiles(workbook(45_000_000));
  await expect(page.getByRole('progressbar', { name: '読んだ割合' })).toBeVisible();
  await page.getByRole('button', { name: '読むのをやめる' }).click();
  await expect(page.getByText('読むのをやめました。')).toBeVisible();
  await takesSmall(page, field);
});

test('a list of participants is held to the same limits', async ({ page }) => {
  await page.goto('/tools/certificate/');
  const field = page.getByLabel('名簿を貼り付ける');
  await expect(field).toBeEnabled();
  await paste(field, `氏名\n${'森川花\n'.repeat(200_000)}`);
  await expect(page.getByText('2,000行を超えているため、読んでいません。')).toBeVisible();
  await field.fill('氏名\t修了可否\n森川花\t可\n合計\t1');
  await page.getByRole('button', { name: '貼り付けた名簿を読む' }).click();
  await expect(page.getByText('1人を読みました。')).toBeVisible();
  await expect(page.getByText('3行目：「合計」は合計の行と見て、外しました')).toBeVisible();
  await expectAccessible(page, 'with a list');
});

test('B.6: a backup of 100,000 items is refused, and the next one is read', async ({ page }) => {
  await openSheet(page, 'w08');
  await page.getByRole('textbox', { name: 'なぜ生じたか' }).fill('夜の電話');
  await saved(page);
  await page.goto('/tools/records/');
  const { path } = await downloadBackup(page);
  const register = { value: 'x', at: 1, by: 'a' };
  const values = Object.fromEntries(Array.from({ length: 100_000 }, (_, index) => [`f${String(index)}`, register]));
  const records = { 'sheet:w08:a': { format: 1, edition: '', at: 1, by: 'a', data: { values, tray: [] } } };
  const choose = page.getByLabel('ファイルを選ぶ');
  await choose.setInputFiles(fileOf(JSON.stringify({ kind: 'backup', format: 1, records })));
  await expect(page.getByText('ファイルに入っている記録が多すぎるため、開いていません。')).toBeVisible();
  await choose.setInputFiles(path);
  await expect(page.getByText('今と同じもの：')).toBeVisible();
});

/** A backup with as many sheets, each with a text of its own. */
function backupOf(sheets: number): string {
  const data = (text: string) => ({ values: { cause: { value: text, at: 1, by: 'a' } }, tray: [] });
  const records = Object.fromEntries(
    Array.from({ length: sheets }, (_, index) => [
      `sheet:w08:s${String(index)}`,
      { format: 1, edition: '', at: 1, by: 'a', data: data(`夜の電話${String(index)}`) },
    ]),
  );
  return JSON.stringify({ kind: 'backup', format: 1, edition: '2026.11', at: 1, records });
}

test('B.6: reading a large backup shows how far it is, and can be stopped', { tag: '@slow' }, async ({ page }) => {
  await page.goto('/tools/records/');
  const choose = page.getByLabel('ファイルを選ぶ');
  await expect(choose).toBeEnabled();
  await slowDown(page);
  await pressAtOnce(page, '読むのをやめる');
  await choose.setInputFiles(fileOf(backupOf(25_000)));
  await pressed(page, '読んだ割合');
  await expect(page.getByText('読むのをやめました。何も変わっていません。')).toBeVisible();
  await expect(page.getByRole('progressbar')).toBeHidden();
  await choose.setInputFiles(fileOf(backupOf(2)));
  await expect(page.getByText('新しく加わる記録：2件')).toBeVisible();
  await expect(page.getByText('書き出したときのままのファイルではありません。')).toBeVisible();
});

test('B.6: loading a large backup shows how far it is, can be stopped, and begun again', async ({ page }) => {
  await openSheet(page, 'w08');
  await page.goto('/tools/records/');
  const choose = page.getByLabel('ファイルを選ぶ');
  await expect(choose).toBeEnabled();
  const count = 6000;
  await choose.setInputFiles(fileOf(backupOf(count)));
  await expect(page.getByText(`新しく加わる記録：${String(count)}件`)).toBeVisible();
  await slowDown(page);
  await pressAtOnce(page, '途中でやめる');
  await page.getByRole('button', { name: '読み込む', exact: true }).click();
  await pressed(page, '書き入れた割合');
  await expect(page.getByText('途中でやめました。そこまでに読み込んだ分は、残っています。')).toBeVisible();
  const kept = await page.evaluate(() => Object.keys(localStorage).filter((key) => key.includes('sheet:w08:s')).length);
  expect(kept).toBeGreaterThan(0);
  expect(kept).toBeLessThan(count);
  await choose.setInputFiles(fileOf(backupOf(count)));
  await expect(page.getByText(`新しく加わる記録：${String(count - kept)}件`)).toBeVisible();
});

test(
  'rows taken over as sheets are written part by part, and what was written when it was stopped can be taken back',
  { tag: '@slow' },
  async ({ page }) => {
    const field = await openImporter(page);
    await paste(field, `相談の要約\t対応\n${Array.from({ length: 1900 }, (_, row) => `夜の電話${String(row)}\tつないだ`).join('\n')}`);
    const apply = page.getByRole('button', { name: '1900行を取り込む' });
    await expect(apply).toBeVisible();
    await slowDown(page);
    await pressAtOnce(page, '途中でやめる');
    await apply.click();
    await pressed(page, '書き入れた割合');
    const said = page.getByText(/途中でやめました。ここに残っているのは\d+行です。/);
    await expect(said).toBeVisible();
    const stored = () =>
      page.evaluate(() => Object.keys(localStorage).filter((key) => (localStorage.getItem(key) ?? '').includes('夜の電話')).length);
    expect(await stored()).toBe(Number(/(\d+)行/.exec((await said.textContent()) ?? '')?.[1]));
    await page.getByRole('button', { name: '取り込みを取り消す' }).click();
    await expect(page.getByText('取り込みを取り消しました。')).toBeVisible();
  },
);
