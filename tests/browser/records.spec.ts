import { mkdtempSync, writeFileSync } from 'node:fs';
import { answered, newComputer } from './computers.ts';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { expect, type Page } from '@playwright/test';
import { test } from './test.ts';
import { addresses } from './addresses.ts';
import {
  download,
  downloadBackup,
  eraseAll,
  fileOf,
  finishLesson,
  loadBackup,
  openSheet,
  saveState,
  stored,
  storedRecords,
} from './own-records.ts';
import { bundleWidgets, readWorksheet, widgetPage } from './widget-page.ts';

const text = '家で過ごすと決めた家族が、夜に不安になる';
const theme = (page: Page) => page.getByRole('textbox', { name: '仮のテーマ', exact: true });
const why = (page: Page) => page.getByRole('textbox', { name: 'なぜ生じたか', exact: true });
const open = (page: Page, origin = '') => openSheet(page, 'w08', `${origin}/sheets/w08/`);

for (const [name, origin] of [
  ['localhost', addresses.origin],
  ['a host name over plain http', addresses.insecureOrigin],
] as const) {
  test.describe(`text typed in W08 on ${name}`, () => {
    test.use({ computer: answered('own', origin) });
    test('is there after the page is loaded again', async ({ page }) => {
      await open(page, origin);
      expect(await page.evaluate(() => isSecureContext)).toBe(origin === addresses.origin);
      await theme(page).fill(text);
      await expect(saveState(page)).toContainText('保存済み');
      await page.reload();
      await expect(theme(page)).toHaveValue(text);
    });

    test('shows in a second tab at once', async ({ page, context }) => {
      const second = await context.newPage();
      await open(second, origin);
      await open(page, origin);
      await theme(page).fill(text);
      await expect(theme(second)).toHaveValue(text);
      await second.bringToFront();
      await why(second).fill('説明が夜の電話に届いていない');
      await expect(why(page)).toHaveValue('説明が夜の電話に届いていない');
    });

    test('comes back from a file after everything was erased', async ({ page }) => {
      await open(page, origin);
      await theme(page).fill(text);
      await page.goto(`${origin}/lessons/a01/`);
      await finishLesson(page);
      await expect(page.getByText('に終えました')).toBeVisible();
      await page.goto(`${origin}/tools/records/`);
      const before = await storedRecords(page);
      const { path } = await downloadBackup(page);
      await eraseAll(page);
      expect(await stored(page)).toEqual({});
      await loadBackup(page, path);
      // Erasing took the answer with it: until it is given again, records lie in the tab.
      expect(await storedRecords(page)).toEqual({});
      await page.getByRole('radio', { name: '自分だけが使う' }).check();
      expect(await storedRecords(page)).toEqual(before);
      await open(page, origin);
      await expect(theme(page)).toHaveValue(text);
    });
  });
}

test('a file bears the day of the desk, also before nine in the morning', async ({ page }) => {
  await page.clock.setFixedTime(new Date('2026-11-20T00:30:00+09:00'));
  await open(page);
  await theme(page).fill(text);
  await page.goto('/tools/records/');
  expect((await downloadBackup(page)).name).toContain('2026-11-20');
});

test('killing the tab while typing loses at most the last key press', async ({ page, context }) => {
  await open(page);
  await theme(page).pressSequentially('夜の不安と救急車', { delay: 5 });
  await page.close({ runBeforeUnload: false });
  const next = await context.newPage();
  await open(next);
  expect('夜の不安と救急車'.startsWith(await theme(next).inputValue())).toBe(true);
  expect((await theme(next).inputValue()).length).toBeGreaterThanOrEqual('夜の不安と救急'.length);
});

test('the same field written in two tabs keeps both texts, and the focused one is not overwritten', async ({ page, context }) => {
  const second = await context.newPage();
  await open(page);
  await theme(page).fill('もとの文');
  await open(second);
  await theme(second).focus();
  await theme(page).fill('一つ目の画面の文');
  await expect(second.getByText('ほかの画面で、この欄に別の文が書かれました。')).toBeVisible();
  await expect(theme(second)).toHaveValue('もとの文');
  await theme(second).pressSequentially('と続き');
  await expect(second.getByText('欄の外の文（1件）')).toBeVisible();
  await second.reload();
  await expect(theme(second)).toHaveValue('もとの文と続き');
  await second.getByText('欄の外の文（1件）').click();
  await expect(second.locator('.tray textarea')).toHaveValue('一つ目の画面の文');
  await second.getByRole('button', { name: '欄に戻す' }).click();
  await expect(theme(second)).toHaveValue('一つ目の画面の文');
  await expect(second.locator('.tray textarea')).toHaveValue('もとの文と続き');
});

test('a full storage is said so, offers the file, and the file holds the text', async ({ page }) => {
  await open(page);
  await theme(page).fill('入る文');
  await expect(saveState(page)).toContainText('保存済み');
  await page.evaluate(() => {
    for (let size = 1 << 22; size >= 1; size = size >> 1) {
      try {
        for (let index = 0; ; index++) localStorage.setItem(`filler-${String(size)}-${String(index)}`, 'x'.repeat(size));
      } catch {
        // This size does not fit any more.
      }
    }
  });
  await why(page).fill(text.repeat(20));
  await expect(saveState(page)).toContainText('保存できません');
  const trouble = page.getByRole('alert').filter({ hasText: '保存場所がいっぱいです' });
  await expect(trouble).toBeVisible();
  await expect(why(page)).toHaveValue(text.repeat(20));
  const { body } = await download(page, () => trouble.getByRole('button', { name: 'ファイルに書き出す' }).click());
  const file = body.toString();
  expect(file).toContain('入る文');
  expect(file).toContain(text.repeat(20));
  // Pressed with the first room there is: what was written with the file tries again by itself.
  await trouble.getByRole('button', { name: 'もう一度保存する' }).evaluate((again: HTMLElement) => {
    for (const key of Object.keys(localStorage)) if (key.startsWith('filler-')) localStorage.removeItem(key);
    again.click();
  });
  await expect(saveState(page)).toContainText('保存済み');
  await page.reload();
  await expect(why(page)).toHaveValue(text.repeat(20));
});

test('blocked storage is said so, and the page goes on working', async ({ page }) => {
  await page.addInitScript(() => {
    for (const name of ['localStorage', 'sessionStorage'])
      Object.defineProperty(window, name, {
        get: () => {
          throw new DOMException('blocked', 'SecurityError');
        },
      });
  });
  const errors: string[] = [];
  page.on('pageerror', (error) => errors.push(error.message));
  await open(page);
  await theme(page).fill(text);
  await expect(page.getByRole('alert').filter({ hasText: '保存が止められています' })).toBeVisible();
  await expect(theme(page)).toHaveValue(text);
  expect(errors).toEqual([]);
});

test.describe('damaged and hostile data', () => {
  const key = 'musubime:musubime:sheet:w08:abcdefghij';

  test('a corrupted record is kept aside, and shown, and can be taken along', async ({ page }) => {
    await page.goto('/about/');
    await page.evaluate((target) => {
      localStorage.setItem(target, '{"format":1,"data":{"values":{"theme":{"value":"壊れた記録の文');
    }, key);
    await page.goto(`/sheets/w08/#entry-abcdefghij`);
    await expect(page.locator('form[data-worksheet=w08] > fieldset')).toBeEnabled();
    await theme(page).fill('新しい文');
    await expect(saveState(page)).toContainText('保存済み');
    await page.goto('/tools/records/');
    await page.getByText(/^\d+文字の記録$/).click();
    await expect(page.locator('.records textarea')).toHaveValue(/壊れた記録の文/);
    expect((await downloadBackup(page)).body.toString()).toContain('壊れた記録の文');
  });

  test('a record of a later edition is not written over, and asks to load the page anew', async ({ page }) => {
    await page.goto('/about/');
    const later = JSON.stringify({ format: 99, edition: '2030.4', at: 1, by: 'x', data: {} });
    await page.evaluate(
      ([target, raw]) => {
        localStorage.setItem(target, raw);
      },
      [key, later] as const,
    );
    await page.goto('/sheets/w08/#entry-abcdefghij');
    await theme(page).fill('今の版の文');
    await expect(page.getByRole('alert').filter({ hasText: '新しい版のページで書かれています' })).toBeVisible();
    await expect(theme(page)).toHaveValue('今の版の文');
    expect((await stored(page))[key]).toBe(later);
  });

  test('a file with HTML in its values and names of every object loads as plain text', async ({ page }) => {
    const html = '<img src=x onerror="window.hacked=1"><script>window.hacked=1</script>';
    const file = fileOf(
      `{"kind":"backup","format":1,"edition":"2026.11","at":1,"by":"x","checksum":"0","records":{"sheet:w08:abcdefghij":{"format":1,"edition":"","at":5,"by":"x","data":{"values":{"theme":{"value":${JSON.stringify(html)},"at":5,"by":"x"},"__proto__":{"value":"悪い名前の文","at":5,"by":"x"}},"tray":[]}},"__proto__":{"value":"外の文"}},"aside":[]}`,
    );
    await page.goto('/tools/records/');
    await page.getByLabel('ファイルを選ぶ').setInputFiles(file);
    await expect(page.getByText('書き出したときのままのファイルではありません。')).toBeVisible();
    await expect(page.getByText('新しく加わる記録：1件')).toBeVisible();
    await page.getByRole('button', { name: '読み込む', exact: true }).click();
    await expect(page.getByText('読み込みました。')).toBeVisible();
    const aside = Object.entries(await stored(page))
      .filter(([name]) => name.includes(':aside:'))
      .map(([, raw]) => raw)
      .join();
    expect(aside).toContain('悪い名前の文');
    await open(page);
    await expect(theme(page)).toHaveValue(html);
    expect(await page.evaluate(() => 'hacked' in window || 'value' in {})).toBe(false);
  });

  test.describe('a file that is refused changes nothing', () => {
    for (const [name, content, sentence] of [
      ['of a later format', '{"kind":"backup","format":99,"records":{}}', '新しい版のサイトで書き出されています'],
      ['of something else', '%PDF-1.7', 'このサイトから書き出したファイルではないようです'],
      ['of 50 MB', 'x'.repeat(50_000_000), 'ファイルが大きすぎる'],
    ] as const) {
      test(name, async ({ page }) => {
        await open(page);
        await theme(page).fill(text);
        await expect(saveState(page)).toContainText('保存済み');
        const before = await stored(page);
        await page.goto('/tools/records/');
        await page.getByLabel('ファイルを選ぶ').setInputFiles(fileOf(content));
        await expect(page.getByText(sentence)).toBeVisible();
        expect(await stored(page)).toEqual(before);
      });
    }
  });

  test('a file changed on its way warns and previews what parses', async ({ page }) => {
    await open(page);
    await theme(page).fill(text);
    await page.goto('/tools/records/');
    const { body } = await downloadBackup(page);
    await page.getByLabel('ファイルを選ぶ').setInputFiles(fileOf(body.toString().replace(text, '無害化で変わった文')));
    await expect(page.getByText('書き出したときのままのファイルではありません。')).toBeVisible();
    await expect(page.getByText('欄の外に入る文：1件')).toBeVisible();
  });
});

test.describe('a shared computer', () => {
  test.use({ computer: newComputer });

  test('is asked about before the first writing, and then nothing stays', async ({ page }) => {
    await open(page);
    await expect(page.getByText('このパソコンは、ほかの人も使いますか。')).toBeVisible();
    await theme(page).fill(text);
    await page.getByRole('button', { name: 'ほかの人も使う' }).click();
    await expect(page.getByText('共用パソコンの設定です')).toBeVisible();
    expect(Object.keys(await stored(page))).toEqual(['musubime:musubime:meta:mode']);
    page.on('dialog', (dialog) => void dialog.accept());
    await page.reload();
    await expect(theme(page)).toHaveValue(text);
    await page.goto('/tools/records/');
    await eraseAll(page);
    expect(
      await page.evaluate(() =>
        [...Object.keys(localStorage), ...Object.keys(sessionStorage)].filter((name) => name.startsWith('musubime')),
      ),
    ).toEqual([]);
  });

  test('warns when the window is closed, but not when a page of the site is opened', async ({ page }) => {
    await open(page);
    await theme(page).fill(text);
    await page.getByRole('button', { name: 'ほかの人も使う' }).click();
    await expect(page.getByText('共用パソコンの設定です')).toBeVisible();
    const dialogs: string[] = [];
    page.on('dialog', (dialog) => {
      dialogs.push(dialog.type());
      void dialog.accept();
    });
    await page.getByRole('link', { name: 'わたしの記録' }).first().click();
    await expect(page.getByRole('heading', { level: 1, name: 'わたしの学び' })).toBeVisible();
    expect(dialogs).toEqual([]);
    await page.getByRole('heading', { level: 1 }).click();
    await page.close({ runBeforeUnload: true });
    await expect.poll(() => dialogs).toEqual(['beforeunload']);
  });
});

test.describe('all widgets in one classic script', () => {
  let script = '';
  test.beforeAll(async () => {
    script = await bundleWidgets();
  });

  test('fill W08 from a file, and it is still filled after reload', async ({ page }) => {
    expect(script).not.toContain('import.meta');
    const requests: string[] = [];
    page.on('request', (request) => requests.push(request.url()));
    const file = join(mkdtempSync(join(tmpdir(), 'musubime-file-')), 'w08.html');
    writeFileSync(file, widgetPage(script, readWorksheet('w08')));
    await page.goto(pathToFileURL(file).href);
    await theme(page).fill(text);
    await expect(saveState(page)).toContainText('保存済み');
    await page.reload();
    await expect(theme(page)).toHaveValue(text);
    expect(new Set(requests)).toEqual(new Set([pathToFileURL(file).href]));
  });

  test('keep every text when a new edition gains, renames and drops fields', async ({ page }) => {
    const before = readWorksheet('w08');
    const after = structuredClone(before);
    const seed = after.sections.find((section) => section.id === 'seed');
    const renamed = seed?.fields.find((field) => field.id === 'theme');
    if (!seed || !renamed) throw new Error('W08 has changed; choose other fields');
    renamed.id = 'working-title';
    renamed.aliases = ['theme'];
    after.titleField = 'working-title';
    seed.fields = [
      ...seed.fields.filter((field) => field.id !== 'missing'),
      { id: 'added', kind: 'text', label: '新しい欄', help: '新しい版で加わった欄です。', example: '例', aliases: [] },
    ];
    after.version = before.version + 1;
    let edition = before;
    await page.route('**/edition/', (route) => route.fulfill({ contentType: 'text/html', body: widgetPage(script, edition, 'edition') }));
    await page.goto('/edition/');
    await theme(page).fill(text);
    await page.getByRole('textbox', { name: '足りない情報' }).fill('夜の連絡先を家族がどこに貼っているか');
    await expect(saveState(page)).toContainText('保存済み');
    edition = after;
    await page.reload();
    await expect(theme(page)).toHaveValue(text);
    await expect(page.getByRole('textbox', { name: '新しい欄' })).toHaveValue('');
    await page.getByText('欄の外の文（1件）').click();
    await expect(page.locator('.tray textarea')).toHaveValue('夜の連絡先を家族がどこに貼っているか');
    await theme(page).fill(`${text}。`);
    await page.reload();
    await expect(theme(page)).toHaveValue(`${text}。`);
    await page.getByText('欄の外の文（1件）').click();
    await expect(page.locator('.tray textarea')).toHaveValue('夜の連絡先を家族がどこに貼っているか');
  });
});
