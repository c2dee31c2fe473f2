import { readFileSync } from 'node:fs';
import { expect, type Browser, type Locator, type Page } from '@playwright/test';
import { test } from './test.ts';
import { expectAccessible } from './accessibility.ts';
import { addresses } from './addresses.ts';
import { answered, hold, ownComputer } from './computers.ts';
import { alive, download, downloadBackup, field, fileOf, openSheet, saved, stored } from './own-records.ts';

/** Two people on two computers: each writes in their own browser, and only files go between them. */
test.describe('a coordinator and a municipal officer', () => {
  let coordinator: Page;
  let officer: Page;
  test.beforeEach(async ({ browser }) => {
    [coordinator, officer] = [await newPerson(browser), await newPerson(browser)];
  });
  test.afterEach(async () => {
    await coordinator.context().close();
    await officer.context().close();
  });

  test('exchange one sheet, compare it field by field, and nothing is lost', async () => {
    await fillSheet(coordinator, 'w08', {
      記入者: '森川',
      仮のテーマ: '夜の不安と救急車',
      なぜ生じたか: '夜の番号を見返せない',
      現場: '説明はしたつもりだった',
    });
    await fillSheet(officer, 'w08', {
      記入者: '大西',
      仮のテーマ: '夜の電話',
      なぜ生じたか: '誰が説明するか決まっていない',
      件数と期間: '半年で5件',
    });
    const file = await shareFrom(officer, '大西（みなと市）');
    expect(JSON.parse(readFileSync(file, 'utf8'))).toMatchObject({ kind: 'sheet', format: 1, from: '大西（みなと市）' });

    const before = await written(coordinator);
    const compare = await openFile(coordinator, file);
    await compare.getByLabel('どのテーマと見比べるか').selectOption({ index: 1 });
    await expect(compare.getByText('渡した人：大西（みなと市）')).toBeVisible();
    const theme = compare.getByRole('group', { name: /^仮のテーマ/ });
    await expect(theme).toContainText('夜の不安と救急車');
    await expect(theme).toContainText(/森川.*\d+月\d+日/);
    await expect(theme).toContainText('夜の電話');
    await expect(theme).toContainText(/大西（みなと市）.*\d+月\d+日/);
    // What differs comes before what only one of them wrote.
    expect((await compare.locator('legend:visible .tag').allTextContents())[0]).toBe('違います');

    await compare.getByRole('radio', { name: '仮のテーマ：相手の文' }).check();
    await compare.getByRole('radio', { name: 'なぜ生じたか：両方をつなげる' }).check();
    await compare.getByRole('radio', { name: '件数と期間：取り込む' }).check();
    expect(await written(coordinator)).toEqual(before);
    await compare.getByRole('button', { name: '取り込む', exact: true }).click();
    await expect(compare.getByRole('status').filter({ hasText: '3か所を取り込みました。欄の外に入った文は1件です。' })).toBeVisible();

    await compare.getByRole('link', { name: /^W08 .*を開く$/ }).click();
    await alive(coordinator, 'w08');
    await expect(field(coordinator, '仮のテーマ')).toHaveValue('夜の電話');
    await expect(field(coordinator, 'なぜ生じたか')).toHaveValue('夜の番号を見返せない\n誰が説明するか決まっていない');
    await expect(field(coordinator, '件数と期間')).toHaveValue('半年で5件');
    await expect(field(coordinator, '現場')).toHaveValue('説明はしたつもりだった');
    await expect(field(coordinator, '記入者')).toHaveValue('森川');
    await coordinator.getByText('欄の外の文（1件）').click();
    await expect(coordinator.locator('.tray textarea')).toHaveValue('夜の不安と救急車');
  });

  test('exchange a テーマ, which is taken whole, changed, sent back and compared', async () => {
    await fillSheet(coordinator, 'w07', { 相談の要約: '夜中に怖くなり救急車を呼んだ' });
    await fillSheet(coordinator, 'w08', { 仮のテーマ: '夜の不安', なぜ生じたか: '夜の番号を見返せない' });
    await coordinator.getByRole('checkbox', { name: '夜中に怖くなり救急車を呼んだ' }).check();
    await saved(coordinator);
    const topic = /#entry-([a-z0-9]+)/.exec(await coordinator.evaluate(topicAddress))?.[1] ?? '';
    await openSheet(coordinator, 'w09', `/sheets/w09/#entry-${topic}`);
    await field(coordinator, '目指す姿').fill('夜も家族が落ち着いていられる');
    await saved(coordinator);
    await coordinator.goto(`/tools/topics/#topic-${topic}`);
    const dialog = await openDialog(coordinator);
    await expect(dialog.getByText('全部で2枚')).toBeVisible();
    await dialog.getByRole('checkbox', { name: 'きっかけの記録（1枚）も入れる' }).check();
    await expect(dialog.getByText('全部で3枚')).toBeVisible();
    const first = await saveFrom(dialog);

    const taken = await openFile(officer, first);
    await expect(taken.getByRole('checkbox', { name: /^W08 .*を取り込む$/ })).toBeChecked();
    await taken.getByRole('button', { name: '取り込む', exact: true }).click();
    await expect(taken.getByRole('status').filter({ hasText: 'か所を取り込みました' })).toBeVisible();
    await openSheet(officer, 'w08', `/sheets/w08/#entry-${topic}`);
    await expect(field(officer, '仮のテーマ')).toHaveValue('夜の不安');
    await expect(officer.getByRole('checkbox', { name: '夜中に怖くなり救急車を呼んだ' })).toBeChecked();

    await field(officer, '仮のテーマ').fill('夜の不安（家での看取り）');
    await saved(officer);
    await officer.goto(`/tools/topics/#topic-${topic}`);
    const second = await saveFrom(await openDialog(officer), '大西');

    const compare = await openFile(coordinator, second);
    // The テーマ is here under the same id, so it is laid beside its own at once.
    await expect(compare.getByLabel('どのテーマと見比べるか')).toHaveValue(topic);
    await expect(compare.getByText('違うところはありません。')).toHaveCount(1);
    await compare.getByRole('checkbox', { name: /欄の外に残す$/ }).uncheck();
    await expect(compare.getByRole('button', { name: '取り込む', exact: true })).toBeDisabled();
    await compare.getByRole('radio', { name: '仮のテーマ：相手の文' }).check();
    await compare.getByRole('button', { name: '取り込む', exact: true }).click();
    await openSheet(coordinator, 'w08', `/sheets/w08/#entry-${topic}`);
    await expect(field(coordinator, '仮のテーマ')).toHaveValue('夜の不安（家での看取り）');
    await coordinator.getByText('欄の外の文（1件）').click();
    await expect(coordinator.locator('.tray textarea')).toHaveValue('夜の不安');
  });

  test('compare rows by row, with the keyboard alone', { tag: '@slow' }, async () => {
    await fillSheet(coordinator, 'w01', {});
    await addPerson(coordinator, '薬剤師');
    const file = await shareFrom(coordinator);
    const taken = await openFile(officer, file);
    await taken.getByRole('button', { name: '取り込む', exact: true }).click();
    await taken.getByRole('link', { name: /^W01 .*を開く$/ }).click();
    await alive(officer, 'w01');
    await officer.getByRole('textbox', { name: '役割・所属' }).fill('薬局の薬剤師');
    await addPerson(officer, '市の担当者');
    const back = await shareFrom(officer);

    const compare = await openFile(coordinator, back);
    await coordinator.getByLabel('ファイルを選ぶ').focus();
    for (let presses = 0; presses < 60; presses++) {
      await coordinator.keyboard.press('Tab');
      const name = await focusedName(coordinator);
      if (name.includes('会う人 1：役割・所属：')) await coordinator.keyboard.press('ArrowDown');
      if (name.includes('会う人 2：')) await coordinator.keyboard.press('ArrowDown');
      if (name === '取り込む') break;
    }
    await coordinator.keyboard.press('Enter');
    await expect(compare.getByRole('heading', { name: '受け取ったファイルを見比べる' })).toBeFocused();
    await expect(compare.getByText('2か所を取り込みました。')).toBeVisible();
    await openSheet(coordinator, 'w01');
    await expect
      .poll(() =>
        coordinator
          .getByRole('textbox', { name: '役割・所属' })
          .evaluateAll((inputs) => inputs.map((input) => (input as HTMLInputElement).value)),
      )
      .toEqual(['薬局の薬剤師', '市の担当者']);
    await expect(coordinator.getByText('欄の外の文（1件）')).toBeVisible();
  });
});

test.describe('before a file is given away', () => {
  test('it is said what looks like personal data, and that the anonymity check is not done', async ({ page }) => {
    await fillSheet(page, 'w14', { 事例の呼び名: '退院した家に薬が残る', 事例の要点: '山田さんの自宅TEL 03(1234)5678' });
    const dialog = await openDialog(page);
    await expect(dialog.getByText('匿名化点検 未了')).toBeVisible();
    await expect(dialog.getByText('個人情報に見えることばが2つあります')).toBeVisible();
    await expect(dialog.getByText('「山田さん」は、人の名前のようです。')).toBeVisible();
    await expectAccessible(page, 'dialog');
    await page.keyboard.press('Escape');
    await expect(dialog).toHaveCount(0);
    await expect(page.getByRole('button', { name: '他の人に渡す' })).toBeFocused();
  });

  test('a sheet with nothing in it cannot be given away', async ({ page }) => {
    await openSheet(page, 'w08');
    const dialog = await openDialog(page);
    await expect(dialog.getByText('まだ何も書いていないので、渡すものがありません。')).toBeVisible();
    await expect(dialog.getByRole('button', { name: '確かめたので、ファイルにする' })).toHaveCount(0);
  });

  test('works on a host name over plain http', async ({ page }) => {
    await hold(page, answered('own', addresses.insecureOrigin));
    await openSheet(page, 'w08', `${addresses.insecureOrigin}/sheets/w08/`);
    await field(page, '仮のテーマ').fill('夜の不安');
    await saved(page);
    expect(readFileSync(await shareFrom(page), 'utf8')).toContain('夜の不安');
  });
});

test.describe('a file from somebody else', () => {
  const values = (entries: Record<string, unknown>) =>
    Object.fromEntries(Object.entries(entries).map(([path, value]) => [path, { value, at: 5, by: 'x' }]));
  const fileWith = (records: string) =>
    fileOf(`{"kind":"sheet","format":1,"edition":"2026.11","at":1,"by":"x","checksum":"0","records":${records}}`);
  const html = '<img src=x onerror="window.hacked=1"><script>window.hacked=1</script>';

  test('is shown as plain text whatever it holds, and says that it was changed on its way', async ({ page }) => {
    await fillSheet(page, 'w08', { 仮のテーマ: '夜の不安' });
    const record = JSON.stringify({
      format: 1,
      data: { values: values({ theme: html, 'later-field': '新しい版の文', why: 3 }), tray: [] },
    });
    const file = fileWith(
      `{"sheet:w08:abcdefghij":${record},"lesson:a01":{"format":1,"data":{"values":{"done":{"value":true,"at":5,"by":"x"}}}},"sheet:constructor:x":${record},"__proto__":{"value":"外の文"}}`,
    );
    const compare = await openFile(page, file);
    await expect(page.getByText('書き出したときのままのファイルではありません。')).toBeVisible();
    await expect(compare.getByText('読めない部分が1件あります。')).toBeVisible();
    await compare.getByLabel('どのテーマと見比べるか').selectOption({ index: 1 });
    await expect(compare.getByText(html).first()).toBeVisible();
    await compare.getByRole('radio', { name: '仮のテーマ：相手の文' }).check();
    await compare.getByRole('radio', { name: 'later-field：欄の外に入れる' }).check();
    await compare.getByRole('button', { name: '取り込む', exact: true }).click();
    await expect(compare.getByText('か所を取り込みました')).toBeVisible();
    expect(Object.keys(await stored(page)).filter((key) => key.includes(':lesson:'))).toEqual([]);
    expect(await page.evaluate(() => 'hacked' in window || 'value' in {})).toBe(false);
    await openSheet(page, 'w08');
    await expect(field(page, '仮のテーマ')).toHaveValue(html);
    await page.locator('.tray summary').click();
    const kept = await page.locator('.tray textarea').evaluateAll((texts) => texts.map((text) => (text as HTMLTextAreaElement).value));
    expect(kept.sort()).toEqual(['3', '夜の不安', '新しい版の文'].sort());
  });

  for (const [name, content, sentence] of [
    ['of a later format', '{"kind":"topic","format":99,"records":{}}', '新しい版のサイトで書き出されています'],
    ['of a later kind', '{"kind":"circle","format":1,"records":{}}', 'このサイトから書き出したファイルではないようです'],
    ['with nothing to take', '{"kind":"topic","format":1,"records":{}}', '取り込める記録がありません'],
  ] as const) {
    test(`${name} changes nothing`, async ({ page }) => {
      await fillSheet(page, 'w08', { 仮のテーマ: '夜の不安' });
      const before = await written(page);
      await page.goto('/tools/records/');
      await page.getByLabel('ファイルを選ぶ').setInputFiles(fileOf(content));
      await expect(page.getByText(sentence)).toBeVisible();
      expect(await written(page)).toEqual(before);
    });
  }

  for (const scheme of ['light', 'dark'] as const) {
    test(
      `is compared on an accessible page that fits a narrow window, ${scheme}`,
      { tag: scheme === 'light' ? [] : '@slow' },
      async ({ page }) => {
        await page.addInitScript((theme) => {
          localStorage.setItem('starlight-theme', theme);
        }, scheme);
        await fillSheet(page, 'w08', { 仮のテーマ: '夜の不安', 現場: '自分の文' });
        const record = JSON.stringify({
          format: 1,
          data: { values: values({ theme: '夜の電話'.repeat(30), gone: 'x', count: '5件' }), tray: [] },
        });
        const compare = await openFile(page, fileWith(`{"sheet:w08:abcdefghij":${record}}`));
        await expectAccessible(page, 'whole');
        await compare.getByLabel('どのテーマと見比べるか').selectOption({ index: 1 });
        await compare.getByText('自分だけが書いた欄').click();
        await expectAccessible(page, 'compared');
        await page.setViewportSize({ width: 320, height: 640 });
        expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBe(320);
      },
    );
  }
});

test.describe('the reminder to export', () => {
  const week = 7 * 86_400_000;
  const due = /^ファイルに書き出していない欄が、7日分で\d+か所あります/;
  /** As if everything had been written so long ago. Not where a sheet is open: it would put back what it knows. */
  const age = (page: Page, milliseconds: number) =>
    page.evaluate((back) => {
      for (const key of Object.keys(localStorage).filter((name) => /:(?:sheet|lesson|topic):/.test(name))) {
        const text = localStorage.getItem(key) ?? '';
        localStorage.setItem(
          key,
          text.replace(/"at":(\d+)/g, (_, at: string) => `"at":${String(Number(at) - back)}`),
        );
      }
    }, milliseconds);

  test('comes after a week, on the home page and where exports are made, and goes with the export', async ({ page }) => {
    await page.clock.install();
    await fillSheet(page, 'w08', { 仮のテーマ: '夜の不安' });
    await page.goto('/');
    await expect(page.getByRole('region', { name: '続きから' })).toBeVisible();
    await page.clock.runFor(1000);
    await expect(page.getByText(due)).toHaveCount(0);
    await age(page, week);
    await page.reload();
    await expect(page.getByText(due)).toBeVisible();
    await expectAccessible(page, 'home');
    await page.getByRole('link', { name: 'ファイルに書き出す' }).click();
    await expect(page.getByText(due)).toBeVisible();
    await expect(page.getByText(/^まだ書き出していません（まだファイルに入っていない欄：2か所）/)).toBeVisible();
    await downloadBackup(page);
    await expect(page.getByText(/^最後の書き出し：.*（まだファイルに入っていない欄：0か所）/)).toBeVisible();
    await expect(page.getByText(due)).toHaveCount(0);
  });

  test('can be sent away for a week', async ({ page }) => {
    await page.clock.install();
    await fillSheet(page, 'w08', { 仮のテーマ: '夜の不安' });
    await page.goto('/');
    await expect(page.getByRole('region', { name: '続きから' })).toBeVisible();
    await age(page, week);
    await page.reload();
    await page.getByRole('button', { name: '1週間は知らせない' }).click();
    await expect(page.getByText(due)).toHaveCount(0);
    await page.reload();
    await page.clock.runFor(1000);
    await expect(page.getByText(due)).toHaveCount(0);
  });
});

test.describe('whether the browser promises to keep the records', () => {
  test('is asked and answered where it can', async ({ page }) => {
    await page.addInitScript(() => {
      StorageManager.prototype.persisted = () => Promise.resolve(false);
      StorageManager.prototype.persist = () => Promise.resolve(true);
    });
    await page.goto('/tools/records/');
    await page.getByRole('button', { name: '消さないように頼む' }).click();
    await expect(page.getByText('このブラウザーは記録を消しません。')).toBeVisible();
  });

  test('is said to be out of reach on plain http', async ({ page }) => {
    await page.goto(`${addresses.insecureOrigin}/tools/records/`);
    await expect(page.getByText('消さないように頼めません。')).toBeVisible();
  });
});

async function newPerson(browser: Browser): Promise<Page> {
  const context = await browser.newContext({ baseURL: addresses.origin, locale: 'ja-JP', timezoneId: 'Asia/Tokyo' });
  const page = await context.newPage();
  await hold(page, ownComputer);
  return page;
}

async function fillSheet(page: Page, id: string, values: Record<string, string>) {
  await openSheet(page, id);
  for (const [name, value] of Object.entries(values)) await field(page, name).fill(value);
  if (Object.keys(values).length > 0) await saved(page);
}

async function addPerson(page: Page, role: string) {
  await page.getByRole('button', { name: '会う人を1行足す' }).click();
  await page.getByRole('textbox', { name: '役割・所属' }).last().fill(role);
  await saved(page);
}

async function openDialog(page: Page): Promise<Locator> {
  const menu = page.locator('details.outlets:not([open]) > summary');
  // By keys: a hint that comes late moves the page between the down and the up of a pointer.
  if ((await menu.count()) > 0) await menu.press('Enter');
  await page.getByRole('button', { name: '他の人に渡す' }).click();
  const dialog = page.getByRole('dialog');
  await expect(dialog).toBeVisible();
  return dialog;
}

async function saveFrom(dialog: Locator, from?: string): Promise<string> {
  if (from !== undefined) await dialog.getByLabel(/^渡す人/).fill(from);
  const { path } = await download(dialog.page(), () => dialog.getByRole('button', { name: '確かめたので、ファイルにする' }).click());
  return path;
}

const shareFrom = async (page: Page, from?: string): Promise<string> => saveFrom(await openDialog(page), from);

async function openFile(page: Page, file: string): Promise<Locator> {
  await page.goto('/tools/records/');
  await page.getByLabel('ファイルを選ぶ').setInputFiles(file);
  const compare = page.locator('.compare');
  await expect(compare).toBeVisible();
  return compare;
}

/** The address of the テーマ that is open on a sheet, from where it is stored. */
const topicAddress = () =>
  `#entry-${
    Object.keys(localStorage)
      .find((key) => key.includes(':sheet:w08:'))
      ?.split(':')
      .at(-1) ?? ''
  }`;

const focusedName = (page: Page): Promise<string> =>
  page.evaluate(() => document.activeElement?.getAttribute('aria-label') ?? document.activeElement?.textContent ?? '');

/** Everything that is kept of what was written, by key. */
const written = async (page: Page) => Object.fromEntries(Object.entries(await stored(page)).filter(([key]) => !key.includes(':meta:')));
