import { cpSync, mkdtempSync, readFileSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath, pathToFileURL } from 'node:url';
import { gzipSync } from 'node:zlib';
import { expect, type Page } from '@playwright/test';
import { test } from './test.ts';
import mammoth from 'mammoth';
import readXlsx from 'read-excel-file/node';
import { course } from '../../src/course/course.ts';
import { loadHost } from '../../src/host/host.ts';
import { namedHost } from '../../src/host/shown.ts';
import { placesFile, stampText, type Places } from '../../src/host/stamp/stamp.ts';
import { valuesOf } from '../../src/host/stamp/values.ts';
import { makeFolderEdition } from '../../src/publish/folder/edition.ts';
import { messages } from '../../src/publish/folder/messages.ts';
import { listFiles, zipFolder } from '../../src/publish/release/zip.ts';
import { messages as loadMessages } from '../../src/load-messages.ts';
import { readIndexedTexts } from './indexed-text.ts';
import { addresses } from './addresses.ts';
import { alive, download, downloadBackup, eraseAll, field, finishLesson, loadBackup, saved, saveState, stored } from './own-records.ts';
import { watchPage, type PageWatch } from './page-watch.ts';
import { reachQuestions } from './question-cards.ts';
import { foundPages, openSearch } from './search-dialog.ts';
import { answeredQueries, meanRank } from './search-queries.ts';

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
function addressOf(path: string): string {
  const [, name = '', rest = ''] = /^\/([^?#]*)(.*)$/.exec(path) ?? [];
  return pathToFileURL(join(folder, name.endsWith('/') || name === '' ? `${name}index.html` : name)).href + rest;
}

/** The path on the web of a page's address. */
const pathOf = (address: string): string => address.slice(pathToFileURL(folder).href.length).replace(/index\.html/, '');

async function openSheet(page: Page, id: string): Promise<void> {
  await page.goto(addressOf(`/sheets/${id}/`));
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

test.describe('complete', { tag: '@slow' }, () => {
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

  test('the name of a host can be written into it without a build', async ({ page }) => {
    const plain = folder;
    folder = mkdtempSync(join(tmpdir(), 'musubime-named-'));
    try {
      cpSync(plain, folder, { recursive: true });
      const places = JSON.parse(readFileSync(join(folder, placesFile), 'utf8')) as Places;
      const name = '北町 <b>"研修" & \'学び\'';
      const values = valuesOf({ ...namedHost(loadHost(process.cwd(), addresses.example.host)), name });
      for (const [file, numbers] of Object.entries(places.files))
        writeFileSync(join(folder, file), stampText(readFileSync(join(folder, file), 'utf8'), numbers, places, values));
      await page.goto(addressOf('/lessons/a01/'));
      await expect(page.locator('.site-title')).toHaveText(name);
      await reachQuestions(page);
      await page.goto(addressOf('/tools/records/'));
      await expect(page.locator('[data-widget=RecordsTool][data-alive]')).toBeVisible();
      expect(readFileSync(join(folder, 'readme.txt'), 'utf8')).toContain(name);
    } finally {
      rmSync(folder, { recursive: true });
      folder = plain;
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
