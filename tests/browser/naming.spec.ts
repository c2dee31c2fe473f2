import { spawnSync } from 'node:child_process';
import { copyFileSync, mkdirSync, mkdtempSync, readFileSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { expect, type Page } from '@playwright/test';
import { test } from './test.ts';
import { strToU8, unzipSync, zipSync } from 'fflate';
import { loadHost } from '../../src/host/host.ts';
import { listFiles, zipFolder } from '../../src/publish/release/zip.ts';
import { expectAccessible } from './accessibility.ts';
import { addresses } from './addresses.ts';
import { listPages } from './built-site.ts';
import { download, fileOf, storedRecords } from './own-records.ts';
import { watchPage } from './page-watch.ts';
import { serve } from './serve.ts';

const example = loadHost(process.cwd(), addresses.example.host);
const { base } = addresses.example;
const exampleSite = 'test-results/named';
const day = '2026-11-20';

const zipFile = (name: string, bytes: Uint8Array) => ({ name, mimeType: 'application/zip', buffer: Buffer.from(bytes) });
const left = (page: Page) => page.getByRole('region', { name: '残っていること' });
const screenOf = (page: Page) => page.locator('.naming-screen').first();

async function open(page: Page) {
  await page.goto('/hosts/naming/');
  await expect(page.getByLabel('サイトの名前')).toBeEnabled();
}
const chooseZip = (page: Page, bytes: Uint8Array, name = 'plain.zip') =>
  page.getByLabel(/^素の版のzip/).setInputFiles(zipFile(name, bytes));

test('settings are seen as they are written, what is missing is listed, and a file of them brings all of it back', async ({ page }) => {
  const watch = await watchPage(page, addresses.origin);
  await open(page);
  await expect(left(page)).toContainText('サイトの名前：まだ書いていません。');
  await page.getByLabel('サイトの名前').fill('北町コーディネーター研修');
  await page.getByLabel('運営者').fill('北町 高齢者支援課');
  await page.getByLabel('問い合わせ先').fill('高齢者支援課 03-1111-222');
  await page.getByLabel('公開するアドレス').fill('https://www.city.example/');
  await page.getByLabel('置くフォルダー').fill('training');
  await page.getByLabel('保存の目印（siteId）').fill('kita-cho');
  await page.getByLabel('お知らせ').fill('申込みは2020年1月31日までです。');
  await page.getByLabel(/^ロゴ（/).setInputFiles(fileOf('<svg xmlns="http://www.w3.org/2000/svg"><circle r="9"/></svg>', 'logo.svg'));
  await page.getByLabel('ロゴの代わりに読み上げる文').fill('北町');
  await expect(screenOf(page).getByRole('img', { name: '北町' })).toBeVisible();
  await expect(screenOf(page)).toContainText('北町コーディネーター研修');
  await expect(left(page)).toContainText('置くフォルダー：/ で始めて / で終わる形で');
  await page.getByLabel('置くフォルダー').fill('/training/');
  await expect(page.getByText('https://www.city.example/training/')).toBeVisible();
  for (const said of [
    '電話番号（03-1111-222）の桁の数が合いません。',
    'は、公開できるアドレスではありません。',
    'お知らせの日付（2020-01-31）が過ぎています。',
  ])
    await expect(left(page)).toContainText(said);
  await expect(left(page)).toContainText('素の版のzipを選んでいません。');
  await page.getByRole('button', { name: '確かめたことを足す' }).click();
  await page.keyboard.insertText('保健師');
  await expect(page.getByLabel('確かめた人の立場')).toHaveValue('保健師');
  await expectAccessible(page, 'settings');
  await page.getByRole('button', { name: '1つ目を消す' }).click();
  await page.getByRole('button', { name: '名前の入ったzipを作る' }).click();
  await expect(left(page)).toBeFocused();

  const file = await download(page, () => page.getByRole('button', { name: '設定を保存する' }).click());
  expect(file.name).toBe('musubime-settings-kita-cho.json');
  expect(await storedRecords(page)).toEqual({});
  await page.reload();
  await expect(page.getByLabel('サイトの名前')).toHaveValue('');
  await page.getByLabel('前に保存した設定を読み込む').setInputFiles(file.path);
  await expect(page.getByLabel('サイトの名前')).toHaveValue('北町コーディネーター研修');
  await expect(page.getByLabel('置くフォルダー')).toHaveValue('/training/');
  await expect(screenOf(page).getByRole('img', { name: '北町' })).toBeVisible();
  expect(watch.errors).toEqual([]);
  expect(watch.foreign).toEqual([]);
});

test('C: names, logos, settings and zip files that are up to something run nothing, and are refused with the reason', async ({ page }) => {
  const watch = await watchPage(page, addresses.origin);
  page.on('dialog', (dialog) => {
    watch.errors.push(dialog.message());
    void dialog.dismiss();
  });
  await open(page);
  const odd = '</title><script data-odd>alert(1)</script>"&\'<img data-odd src=x onerror=alert(2)>';
  for (const name of ['サイトの名前', '運営者', '問い合わせ先', 'お知らせ']) await page.getByLabel(name).fill(odd.slice(0, 60));
  await expect(screenOf(page)).toContainText('</title><script data-odd>');
  await page.getByLabel('運営者').fill('みなと\u202e市');
  await expect(left(page)).toContainText('目に見えない制御の文字があります。');

  const logo = page.getByLabel(/^ロゴ（/);
  const status = page.getByRole('status');
  for (const [text, file, said] of [
    ['<svg xmlns="http://www.w3.org/2000/svg" onload="alert(3)"></svg>', 'logo.svg', '図形ではないもの'],
    ['<svg xmlns="http://www.w3.org/2000/svg"><script>alert(4)</script></svg>', 'logo.svg', '図形ではないもの'],
    ['<script>alert(5)</script>', 'logo.png', 'PNG の画像ではありません。'],
    ['<p>', 'logo.html', 'SVGかPNGのファイルを選びます。'],
  ] as const) {
    await logo.setInputFiles(fileOf(text, file));
    await expect(status.filter({ hasText: said })).toBeVisible();
  }
  await expect(screenOf(page).getByRole('img')).toHaveCount(0);
  await page
    .getByLabel('前に保存した設定を読み込む')
    .setInputFiles(fileOf('{"kind":"musubime-host-settings","format":1,"logo":"data:text/html,<script>"}', 'a.json'));
  await expect(status.filter({ hasText: 'このページで保存した設定のファイルではありません。' })).toBeVisible();

  for (const [bytes, said] of [
    [strToU8('%PDF'), 'zipファイルではありません。'],
    [zipSync({ 'a.html': strToU8('<script>alert(6)</script>') }), 'この教材のzipではありません。'],
    [zipSync({ '../a.html': strToU8('a') }), 'フォルダーの外に出る名前'],
    [zipSync({ 'a.bin': new Uint8Array(30_000_000) }, { level: 9 }), '中身が大きすぎる'],
    [zipSync({ 'index.html': strToU8('a'), 'course.json': strToU8('{}') }), 'もう名前の入っているzipです。'],
  ] as const) {
    await chooseZip(page, bytes);
    await expect(status.filter({ hasText: said })).toBeVisible();
    await expect(left(page)).toContainText('素の版のzipを選んでいません。');
  }
  expect(await page.locator('[data-odd]').count()).toBe(0);
  expect(watch.errors).toEqual([]);
});

test.describe('from the plain zip to a host’s', { tag: '@slow' }, () => {
  // Built once for all.
  test.describe.configure({ mode: 'default' });

  /** The example host as its settings alone make it, without pages of its own. */
  test.beforeAll(() => {
    const source = join(mkdtempSync(join(tmpdir(), 'musubime-settings-')), addresses.example.host);
    mkdirSync(source);
    for (const name of ['site.yaml', example.logo?.file ?? '']) copyFileSync(`hosts/${addresses.example.host}/${name}`, join(source, name));
    const { status, stdout, stderr } = spawnSync(process.execPath, ['node_modules/astro/bin/astro.mjs', 'build', '--outDir', exampleSite], {
      encoding: 'utf8',
      env: { ...process.env, HOST: source },
    });
    expect(status, `${stdout}${stderr}`).toBe(0);
  });

  test('is under fifteen interactions, and gives what a build gives, byte for byte; the next time, the file of settings is enough', async ({
    page,
  }) => {
    const plain = zipFolder('dist', day);
    const watch = await watchPage(page, addresses.origin);
    await open(page);
    let interactions = 0;
    const act = async (done: Promise<unknown>) => {
      interactions += 1;
      await done;
    };
    await act(chooseZip(page, plain));
    await act(page.getByLabel('サイトの名前').fill(example.name));
    await act(page.getByLabel('運営者').fill(example.operator));
    await act(page.getByLabel('問い合わせ先').fill(example.contact));
    await act(page.getByLabel('公開するアドレス').fill(example.address));
    await act(page.getByLabel('置くフォルダー').fill(base));
    await act(page.getByLabel('保存の目印（siteId）').fill(example.siteId));
    await act(page.getByLabel('お知らせ').fill(example.notice ?? ''));
    await act(page.getByLabel(/^ロゴ（/).setInputFiles(`hosts/${addresses.example.host}/${example.logo?.file ?? ''}`));
    await act(page.getByLabel('ロゴの代わりに読み上げる文').fill(example.logo?.alt ?? ''));
    await expect(page.getByText(/版を読みました/)).toBeVisible();
    // What was checked is told row by row, as much as there is; nobody has to.
    for (const [at, review] of example.reviews.entries()) {
      await page.getByRole('button', { name: '確かめたことを足す' }).click();
      const row = page.getByRole('group', { name: `${String(at + 1)}つ目` });
      await row.getByLabel('確かめた人の立場').fill(review.role);
      await row.getByLabel('確かめたこと').fill(review.what);
      await row.getByLabel('版', { exact: true }).fill(review.edition);
      await row.getByLabel('日付').fill(review.date);
    }
    const make = page.getByRole('button', { name: '名前の入ったzipを作る' });
    const file = await download(page, () => act(make.click()));
    await expect(page.getByText(`${file.name} を作りました。`, { exact: false })).toBeVisible();
    const settings = await download(page, () => act(page.getByRole('button', { name: '設定を保存する' }).click()));
    expect(interactions).toBeLessThan(15);
    expect(file.name).toMatch(new RegExp(`^musubime-[\\d.]+-${example.siteId}-web\\.zip$`));

    const files = unzipSync(file.body);
    expect(Object.keys(files).sort()).toEqual(listFiles(exampleSite));
    for (const name of listFiles(exampleSite))
      expect(Buffer.from(files[name] ?? []).equals(readFileSync(join(exampleSite, name))), name).toBe(true);
    expect(file.body.equals(Buffer.from(zipFolder(exampleSite, day)))).toBe(true);

    // The next edition: the same settings, from the file.
    await page.reload();
    await chooseZip(page, plain);
    await page.getByLabel('前に保存した設定を読み込む').setInputFiles(settings.path);
    await expect(page.getByText(/版を読みました/)).toBeVisible();
    expect((await download(page, () => make.click())).body.equals(file.body)).toBe(true);
    expect(watch.errors).toEqual([]);
    expect(watch.foreign).toEqual([]);
  });

  test('C: with names that are markup, no page of it has an element of them, and every page keeps its policy', async ({ page }) => {
    const odd = loadHost(process.cwd(), join(process.cwd(), 'tests/fixtures/odd-host'));
    const settings = { kind: 'musubime-host-settings', format: 1, ...odd, logo: odd.logoSource, logoAlt: odd.logo?.alt };
    await open(page);
    await chooseZip(page, zipFolder('dist', day));
    await page.getByLabel('前に保存した設定を読み込む').setInputFiles(fileOf(JSON.stringify(settings), 'a.json'));
    await expect(page.getByText(/版を読みました/)).toBeVisible();
    const { body } = await download(page, () => page.getByRole('button', { name: '名前の入ったzipを作る' }).click());
    const folder = mkdtempSync(join(tmpdir(), 'musubime-named-'));
    for (const [name, bytes] of Object.entries(unzipSync(body))) {
      mkdirSync(dirname(join(folder, name)), { recursive: true });
      writeFileSync(join(folder, name), bytes);
    }
    const site = await serve({ folder, base: odd.base }, 0);
    const watch = await watchPage(page, site.origin, folder);
    const policyOf = (html: string) => /<meta http-equiv="Content-Security-Policy" content="([^"]*)"/.exec(html)?.[1];
    const kinds = new Map(listPages(folder).map(({ kind, path }) => [kind, path]));
    for (const path of [...kinds.values(), '/about/', '/hosts/naming/']) {
      const file = path.endsWith('/') ? `${path}index.html` : path;
      expect(policyOf(readFileSync(join(folder, file), 'utf8')), path).toBe(policyOf(readFileSync(join('dist', file), 'utf8')));
      await page.goto(site.origin + odd.base + path.slice(1));
      await watch.settled();
      await expect(page.getByRole('banner').getByRole('link', { name: odd.name })).toBeVisible();
      expect(await page.locator('[data-odd]').count(), path).toBe(0);
      expect((await page.title()).endsWith(` | ${odd.name}`), path).toBe(true);
    }
    expect(watch.errors).toEqual([]);
    expect(watch.foreign).toEqual([]);
    site.close();
  });
});
