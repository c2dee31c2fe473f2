import { spawnSync } from 'node:child_process';
import { createHash } from 'node:crypto';
import { readFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { expect, type Page } from '@playwright/test';
import { test } from './test.ts';
import mammoth from 'mammoth';
import { readPdf } from '../../src/publish/booklet/read-pdf.ts';
import { unzip } from '../../src/exports/unzip.fixture.ts';
import { loadHost } from '../../src/host/host.ts';
import { listPages } from './built-site.ts';
import { alive, download, storedRecords } from './own-records.ts';
import { watchPage } from './page-watch.ts';
import { reachQuestion } from './question-cards.ts';
import { serve } from './serve.ts';

const folder = 'test-results/odd-host';
const source = resolve('tests/fixtures/odd-host');
const host = loadHost(process.cwd(), source);

test.describe('C: a host whose every text is markup', { tag: '@slow' }, () => {
  // Built once for all.
  test.describe.configure({ mode: 'default' });
  let site: Awaited<ReturnType<typeof serve>>;

  test.beforeAll(async () => {
    const { status, stdout, stderr } = spawnSync(process.execPath, ['node_modules/astro/bin/astro.mjs', 'build', '--outDir', folder], {
      encoding: 'utf8',
      env: { ...process.env, HOST: source },
    });
    expect(status, `${stdout}${stderr}`).toBe(0);
    site = await serve({ folder, base: host.base }, 0);
  });

  test.afterAll(() => {
    site.close();
  });

  /** Elements that the host's texts would make, and the title as a browser reads it. */
  const look = (page: Page) => page.evaluate(() => ({ odd: document.querySelectorAll('[data-odd]').length, title: document.title }));

  test('no page has an element of it, its name is the end of every title, and no policy allows its scripts', async ({ page }) => {
    const hashes = [1, 2, 3, 4, 5, 6].map((at) =>
      createHash('sha256')
        .update(`alert(${String(at)})`)
        .digest('base64'),
    );
    await page.route('**/*', (route) => (route.request().isNavigationRequest() ? route.continue() : route.abort()));
    for (const { path } of listPages(folder)) {
      const html = readFileSync(join(folder, path.endsWith('/') ? `${path}index.html` : path), 'utf8');
      expect(html, path).toContain('data-odd');
      for (const hash of hashes) expect(html, path).not.toContain(hash);
      await page.goto(site.origin + host.base + path.slice(1), { waitUntil: 'commit' });
      await page.waitForFunction(() => document.readyState !== 'loading');
      const { odd, title } = await look(page);
      expect(odd, path).toBe(0);
      expect(title, path).toMatch(/ \| [^|]+$/);
      expect(title.endsWith(` | ${host.name}`), path).toBe(true);
    }
  });

  test('pages of every kind show it as text, come to life, and nothing of it runs', async ({ page }) => {
    const watch = await watchPage(page, site.origin, folder);
    page.on('dialog', (dialog) => {
      watch.errors.push(dialog.message());
      void dialog.dismiss();
    });
    const kinds = new Map(listPages(folder).map(({ kind, path }) => [kind, path]));
    expect(kinds.size).toBeGreaterThan(7);
    for (const path of [
      ...kinds.values(),
      '/about/',
      '/learning/record/',
      '/tools/certificate/',
      '/hosts/projector/',
      '/own/page/',
      '/lessons/odd-host.m01/',
      '/sheets/odd-host.ms1/',
      '/glossary/',
      '/hosts/guide/',
    ]) {
      await page.goto(site.origin + host.base + path.slice(1));
      await watch.settled();
      await expect(page.getByRole('banner').getByRole('link', { name: host.name })).toBeVisible();
      await expect(page.getByRole('img', { name: host.logo?.alt ?? '', exact: true })).toBeVisible();
      await expect(page.locator('.colophon')).toContainText(`運営：${host.operator}　問い合わせ：${host.contact}`);
      if (!path.startsWith('/404')) await expect(page.locator('.site-notice')).toHaveText(host.notice ?? '');
      expect((await look(page)).odd, path).toBe(0);
    }
    await page.goto(`${site.origin}${host.base}about/`);
    const [review] = host.reviews;
    for (const text of [review?.role, review?.what]) await expect(page.getByRole('row').filter({ hasText: text ?? '-' })).toBeVisible();
    expect(watch.errors).toEqual([]);
    expect(watch.foreign).toEqual([]);
  });

  test('answers in its own lesson are kept with that lesson, whatever its name', async ({ page }) => {
    await page.addInitScript((key) => {
      localStorage.setItem(key, 'own');
    }, `musubime:${host.siteId}:meta:mode`);
    await page.goto(`${site.origin}${host.base}lessons/odd-host.m01/`);
    const question = await reachQuestion(page, 'odd-host.m01-q1');
    await question.getByRole('radio').first().check();
    await question.getByRole('button', { name: '答えを確かめる' }).click();
    await expect.poll(async () => Object.keys(await storedRecords(page))).toEqual([`musubime:${host.siteId}:answers:odd-host.m01`]);
    expect((await look(page)).odd).toBe(0);
  });

  test('it stands at the foot of every paper as it was written', async ({ page }) => {
    for (const path of ['lessons/a01/', 'tools/print/']) {
      await page.goto(site.origin + host.base + path);
      const pdf = await readPdf(await page.pdf({ preferCSSPageSize: true }));
      const { items } = await (await pdf.getPage(pdf.numPages)).getTextContent();
      const text = items.map((item) => ('str' in item ? item.str : '')).join('');
      expect(text.replace(/\s/g, ''), path).toContain(host.name.replace(/\s/g, ''));
    }
  });

  test('it goes out with Word and Excel as text', async ({ page }) => {
    await page.goto(`${site.origin}${host.base}sheets/w10/`);
    await alive(page, 'w10');
    await page.getByText('Word・Excel・CSV・人に渡す').click();
    const press = (name: string) => () => page.getByRole('button', { name, exact: true }).click();
    const escaped = host.name.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;');
    const plain = (xml: string) => xml.replaceAll('&quot;', '"').replaceAll('&apos;', "'");
    for (const kind of ['Word（.docx）', 'Excel（.xlsx）']) {
      const { body } = await download(page, press(kind));
      const parts = await unzip(new Blob([Uint8Array.from(body)]));
      expect(plain(parts.get('docProps/core.xml') ?? ''), kind).toContain(escaped);
      const faults = await page.evaluate(
        (texts) =>
          texts.filter((text) => new DOMParser().parseFromString(text, 'application/xml').querySelector('parsererror, [data-odd], script')),
        [...parts].filter(([name]) => /\.(?:xml|rels)$/.test(name)).map(([, text]) => text),
      );
      expect(faults, kind).toEqual([]);
      if (kind.startsWith('Word')) {
        expect((await mammoth.extractRawText({ buffer: body })).value).toContain('W10');
        const foot = [...parts].filter(([name]) => name.startsWith('word/footer')).map(([, text]) => plain(text));
        expect(foot.join('')).toContain(escaped);
      }
    }
  });
});
