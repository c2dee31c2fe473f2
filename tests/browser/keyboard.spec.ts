import { expect, type Locator, type Page } from '@playwright/test';
import { test } from './test.ts';
import { download, field, fileOf, openSheet, saved } from './own-records.ts';
import { styledIn } from './styled.ts';

/** Goes on with Tab, as somebody does who has no pointer, until a control has the focus. */
async function reach(control: Locator, key: 'Tab' | 'Shift+Tab' = 'Tab') {
  await expect(control).toBeVisible();
  for (let presses = 0; presses < 150; presses++) {
    if (await control.evaluate((element) => element === document.activeElement)) return;
    await control.page().keyboard.press(key);
  }
  await expect(control, 'reached by Tab').toBeFocused();
}

async function press(control: Locator, key?: 'Tab' | 'Shift+Tab') {
  await reach(control, key);
  await control.page().keyboard.press('Enter');
}

/** Goes to a choice of which nothing is chosen yet, and on with the arrow keys. */
async function choose(group: Locator, name: string) {
  await reach(group.getByRole('radio').first());
  await group.page().keyboard.press('Space');
  const wanted = group.getByRole('radio', { name, exact: true });
  for (let presses = 0; presses < 20 && !(await wanted.isChecked()); presses++) await group.page().keyboard.press('ArrowDown');
  await expect(wanted).toBeChecked();
}

/** Goes to a list and down to an option that begins so. */
async function pick(list: Locator, option: string, key?: 'Tab' | 'Shift+Tab') {
  await reach(list, key);
  const chosen = () => list.evaluate((element) => (element as HTMLSelectElement).selectedOptions[0]?.textContent ?? '');
  await list.page().keyboard.press('Home');
  for (let presses = 0; presses < 20 && !(await chosen()).startsWith(option); presses++) await list.page().keyboard.press('ArrowDown');
  expect(await chosen()).toContain(option);
}

/** Past everything that is the same on all pages. */
async function skipToContent(page: Page) {
  await press(page.getByRole('link', { name: '本文へ進む' }));
}

/** The texts of a column, from the first row to the last. */
const texts = (column: Locator) =>
  expect.poll(() => column.evaluateAll((inputs) => inputs.map((input) => (input as HTMLInputElement | HTMLTextAreaElement).value)));

test('rows are added, filled, moved, removed and taken back, and the focus stays at hand', async ({ page }) => {
  await openSheet(page, 'w01');
  await skipToContent(page);
  const people = page.getByRole('group', { name: '会う人10人' });
  const roles = people.getByRole('textbox', { name: '役割・所属' });
  for (const role of ['薬剤師', '市の担当者', '訪問看護師']) {
    await press(people.getByRole('button', { name: '会う人を1行足す' }));
    await expect(roles.last()).toBeFocused();
    await page.keyboard.type(role);
  }
  await choose(people.getByRole('group', { name: '会う人 3' }).getByRole('group', { name: '済' }), '日を改めた');
  await press(people.getByRole('button', { name: 'まだ決めない' }));
  await expect(people.getByRole('radio', { name: '会えた' }).last()).toBeFocused();

  await press(people.getByRole('button', { name: '会う人 1を下へ' }), 'Shift+Tab');
  await expect(people.getByRole('button', { name: '会う人 2を下へ' })).toBeFocused();
  await page.keyboard.press('Enter');
  await texts(roles).toEqual(['市の担当者', '訪問看護師', '薬剤師']);
  await expect(people.getByRole('status').filter({ hasText: '会う人を3番目へ動かしました。' })).toBeVisible();
  const lastDown = people.getByRole('button', { name: '会う人 3を下へ' });
  await expect(lastDown).toBeFocused();
  await expect(lastDown).toHaveAttribute('aria-disabled', 'true');
  await page.keyboard.press('Enter');
  await press(people.getByRole('button', { name: '会う人 3を上へ' }), 'Shift+Tab');
  await texts(roles).toEqual(['市の担当者', '薬剤師', '訪問看護師']);

  await press(people.getByRole('button', { name: '会う人 2をごみ箱へ移す' }));
  await texts(roles).toEqual(['市の担当者', '訪問看護師']);
  await expect(people.getByRole('button', { name: '元に戻す' })).toBeFocused();
  await page.keyboard.press('Enter');
  await texts(roles).toEqual(['市の担当者', '薬剤師', '訪問看護師']);
  await expect(roles.nth(1)).toBeFocused();
  await saved(page);
  await page.reload();
  await texts(roles).toEqual(['市の担当者', '薬剤師', '訪問看護師']);
});

test('entries are begun, chosen, put away and taken back', async ({ page }) => {
  await openSheet(page, 'w07');
  await skipToContent(page);
  const summary = page.getByRole('textbox', { name: '相談の要約' });
  await reach(summary);
  await page.keyboard.type('明日退院と電話が来た');
  await press(page.getByRole('button', { name: '新しく書く' }), 'Shift+Tab');
  await expect(summary).toHaveValue('');
  await reach(summary);
  await page.keyboard.type('夜に怖くなった');
  await saved(page);
  const entries = page.getByRole('combobox', { name: '書いたもの（2枚）' });
  await pick(entries, '明日退院', 'Shift+Tab');
  await expect(summary).toHaveValue('明日退院と電話が来た');
  await press(page.getByRole('button', { name: 'このシートをごみ箱へ移す' }));
  await expect(page.getByRole('status').filter({ hasText: 'ごみ箱へ移しました。' })).toBeVisible();
  await expect(page.getByRole('button', { name: '元に戻す' })).toBeFocused();
  await page.keyboard.press('Enter');
  await expect(summary).toHaveValue('明日退院と電話が来た');
  await expect(entries).toBeFocused();
});

test(
  'texts of an earlier sheet are linked, taken over and left, and what lost its place is put back and thrown away',
  { tag: '@slow' },
  async ({ page }) => {
    await openSheet(page, 'w07');
    await page.getByRole('textbox', { name: '相談の要約' }).fill('夜中に怖くなり救急車を呼んだ');
    await openSheet(page, 'w08');
    await skipToContent(page);
    await reach(page.getByRole('checkbox', { name: '夜中に怖くなり救急車を呼んだ' }));
    await page.keyboard.press('Space');
    await choose(page.getByRole('group', { name: '場面' }), '看取り');
    await reach(field(page, '仮のテーマ'));
    await page.keyboard.type('夜の不安');
    await saved(page);
    const entry = await page.evaluate(() =>
      Object.keys(localStorage)
        .find((key) => key.includes(':sheet:w08:'))
        ?.split(':')
        .at(-1),
    );

    await openSheet(page, 'w09', `/sheets/w09/#entry-${entry ?? ''}`);
    await field(page, '目指す姿').fill('夜も落ち着いていられる');
    await expect(field(page, 'テーマ')).toHaveValue('夜の不安');
    await openSheet(page, 'w08', `/sheets/w08/#entry-${entry ?? ''}`);
    await field(page, '仮のテーマ').fill('夜の不安と救急車');
    await saved(page);
    await openSheet(page, 'w09', `/sheets/w09/#entry-${entry ?? ''}`);
    await skipToContent(page);
    const offer = page.getByRole('status').filter({ hasText: '取り入れたあとに' });
    await press(offer.getByRole('button', { name: '取り入れる' }));
    await expect(field(page, 'テーマ')).toHaveValue('夜の不安と救急車');
    await expect(page.getByRole('status').filter({ hasText: 'から取り入れた文です' }).first()).toBeFocused();

    // As if another browser had written the same field.
    await page.evaluate(() => {
      const key = Object.keys(localStorage).find((name) => name.includes(':sheet:w09:')) ?? '';
      const record = JSON.parse(localStorage.getItem(key) ?? '') as { data: { tray: unknown[] } };
      record.data.tray.push({ path: 'goal', value: '前の文', at: 1, by: 'x' }, { path: 'reason', value: '要らない文', at: 1, by: 'x' });
      localStorage.setItem(key, JSON.stringify(record));
    });
    await page.reload();
    await openSheet(page, 'w09', `/sheets/w09/#entry-${entry ?? ''}`);
    const tray = page.getByText('欄の外の文（2件）');
    await press(tray);
    await press(page.getByRole('button', { name: '欄に戻す' }).first());
    await expect(field(page, '目指す姿')).toHaveValue('前の文');
    await press(page.getByRole('listitem').filter({ hasText: '選んだ理由' }).getByRole('button', { name: '捨てる' }));
    await press(page.getByRole('button', { name: '本当に捨てる' }));
    await expect(page.getByText('欄の外の文（1件）')).toBeVisible();
  },
);

test('a sheet goes out as a file, to a colleague and on paper, and takes rows in', async ({ page }) => {
  await page.addInitScript(() => {
    window.print = () => {
      document.title = '印刷した';
    };
  });
  await openSheet(page, 'w01');
  await page.getByRole('button', { name: '会う人を1行足す' }).click();
  await page.keyboard.type('薬剤師');
  await saved(page);
  await press(page.getByRole('button', { name: '記入したもの' }));
  await expect(page).toHaveTitle('印刷した');
  await press(page.getByText('Word・Excel・CSV・人に渡す'));

  await pick(page.getByRole('combobox', { name: '中身' }), '記入例');
  await pick(page.getByRole('combobox', { name: 'CSVにする表' }), '会う人10人');
  const { name } = await download(page, () => press(page.getByRole('button', { name: 'CSV（UTF-8）' })));
  expect(name).toMatch(/^W01_.*会う人10人_記入例_.*\.csv$/);
  await expect(page.getByRole('status').filter({ hasText: `「${name}」を書き出しました。` })).toBeVisible();

  await press(page.getByText('表計算ソフトの表から取り込む'));
  await reach(page.getByRole('textbox', { name: 'コピーした表を貼り付ける' }));
  await page.keyboard.insertText('役割・所属\t予定日\n歯科衛生士\t2026-12-01\nいつか\tいつか');
  await press(page.getByRole('button', { name: '中身を確かめる' }));
  await expect(page.getByRole('region', { name: '読めなかったところ' })).toContainText('「いつか」は日付として読めません');
  await press(page.getByRole('button', { name: '2行を取り込む' }));
  const roles = page.getByRole('textbox', { name: '役割・所属' });
  await texts(roles).toEqual(['薬剤師', '歯科衛生士', 'いつか']);
  await press(page.getByRole('button', { name: '取り込みを取り消す' }));
  await texts(roles).toEqual(['薬剤師']);

  await press(page.getByRole('button', { name: '他の人に渡す' }));
  const dialog = page.getByRole('dialog', { name: 'このシートをファイルにして渡す' });
  await expect(dialog.getByRole('heading', { name: 'このシートをファイルにして渡す' })).toBeFocused();
  await reach(dialog.getByRole('textbox', { name: /^渡す人/ }));
  await page.keyboard.type('森川');
  const file = await download(page, () => press(dialog.getByRole('button', { name: '確かめたので、ファイルにする' })));
  expect(file.body.toString()).toContain('森川');
});

test('a colleague’s sheet is compared field by field, each way of taking it once', { tag: '@slow' }, async ({ page }) => {
  await openSheet(page, 'w08');
  for (const [name, text] of [
    ['仮のテーマ', '夜の不安'],
    ['なぜ生じたか', '番号を見返せない'],
    ['現場', '自分の聞いたこと'],
  ] as const)
    await field(page, name).fill(text);
  await saved(page);
  const theirs = {
    theme: '夜の電話',
    why: '誰が話すか決まっていない',
    frontline: '相手の聞いたこと',
    count: '半年で5件',
    missing: '要らない',
  };
  const values = Object.fromEntries(Object.entries(theirs).map(([path, value]) => [path, { value, at: 5, by: 'x' }]));
  const record = { format: 1, data: { values, tray: [] } };
  await page.goto('/tools/records/');
  await page
    .getByLabel('ファイルを選ぶ')
    .setInputFiles(
      fileOf(JSON.stringify({ kind: 'sheet', format: 1, edition: '', at: 1, by: 'x', records: { 'sheet:w08:k3x9': record } })),
    );
  await pick(page.getByRole('combobox', { name: 'どのテーマと見比べるか' }), '夜の不安');
  const take = async (label: string, side: string) => {
    await choose(page.getByRole('group', { name: new RegExp(`^${label} `) }), `${label}：${side}`);
  };
  await take('件数と期間', '取り込む');
  await take('仮のテーマ', '相手の文');
  await take('なぜ生じたか', '両方をつなげる');
  await take('現場', '自分の文');
  await expect(page.getByText('取り込むところ：')).toBeVisible();
  await press(page.getByRole('button', { name: '取り込む', exact: true }));
  await expect(page.getByRole('status').filter({ hasText: 'か所を取り込みました' })).toBeVisible();
  await press(page.getByRole('link', { name: /^W08 .*を開く$/ }));
  await expect(field(page, '仮のテーマ')).toHaveValue('夜の電話');
  await expect(field(page, 'なぜ生じたか')).toHaveValue('番号を見返せない\n誰が話すか決まっていない');
  await expect(field(page, '現場')).toHaveValue('自分の聞いたこと');
  await expect(field(page, '件数と期間')).toHaveValue('半年で5件');
  await expect(field(page, '足りない情報')).toHaveValue('');
});

test('the chain of W12 is written, linked, looked at and saved', async ({ page }) => {
  await openSheet(page, 'w12');
  await skipToContent(page);
  for (const [group, name, text] of [
    ['中期の成果', '誰がどうなっている', '家族が電話できている'],
    ['短期の成果', '誰がどうなっている', '家族が番号を知っている'],
  ] as const) {
    const rows = page.getByRole('group', { name: group, exact: true });
    await press(rows.getByRole('button', { name: '箱を1行足す' }));
    await expect(rows.getByRole('textbox', { name, exact: true })).toBeFocused();
    await page.keyboard.type(text);
  }
  await reach(page.getByRole('checkbox', { name: '1 家族が電話できている' }));
  await page.keyboard.press('Space');
  await saved(page);
  const boxes = page.getByRole('group', { name: '図の箱' });
  await page.locator('#logic-model').scrollIntoViewIfNeeded();
  await reach(boxes.getByRole('button', { name: '短期の成果1：家族が番号を知っている（つながる先：中期の成果1）' }));
  await press(page.getByText('つながりを文で読む（1本）'));
  await expect(page.getByText('もし「家族が番号を知っている」になるなら、「家族が電話できている」になります。').first()).toBeVisible();
  const { name } = await download(page, () => press(page.getByRole('button', { name: '図をSVGで保存する' })));
  expect(name).toMatch(/\.svg$/);
  await reach(page.getByRole('radio', { name: '書いたもの' }), 'Shift+Tab');
  await page.keyboard.press('ArrowDown');
  await expect(page.getByRole('radio', { name: '記入例' })).toBeChecked();
  await expect(page.getByText('記入例（架空の町のものです）').last()).toBeVisible();
});

test('a move of the focus in the longest sheet styles a few elements anew, not all its rows', async ({ page, browser }) => {
  await openSheet(page, 'w03');
  await page.locator('.matrix select').first().focus();
  await browser.startTracing(page, { categories: ['devtools.timeline'] });
  for (let press = 0; press < 12; press += 1) await page.keyboard.press('Tab');
  await page.evaluate(() => new Promise(requestAnimationFrame));
  const styled = styledIn(await browser.stopTracing());
  expect(styled.length).toBeGreaterThan(0);
  expect(Math.max(...styled)).toBeLessThan(100);
});
