import { expect, type Locator, type Page } from '@playwright/test';
import { test } from './test.ts';
import { expectAccessible } from './accessibility.ts';
import { download, downloadBackup, field, fileOf, openSheet, saved, stored, type StoredRecord } from './own-records.ts';

const question = '夜に何が起きているか';
const wanted = (page: Page) => field(page, '知りたい問い');
const entries = (page: Page) => page.locator('.entries');
const list = (page: Page) => page.locator('#put-away');
const thing = (page: Page, name: string) => list(page).getByRole('listitem').filter({ hasText: name });
const back = (page: Page, name: string) => list(page).getByRole('button', { name: `「${name}」を戻す`, exact: true });
const discard = (page: Page, name: string) => list(page).getByRole('button', { name: `「${name}」を完全に消す`, exact: true });
const confirm = (page: Page, name: string) => list(page).getByRole('button', { name: `「${name}」を本当に完全に消す`, exact: true });
const records = (page: Page) => page.goto('/tools/records/');
const none = (page: Page) => expect(list(page).getByText('ごみ箱は空です。')).toBeVisible();

/** Goes on with the keyboard from what has the focus. */
async function press(control: Locator) {
  await expect(control).toBeVisible();
  for (let presses = 0; presses < 150 && !(await control.evaluate((element) => element === document.activeElement)); presses++)
    await control.page().keyboard.press('Tab');
  await expect(control).toBeFocused();
  await control.page().keyboard.press('Enter');
}

async function backup(page: Page): Promise<string> {
  await records(page);
  return (await downloadBackup(page)).path;
}

async function choose(page: Page, path: string) {
  await records(page);
  await page.getByLabel('ファイルを選ぶ').setInputFiles(path);
  await expect(page.getByRole('heading', { name: '読み込むとこうなります' })).toBeVisible();
}

const hiddenBox = (page: Page, count: number) =>
  page.getByRole('checkbox', { name: `ごみ箱のもの・空にした欄も、ファイルのとおりに戻す（${String(count)}件）` });
const apply = (page: Page) => page.getByRole('button', { name: '読み込む', exact: true }).click();
const outcome = (page: Page) => page.getByRole('status').filter({ hasText: '読み込みました。' });

async function putSheetAway(page: Page) {
  await openSheet(page, 'w06');
  await page.getByRole('button', { name: 'このシートをごみ箱へ移す' }).click();
  await expect(entries(page).getByRole('status')).toContainText('いつでも戻せます。');
  await page.reload();
  await expect(wanted(page)).toHaveValue('');
}

test('A3: a sheet put away is in the list, comes back by the list or by a file, and is gone when that was said twice', async ({ page }) => {
  await openSheet(page, 'w06');
  await wanted(page).fill(question);
  await saved(page);
  const path = await backup(page);
  await none(page);
  await putSheetAway(page);

  await test.step('back by the file', async () => {
    await choose(page, path);
    await expect(hiddenBox(page, 1)).toBeChecked();
    await expectAccessible(page, 'a preview with what is hidden', '.preview');
    await apply(page);
    await expect(outcome(page)).toHaveText('読み込みました。');
    await none(page);
    await openSheet(page, 'w06');
    await expect(wanted(page)).toHaveValue(question);
  });

  await test.step('not by the file when the learner does not want it, and that is said', async () => {
    await putSheetAway(page);
    await choose(page, path);
    await hiddenBox(page, 1).uncheck();
    await apply(page);
    await expect(outcome(page)).toContainText('1件は、ごみ箱にあります。');
    await expectAccessible(page, 'loaded, with something hidden', '.records');
    await outcome(page).getByRole('link', { name: 'ごみ箱を見る・戻す' }).click();
    await expect(back(page, question)).toBeInViewport();
  });

  await test.step('back by the list, from where it was put away', async () => {
    await openSheet(page, 'w06');
    await entries(page).getByRole('link', { name: 'ごみ箱を見る・戻す' }).click();
    await expect(thing(page, question)).toContainText('W06');
    await press(back(page, question));
    await expect(list(page).locator('.put-away')).toBeFocused();
    await expect(list(page).getByRole('status')).toContainText(`「${question}」を戻しました。`);
    await none(page);
    await press(list(page).getByRole('link', { name: '開く' }));
    await expect(wanted(page)).toHaveValue(question);
  });

  await test.step('gone for good', async () => {
    await putSheetAway(page);
    await page.goto('/sheets/');
    await page.getByRole('link', { name: 'ごみ箱を見る・戻す' }).click();
    await press(discard(page, question));
    await expect(confirm(page, question)).toBeFocused();
    await expectAccessible(page, 'asked whether it is to go for good', '#put-away');
    await page.keyboard.press('Enter');
    await expect(list(page).getByRole('status')).toContainText(`「${question}」を完全に消しました。`);
    await expect(list(page).locator('.put-away')).toBeFocused();
    await none(page);
    await expectAccessible(page, 'an empty list', '#put-away');
    expect(Object.values(await stored(page)).join()).not.toContain(question);
    await choose(page, path);
    await hiddenBox(page, 1).uncheck();
    await apply(page);
    await expect(outcome(page)).toContainText('は、戻していません。');
    await page.reload();
    await none(page);
    await choose(page, path);
    await hiddenBox(page, 1).check();
    await apply(page);
    await openSheet(page, 'w06');
    await expect(wanted(page)).toHaveValue(question);
  });
});

test(
  'A3: a row and a theme are in the list, come back whole, and are gone when that was said twice',
  { tag: '@slow' },
  async ({ page }) => {
    await openSheet(page, 'w01');
    const people = page.getByRole('group', { name: '会う人10人' });
    const roles = people.getByRole('textbox', { name: '役割・所属' });
    for (const role of ['薬剤師', '訪問看護師']) {
      await people.getByRole('button', { name: '会う人を1行足す' }).click();
      await roles.last().fill(role);
    }
    await saved(page);
    await page.goto('/tools/topics/');
    await page.getByLabel('新しいテーマの名前').fill('家での看取りの夜');
    await page.keyboard.press('Enter');
    await page.getByRole('link', { name: /^W08 / }).first().click();
    await field(page, '仮のテーマ').fill('夜の不安');
    await saved(page);
    const path = await backup(page);

    const putAway = async () => {
      await openSheet(page, 'w01');
      await people.getByRole('button', { name: '会う人 1をごみ箱へ移す' }).click();
      await expect(people.getByRole('status').filter({ hasText: 'いつでも戻せます。' })).toBeVisible();
      await saved(page);
      await page.goto('/tools/topics/');
      await page.getByRole('link', { name: '家での看取りの夜', exact: true }).click();
      await page.getByRole('button', { name: 'ごみ箱へ移す', exact: true }).click();
      await expect(page.getByText('「家での看取りの夜」をごみ箱へ移しました。いつでも戻せます。')).toBeVisible();
      await page.getByRole('link', { name: 'ごみ箱を見る・戻す' }).click();
      await expect(list(page).getByRole('listitem')).toHaveCount(2);
    };
    const expectBack = async () => {
      await none(page);
      await openSheet(page, 'w01');
      await expect
        .poll(() => roles.evaluateAll((inputs) => inputs.map((input) => (input as HTMLInputElement).value)))
        .toEqual(['薬剤師', '訪問看護師']);
      await page.goto('/tools/topics/');
      await page.getByRole('link', { name: '家での看取りの夜', exact: true }).click();
      await page.getByRole('link', { name: /^W08 / }).first().click();
      await expect(field(page, '仮のテーマ')).toHaveValue('夜の不安');
    };

    await putAway();
    await expect(thing(page, '薬剤師')).toContainText('会う人10人');
    await expect(thing(page, '家での看取りの夜')).toContainText('テーマ（シート1枚といっしょに戻ります）');
    await expectAccessible(page, 'a list of a row and a theme', '#put-away');
    await press(back(page, '薬剤師'));
    await expect(list(page).locator('.put-away')).toBeFocused();
    await expect(list(page).getByRole('listitem')).toHaveCount(1);
    await press(back(page, '家での看取りの夜'));
    await expectBack();

    await putAway();
    for (const name of ['薬剤師', '家での看取りの夜']) {
      await discard(page, name).click();
      await confirm(page, name).click();
      await expect(list(page).getByRole('status')).toContainText(`「${name}」を完全に消しました。`);
    }
    await none(page);
    const left = Object.values(await stored(page)).join();
    for (const text of ['薬剤師', '家での看取りの夜', '夜の不安']) expect(left).not.toContain(text);
    expect(left).toContain('訪問看護師');
    await choose(page, path);
    await expect(hiddenBox(page, 2)).toBeChecked();
    await apply(page);
    await expect(outcome(page)).toHaveText('読み込みました。');
    await expectBack();
  },
);

test('A5: records of a newer edition in a file are counted and named, and said to wait', async ({ page }) => {
  await openSheet(page, 'w06');
  await wanted(page).fill(question);
  await saved(page);
  const file = JSON.parse((await downloadAll(page)).toString()) as Record<string, unknown>;
  await choose(page, fileOf(JSON.stringify({ ...file, later: { 'sheet:w07:k3x9': JSON.stringify({ format: 99 }) } })));
  await expect(page.locator('.preview')).toContainText('新しい版で書かれた記録：1件');
  await expect(page.locator('.preview')).toContainText('W07 ');
  await apply(page);
  await expect(outcome(page)).toContainText('新しい版で書かれた1件は、開けないまま置いています。');
});

async function downloadAll(page: Page): Promise<Buffer> {
  await records(page);
  return (await download(page, () => page.locator('main').getByRole('button', { name: 'ファイルに書き出す' }).first().click())).body;
}

test('A9: the tray is emptied at once, asked twice, and stays empty', async ({ page }) => {
  await openSheet(page, 'w06');
  await wanted(page).fill(question);
  await saved(page);
  await page.evaluate(() => {
    const key = Object.keys(localStorage).find((name) => name.includes(':sheet:w06:')) ?? '';
    const record = JSON.parse(localStorage.getItem(key) ?? '') as { data: StoredRecord };
    const field = Object.keys(record.data.values).find((path) => !path.includes('header')) ?? '';
    for (const value of ['一つ目の文', '二つ目の文', '三つ目の文']) record.data.tray.push({ path: field, value, at: 1, by: 'x' });
    localStorage.setItem(key, JSON.stringify(record));
  });
  const path = await backup(page);
  await openSheet(page, 'w06');
  await page.getByText('欄の外の文（3件）').click();
  await page.getByRole('button', { name: 'まとめて捨てる' }).click();
  await expect(page.getByRole('button', { name: '本当に3件とも捨てる' })).toBeFocused();
  await expectAccessible(page, 'asked whether the tray is to be emptied', '.tray');
  await page.keyboard.press('Enter');
  await expect(page.getByText('欄の外の文はなくなりました。')).toBeVisible();
  await saved(page);
  await choose(page, path);
  await apply(page);
  await openSheet(page, 'w06');
  await expect(wanted(page)).toHaveValue(question);
  await expect(page.getByText(/欄の外の文（/)).toBeHidden();
});

for (const [name, hash] of [
  ['300 letters', `#entry-${'a'.repeat(300)}`],
  ['upper case', '#entry-ABC'],
  ['other letters', '#entry-%E5%A4%9C'],
  ['dots', '#entry-a.b'],
  ['a leading hyphen', '#entry--a'],
] as const) {
  test(
    `item 1: what is written at an address with ${name} is listed and in the file`,
    { tag: name === 'dots' ? [] : '@slow' },
    async ({ page }) => {
      for (const [sheet, label] of [
        ['w06', '知りたい問い'],
        ['w08', '仮のテーマ'],
      ] as const) {
        await openSheet(page, sheet, `/sheets/${sheet}/${hash}`);
        await field(page, label).fill(`${question} ${sheet}`);
        await saved(page);
        await page.goto('/sheets/');
        await page
          .getByRole('region', { name: '最近書いたもの' })
          .getByRole('link', { name: `${question} ${sheet}` })
          .click();
        await expect(field(page, label)).toHaveValue(`${question} ${sheet}`);
      }
      await page.goto('/tools/topics/');
      await expect(page.getByRole('link', { name: `${question} w08` })).toBeVisible();
      const file = (await downloadAll(page)).toString();
      for (const sheet of ['w06', 'w08']) expect(file).toContain(`${question} ${sheet}`);
    },
  );
}
