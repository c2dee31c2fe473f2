import { mkdtempSync, readFileSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath, pathToFileURL } from 'node:url';
import { gzipSync } from 'node:zlib';
import { expect, type Page } from '@playwright/test';
import { test } from './test.ts';
import { strFromU8, strToU8, unzipSync, zipSync } from 'fflate';
import mammoth from 'mammoth';
import readXlsx from 'read-excel-file/node';
import { course } from '../../src/course/course.ts';
import { loadHost } from '../../src/host/host.ts';
import { namedHost } from '../../src/host/shown.ts';
import { placesFile } from '../../src/host/stamp/stamp.ts';
import { zipFiles } from '../../src/host/stamp/zip-files.ts';
import { readPdf } from '../../src/publish/booklet/read-pdf.ts';
import { pageMessages } from '../../src/naming/page-messages.ts';
import { makeFolderEdition } from '../../src/publish/folder/edition.ts';
import { messages } from '../../src/publish/folder/messages.ts';
import { listFiles, zipFolder } from '../../src/publish/release/zip.ts';
import { messages as loadMessages } from '../../src/load-messages.ts';
import { readIndexedTexts } from './indexed-text.ts';
import { listPages } from './built-site.ts';
import { alive, download, downloadBackup, eraseAll, field, finishLesson, loadBackup, saved, saveState, stored } from './own-records.ts';
import { watchPage, type PageWatch } from './page-watch.ts';
import { reachQuestions } from './question-cards.ts';
import { foundPages, openSearch } from './search-dialog.ts';
import { answeredQueries, meanRank } from './search-queries.ts';
import { unpack } from './unpack.ts';

// Made once for all.
test.describe.configure({ mode: 'default' });

let folder = '';
let watch: PageWatch;

test.beforeAll(async () => {
  folder = mkdtempSync(join(tmpdir(), 'むすびめ 研修#1-'));
  await makeFolderEdition('dist', namedHost(loadHost(process.cwd(), 'default')), course.edition.id, folder);
});

test.afterAll(() => {
  rmSync(folder, { recursive: true, force: true });
});

test.beforeEach(async ({ page }) => {
  await page.addInitScript(() => {
    try {
      if (sessionStorage.getItem('begun') !== null) return;
      sessionStorage.setItem('begun', '');
      localStorage.setItem('musubime:musubime:meta:mode', 'own');
    } catch {
      // One test blocks storage.
    }
  });
  watch = await watchPage(page, 'file://');
});

test.afterEach(() => {
  expect(watch.errors).toEqual([]);
  expect(watch.foreign).toEqual([]);
});

/** The address of a page by its path on the web. */
function addressOf(path: string, at = folder): string {
  const [, name = '', rest = ''] = /^\/([^?#]*)(.*)$/.exec(path) ?? [];
  return pathToFileURL(join(at, name.endsWith('/') || name === '' ? `${name}index.html` : name)).href + rest;
}

/** The path on the web of a page's address. */
const pathOf = (address: string): string => address.slice(pathToFileURL(folder).href.length).replace(/index\.html/, '');

async function openSheet(page: Page, id: string, at = folder): Promise<void> {
  await page.goto(addressOf(`/sheets/${id}/`, at));
  await alive(page, id);
}

test('it opens from a folder: from home to a lesson and a sheet, where a text outlives a reload', async ({ page }) => {
  await page.goto(addressOf('/'));
  await page.locator('main').getByRole('link', { name: /A01/ }).first().click();
  await expect(page).toHaveURL(addressOf('/lessons/a01/'));
  await reachQuestions(page);
  await page.getByRole('navigation', { name: 'サイトの部屋' }).getByRole('link', { name: '書く' }).click();
  await page.locator('main').getByRole('link', { name: /W08/ }).first().click();
  await alive(page, 'w08');
  await field(page, '仮のテーマ').fill('退院前日の電話');
  await saved(page);
  await page.reload();
  await expect(field(page, '仮のテーマ')).toHaveValue('退院前日の電話');
});

test('a page that the browser gives an empty storage is opened again, in a new tab as well, and has what was written; where nothing is stored it is shown all the same, and prints once', async ({
  page,
  context,
  browser,
}) => {
  await openSheet(page, 'w08');
  await field(page, '仮のテーマ').fill('退院前日の電話');
  await saved(page);
  const other = await context.newPage();
  await other.addInitScript(() => {
    const [opened] = performance.getEntriesByType('navigation') as PerformanceNavigationTiming[];
    const empty = { length: 0, key: () => null, getItem: () => null, setItem: () => undefined, removeItem: () => undefined };
    if (opened?.type === 'navigate') Object.defineProperty(window, 'localStorage', { value: empty });
  });
  await openSheet(other, 'w08');
  await expect(field(other, '仮のテーマ')).toHaveValue('退院前日の電話');

  const nobody = await (await browser.newContext()).newPage();
  const seen: string[] = [];
  nobody.on('console', (message) => seen.push(message.text()));
  await nobody.addInitScript(() => {
    console.log(location.search === '' ? 'opened' : 'opened to print');
    window.print = () => {
      console.log('printed');
    };
  });
  await nobody.goto(addressOf('/sheets/w03/?print=blank'));
  await expect(nobody).toHaveURL(addressOf('/sheets/w03/'));
  await nobody.locator('main').getByRole('link', { name: /^A01/ }).first().click();
  await expect(nobody).toHaveURL(addressOf('/lessons/a01/'));
  await reachQuestions(nobody);
  expect(seen).toEqual(['opened to print', 'opened to print', 'opened to print', 'printed', 'opened']);
  await nobody.context().close();
});

const day = '2026-11-20';
const named = { name: '北町 <b>"研修" & \'学び\'', operator: '北町 高齢者支援課', contact: '03-1111-2222', siteId: 'kita-cho' };

/** What the page 「名前を書き込む」 of the plain edition makes of a zip file, and how often one pressed, chose or wrote something for it. */
async function nameZip(page: Page, zip: Uint8Array, settings?: string) {
  await page.goto(addressOf('/hosts/naming/'));
  await expect(page.getByLabel('サイトの名前')).toBeEnabled();
  let interactions = 0;
  const act = async (done: Promise<unknown>) => {
    interactions += 1;
    await done;
  };
  const file = { name: 'plain.zip', mimeType: 'application/zip', buffer: Buffer.from(zip) };
  await act(page.getByLabel(/^素の版のzip/).setInputFiles(file));
  await expect(page.getByText(/版を読みました（フォルダー版、/)).toBeVisible();
  if (settings === undefined) {
    await act(page.getByLabel('サイトの名前').fill(named.name));
    await act(page.getByLabel('運営者').fill(named.operator));
    await act(page.getByLabel('問い合わせ先').fill(named.contact));
    await act(page.getByLabel('保存の目印（siteId）').fill(named.siteId));
  } else await act(page.getByLabel('前に保存した設定を読み込む').setInputFiles(settings));
  await expect(page.getByLabel(/アドレス|置くフォルダー/)).toHaveCount(0);
  const made = await download(page, () => act(page.getByRole('button', { name: '名前の入ったzipを作る' }).click()));
  await expect(page.getByText(`${made.name} を作りました。`, { exact: false })).toContainText('index.html を開きます。');
  const saved = await download(page, () => act(page.getByRole('button', { name: '設定を保存する' }).click()));
  return { made, settings: saved.path, interactions };
}

test('its own page 「名前を書き込む」 makes of its zip a folder with a name, in under fifteen interactions', async ({ page }) => {
  const target = mkdtempSync(join(tmpdir(), 'musubime-named-'));
  const { made, interactions } = await nameZip(page, zipFolder(folder, day));
  expect(interactions).toBeLessThan(15);
  expect(made.name).toBe(`musubime-${course.edition.id}-kita-cho-folder.zip`);
  unpack(made.body, target);
  expect(readFileSync(join(target, 'readme.txt'), 'utf8')).toContain(named.name);
  expect(readFileSync(join(target, 'readme.txt'), 'utf8')).not.toContain('見本');
  await openSheet(page, 'w08', target);
  await expect(page.locator('.site-title')).toHaveText(named.name);
  expect((await page.title()).endsWith(` | ${named.name}`)).toBe(true);
  await expect(page.locator('.colophon')).toContainText(`運営：${named.operator}　問い合わせ：${named.contact}`);
  await field(page, '仮のテーマ').fill('退院前日の電話');
  await page.getByRole('button', { name: '自分だけが使う' }).click();
  await saved(page);
  await page.reload();
  await expect(field(page, '仮のテーマ')).toHaveValue('退院前日の電話');
});

test.describe('with scripts off', () => {
  test.use({ javaScriptEnabled: false });

  test('the page 「名前を書き込む」 is there, says what it is for, and that it needs scripts', async ({ page }) => {
    await page.goto(addressOf('/hosts/naming/'));
    await expect(page.getByRole('heading', { level: 1 })).toHaveText('名前を書き込む');
    for (const said of [pageMessages.about, pageMessages.stored]) await expect(page.getByText(said)).toBeVisible();
    await expect(page.locator('main noscript > p').filter({ hasText: pageMessages.withoutScripts })).toBeVisible();
    await expect(page.getByLabel(/^素の版のzip/)).toBeDisabled();
  });
});

test.describe('complete', { tag: '@slow' }, () => {
  test('the next edition gets the name from the saved settings and is unpacked over the last: texts stay, and papers carry the name', async ({
    page,
  }) => {
    const target = mkdtempSync(join(tmpdir(), 'musubime-named-'));
    const plain = zipFolder(folder, day);
    const first = await nameZip(page, plain);
    unpack(first.made.body, target);
    await openSheet(page, 'w08', target);
    await field(page, '仮のテーマ').fill('退院前日の電話');
    await page.getByRole('button', { name: '自分だけが使う' }).click();
    await saved(page);
    await expect(page.locator('.colophon')).toContainText(`${course.edition.id}版`);

    const files = unzipSync(plain);
    for (const file of Object.keys(files).filter((name) => /\.html$|^host-places\.json$/.test(name)))
      files[file] = strToU8(
        strFromU8(files[file] ?? new Uint8Array())
          .replaceAll(`${course.edition.id}版`, '2027.04版')
          .replace(`"edition":"${course.edition.id}"`, '"edition":"2027.04"'),
      );
    const next = await nameZip(page, zipFiles(Object.entries(files), day), first.settings);
    expect(next.interactions).toBe(4);
    expect(next.made.name).toBe('musubime-2027.04-kita-cho-folder.zip');
    unpack(next.made.body, target);
    await openSheet(page, 'w08', target);
    await expect(page.locator('.colophon')).toContainText('2027.04版');
    await expect(field(page, '仮のテーマ')).toHaveValue('退院前日の電話');

    await page.goto(addressOf('/lessons/a01/', target));
    await reachQuestions(page);
    const pdf = await readPdf(await page.pdf({ preferCSSPageSize: true }));
    const { items } = await (await pdf.getPage(pdf.numPages)).getTextContent();
    const text = items.map((item) => ('str' in item ? item.str : '')).join('');
    expect(text.replace(/\s/g, '')).toContain(`${named.name}2027.04版`.replace(/\s/g, ''));
  });

  test('every page opens without a complaint, all on it comes to life, and every link leads to a place that is there', async ({ page }) => {
    test.setTimeout(300_000);
    const ids = new Map<string, Set<string>>();
    const idsOf = (file: string) => {
      const known = ids.get(file) ?? new Set([...readFileSync(file, 'utf8').matchAll(/\sid="([^"]*)"/g)].map(([, id = '']) => id));
      ids.set(file, known);
      return known;
    };
    const weights: { file: string; script: number }[] = [];
    const lost = new Set<string>();
    const pages = listFiles(folder).filter((file) => file.endsWith('.html'));
    expect(pages.length).toBeGreaterThan(90);
    for (const file of pages) {
      await page.goto(pathToFileURL(join(folder, file)).href);
      await watch.settled();
      await expect(page.locator('[data-widget]:not([data-alive], [data-later])'), file).toHaveCount(0);
      await expect(page.locator('#stuck'), file).toBeHidden();
      const { links, scripts } = await page.evaluate(() => ({
        links: [...document.querySelectorAll('a')].map(({ href }) => href),
        scripts: [...document.scripts].flatMap(({ src }) => (src === '' ? [] : [src])),
      }));
      for (const link of new Set(links.filter((href) => href.startsWith('file:')))) {
        const { hash } = new URL(link);
        const target = fileURLToPath(link.replace(/[?#].*$/, ''));
        const isThere = listed(target) && (!target.endsWith('.html') || isPlace(decodeURIComponent(hash.slice(1)), idsOf(target)));
        if (!isThere) lost.add(`${file}: ${link}`);
      }
      const script = new Set(scripts);
      weights.push({ file, script: [...script].reduce((sum, src) => sum + gzipSync(readFileSync(fileURLToPath(src))).length, 0) });
      expect.soft(watch.errors, file).toEqual([]);
    }
    expect([...lost]).toEqual([]);
    const lessons = weights.filter(({ file }) => file.startsWith('lessons/'));
    expect(lessons.length).toBeGreaterThan(30);
    for (const { file, script } of lessons) expect.soft(script, file).toBeLessThanOrEqual(130_000);
    test.info().annotations.push({ type: 'script', description: JSON.stringify(weights) });
  });

  test('its zip weighs little, and every server, share and computer can write its names', () => {
    const names = listFiles(folder);
    expect(names.filter((name) => !/^[\x20-\x7e]+$/.test(name) || name.length > 120)).toEqual([]);
    expect(names.filter((name) => /pagefind|web\.config|sitemap|\.json$/.test(name))).toEqual([placesFile]);
    for (const name of names.filter((one) => one.startsWith('papers/'))) rmSync(join(folder, name));
    expect(zipFolder(folder, '2026-11-20').length).toBeLessThanOrEqual(6_000_000);
  });

  test('C: given zips that are up to something its page says why it takes none; names that are markup come to life in no page, and all keep their policy', async ({
    page,
  }) => {
    page.on('dialog', (dialog) => {
      watch.errors.push(dialog.message());
      void dialog.dismiss();
    });
    await page.goto(addressOf('/hosts/naming/'));
    await expect(page.getByLabel('サイトの名前')).toBeEnabled();
    const plain = zipFolder(folder, day);
    const { [placesFile]: _, ...own } = unzipSync(plain);
    for (const [zip, said] of [
      [plain.slice(0, -100_000), 'zipが壊れています。'],
      [zipSync(own, { level: 1 }), 'もう名前の入っているzipです。'],
      [zipSync({ ...own, '../a.html': strToU8('<script>alert(1)</script>') }, { level: 1 }), 'フォルダーの外に出る名前'],
      [zipSync({ a: new Uint8Array(30_000_000) }), '中身が大きすぎる'],
      [zipSync({ 'index.html': strToU8('<script>alert(1)</script>') }), 'この教材のzipではありません。'],
    ] as const) {
      await page.getByLabel(/^素の版のzip/).setInputFiles({ name: 'a.zip', mimeType: 'application/zip', buffer: Buffer.from(zip) });
      await expect(page.getByRole('status').filter({ hasText: said })).toBeVisible();
    }

    const odd = loadHost(process.cwd(), join(process.cwd(), 'tests/fixtures/odd-host'));
    const settings = join(mkdtempSync(join(tmpdir(), 'musubime-settings-')), 'settings.json');
    writeFileSync(
      settings,
      JSON.stringify({ kind: 'musubime-host-settings', format: 1, ...odd, logo: odd.logoSource, logoAlt: odd.logo?.alt }),
    );
    const { made } = await nameZip(page, plain, settings);
    const target = mkdtempSync(join(tmpdir(), 'musubime-named-'));
    unpack(made.body, target);
    const policyOf = (file: string) => /<meta http-equiv="Content-Security-Policy" content="([^"]*)"/.exec(readFileSync(file, 'utf8'))?.[1];
    for (const file of listFiles(target).filter((name) => name.endsWith('.html'))) {
      expect(policyOf(join(target, file)), file).toBeDefined();
      expect(policyOf(join(target, file)), file).toBe(policyOf(join(folder, file)));
    }
    const kinds = new Map(listPages(target).map(({ kind, path }) => [kind, path]));
    for (const path of [...kinds.values(), '/about/', '/hosts/naming/', '/hosts/guide/', '/learning/record/']) {
      await page.goto(addressOf(path, target));
      await watch.settled();
      await expect(page.getByRole('banner').getByRole('link', { name: odd.name })).toBeVisible();
      expect(await page.locator('[data-odd]').count(), path).toBe(0);
      expect((await page.title()).endsWith(` | ${odd.name}`), path).toBe(true);
    }
  });

  test('two tabs see each other’s texts', async ({ page, context }) => {
    await openSheet(page, 'w08');
    const other = await context.newPage();
    await openSheet(other, 'w08');
    await field(page, '仮のテーマ').fill('夜間の急変');
    await saved(page);
    await expect(field(other, '仮のテーマ')).toHaveValue('夜間の急変');
  });

  test('a sheet goes out as Word and Excel', async ({ page }) => {
    await openSheet(page, 'w08');
    await field(page, '仮のテーマ').fill('退院前日の電話');
    await saved(page);
    await page.getByText('Word・Excel・CSV・人に渡す').click();
    const word = await download(page, () => page.getByRole('button', { name: 'Word（.docx）', exact: true }).click());
    expect((await mammoth.extractRawText({ buffer: word.body })).value).toContain('退院前日の電話');
    const table = await download(page, () => page.getByRole('button', { name: 'Excel（.xlsx）', exact: true }).click());
    expect(JSON.stringify(await readXlsx(table.body))).toContain('退院前日の電話');
  });

  test('a backup goes out and comes in, and the page says where records are kept', async ({ page }) => {
    await openSheet(page, 'w08');
    await field(page, '仮のテーマ').fill('退院前日の電話');
    await saved(page);
    await page.goto(addressOf('/tools/records/'));
    for (const sentence of messages.records) await expect(page.getByText(sentence)).toBeVisible();
    const keys = Object.keys(await stored(page));
    expect(keys.every((key) => key.startsWith('musubime:musubime:'))).toBe(true);
    const backup = await downloadBackup(page);
    await eraseAll(page);
    await openSheet(page, 'w08');
    await expect(field(page, '仮のテーマ')).toHaveValue('');
    await page.goto(addressOf('/tools/records/'));
    await loadBackup(page, backup.path);
    await page.getByRole('radio', { name: '自分だけが使う' }).check();
    await openSheet(page, 'w08');
    await expect(field(page, '仮のテーマ')).toHaveValue('退院前日の電話');
  });

  test('where storage is blocked, it says so and the text goes out as a file', async ({ page }) => {
    await page.addInitScript(() => {
      for (const name of ['localStorage', 'sessionStorage'])
        Object.defineProperty(window, name, {
          get: () => {
            throw new DOMException('blocked', 'SecurityError');
          },
        });
    });
    await openSheet(page, 'w08');
    await field(page, '仮のテーマ').fill('退院前日の電話');
    const alarm = page.getByRole('alert').filter({ hasText: '保存が止められています' });
    await expect(alarm).toBeVisible();
    await expect(saveState(page)).not.toContainText('保存済み');
    const file = await download(page, () => alarm.getByRole('button', { name: 'ファイルに書き出す' }).click());
    expect(file.body.toString()).toContain('退院前日の電話');
  });

  test('projector, readings, brightness, the way through the course, a dialogue', async ({ page }) => {
    await page.goto(addressOf('/lessons/a02/#project'));
    await expect(page.getByRole('dialog', { name: /^投影：/ }).getByRole('heading', { level: 2 })).toHaveText(/^A02 /);
    await page.keyboard.press('Escape');
    await page.getByRole('checkbox', { name: 'ふりがな' }).first().check();
    await expect(page.locator('main ruby').filter({ visible: true }).first()).toBeVisible();
    await page.locator('[data-brightness]').first().selectOption('dark');
    await expect(page.locator('html')).toHaveAttribute('data-theme', 'dark');
    await finishLesson(page);
    await page.goto(addressOf('/lessons/a03/'));
    await expect(page.locator('html')).toHaveAttribute('data-theme', 'dark');
    await expect(page.locator('main ruby').filter({ visible: true }).first()).toBeVisible();
    await expect(page.locator('.navigation a[data-lesson=a02] .done-mark')).toBeAttached();

    await page.goto(addressOf('/dialogues/d1/'));
    const talk = page.locator('.conversation');
    await talk.getByRole('radio').first().check();
    await talk.getByRole('button', { name: 'こう言う' }).click();
    await expect(talk.getByRole('button', { name: /^(?:次へ|結末へ)$/ })).toBeVisible();
  });

  test('what was done, answered and decided comes back where the course says', async ({ page }) => {
    const start = new Date('2026-11-20T09:00:00+09:00');
    await page.clock.setFixedTime(start);
    await page.goto(addressOf('/lessons/a02/'));
    const question = page.locator('[data-question^=a02-q][data-kind=single]').first();
    await expect(question).toHaveAttribute('data-state');
    const right = (await question.locator('li[data-key]').first().textContent())?.trim() ?? '';
    await question.getByRole('radio', { name: right, exact: true }).press('Space');
    await question.getByRole('button', { name: '答えを確かめる' }).press('Enter');
    await page.getByRole('button', { name: 'やると決める' }).click();
    await finishLesson(page);
    await page.goto(addressOf('/learning/'));
    const calendar = await download(page, () => page.getByRole('button', { name: 'カレンダーのファイルを作る' }).click());
    expect(calendar.body.toString().replaceAll('\r\n ', '')).toContain(addressOf('/lessons/a02/'));
    await page.getByRole('radio', { name: /^着任の日から/ }).press('Space');

    // What scripts put together of an address leads to a file as well.
    await page.goto(addressOf('/lessons/a01/'));
    await page.locator('.navigation [data-path] a').first().click();
    await expect(page).toHaveURL(addressOf('/learning/'));
    await page.goto(addressOf('/'));
    await page.locator('[data-resume]').getByRole('link').first().click();
    await expect(page.locator('main h1')).toBeVisible();

    await page.clock.setFixedTime(new Date(start.getTime() + 9 * 86_400_000));
    await page.goto(addressOf('/review/'));
    await expect(page.locator('[data-item-id]').getByRole('button').first()).toBeVisible();
  });

  test('a sheet is printed from the link of a lesson, once', async ({ page }) => {
    await page.addInitScript(() => {
      window.print = () => {
        document.documentElement.dataset['printed'] = '';
      };
    });
    await page.goto(addressOf('/sheets/w03/?print=blank'));
    await expect(page.locator('html[data-printed]')).toBeAttached();
    await expect(page).toHaveURL(addressOf('/sheets/w03/'));
  });

  test('a file that cannot be had is told of, and asked for again', async ({ page }) => {
    const [name = ''] = listFiles(folder).filter((file) => file.startsWith('_astro/OutletMenu.'));
    renameSync(join(folder, name), join(folder, `${name}.gone`));
    await openSheet(page, 'w08');
    await page.getByText('Word・Excel・CSV・人に渡す').click();
    await expect(page.getByText(messages.network)).toBeVisible();
    expect(watch.errors.splice(0)).not.toEqual([]);
    renameSync(join(folder, `${name}.gone`), join(folder, name));
    await page.getByRole('button', { name: loadMessages.again }).click();
    await expect(page.getByRole('button', { name: 'Word（.docx）' })).toBeVisible();
  });

  test('its search finds what the web edition’s finds', async ({ page, baseURL }) => {
    test.setTimeout(300_000);
    const asked = answeredQueries.map(({ query }) => query);
    await page.goto(addressOf('/about/'));
    await openSearch(page);
    const here = (await foundPages(page, asked)).map((list) => list.map(pathOf));
    const web = await page.context().newPage();
    await web.goto(`${baseURL ?? ''}/about/`);
    await openSearch(web);
    const there = await foundPages(web, asked);
    const texts = await readIndexedTexts(web, [...new Set([...here, ...there].flat())]);
    const [own, other] = [meanRank(answeredQueries, here, texts), meanRank(answeredQueries, there, texts)];
    test.info().annotations.push({ type: 'mean reciprocal rank', description: `${own.toFixed(4)}, on the web ${other.toFixed(4)}` });
    expect(other).toBeGreaterThan(0.9);
    expect(own).toBeGreaterThanOrEqual(other - 0.02);
    await page.getByRole('dialog').getByRole('list', { name: '見つかったページ' }).getByRole('link').first().click();
    await expect(page.locator('main h1')).toBeVisible();
  });

  const files = new Set<string>();
  const listed = (file: string): boolean => {
    if (files.size === 0) for (const name of listFiles(folder)) files.add(join(folder, name));
    return files.has(file);
  };
  /** Some places of a page come with its scripts. */
  const isPlace = (id: string, ids: ReadonlySet<string>): boolean =>
    id === '' || ids.has(id) || /^(?:entry-|topic-|project$|put-away$|commitments$)/.test(id);
});
