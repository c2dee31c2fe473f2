import { execFileSync } from 'node:child_process';
import { cpSync, mkdtempSync, readFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect } from '@playwright/test';
import { test } from './test.ts';
import { readPdf, readPlaces, type ReadPdf } from '../../src/publish/booklet/read-pdf.ts';

test.describe('基本冊子', { tag: '@slow' }, () => {
  // Printed once for all.
  test.describe.configure({ mode: 'default' });
  let site: string;
  let bytes: Buffer;
  let booklet: ReadPdf;
  const names = ['booklet', 'sheets', 'guide'];

  test.beforeAll(async () => {
    site = join(mkdtempSync(join(tmpdir(), 'musubime-papers-')), 'dist');
    cpSync('dist', site, { recursive: true });
    execFileSync(process.execPath, ['src/publish/booklet/make.ts', '--site', site]);
    bytes = readFileSync(join(site, 'papers/booklet.pdf'));
    booklet = await readPdf(bytes);
  });

  test('printed again, every paper is the same, byte for byte', () => {
    const before = names.map((name) => readFileSync(join(site, `papers/${name}.pdf`)));
    execFileSync(process.execPath, ['src/publish/booklet/make.ts', '--site', site]);
    for (const [at, name] of names.entries())
      expect(readFileSync(join(site, `papers/${name}.pdf`)).equals(before[at] ?? Buffer.of()), name).toBe(true);
  });

  test('J4: 導入手引き is one page, with a line for the name of whoever answers', async () => {
    const guide = await readPdf(readFileSync(join(site, 'papers/guide.pdf')));
    expect(guide.numPages).toBe(1);
    expect((await guide.getMetadata()).info).toMatchObject({ Language: 'ja' });
    const text = await textOf(guide, 1);
    for (const words of ['localStorage', 'ほかのHTMLのページからも読める', 'CCBY4.0', '運営者と連絡先：']) expect(text).toContain(words);
  });

  test('J4: the papers are linked, with pages and sizes, where they are looked for, and only once they are there', () => {
    for (const page of ['tools/print/index.html', 'hosts/index.html']) {
      const links = [
        ...readFileSync(join(site, page), 'utf8').matchAll(/<a href="\/papers\/(\w+)\.pdf">[^<]+<\/a>（PDF、\d+ページ、[\d.]+MB）/g),
      ];
      expect(
        links.map(([, name]) => name),
        page,
      ).toEqual(names);
      expect(readFileSync(join('dist', page), 'utf8'), page).not.toContain('.pdf');
    }
  });

  test('has 28 to 36 pages and 2.5 MB at most, a Japanese title and tags', async () => {
    expect(booklet.numPages).toBeGreaterThanOrEqual(28);
    expect(booklet.numPages).toBeLessThanOrEqual(36);
    expect(bytes.length).toBeLessThanOrEqual(2_500_000);
    const { info } = await booklet.getMetadata();
    expect(info).toMatchObject({ Title: '基本冊子', Language: 'ja' });
    expect(await booklet.getMarkInfo()).toMatchObject({ Marked: true });
    // A font of the system would be drawn as pictures of letters.
    expect(bytes.toString('latin1')).not.toMatch(/\/Subtype\s*\/Type3\b/);
  });

  test('every number in contents and index is that of the page on which the words stand', async () => {
    const places = await readPlaces(bytes);
    const texts = await Promise.all(pageNumbers(booklet).map((at) => textOf(booklet, at)));
    const [body = 0, index = 0] = [places.get('a01'), places.get('index')];
    const lines = (
      await Promise.all(pageNumbers(booklet).map(async (at) => (at < body || at >= index ? await linesThatLead(booklet, at) : [])))
    ).flat();
    expect(lines.length).toBeGreaterThan(100);
    for (const { place, words } of lines) {
      const [, label = '', page = ''] = /^(.+?)(\d+)$/.exec(words) ?? [];
      expect(places.get(place), words).toBe(Number(page));
      // A term stands in the text in the form the sentence needs.
      if (!place.startsWith('term-')) expect(texts[Number(page) - 1], words).toContain(label);
    }
  });

  test('no page is less than a quarter full, but where the booklet ends', async () => {
    for (const at of pageNumbers(booklet).slice(1, -1)) {
      const heights = (await piecesOf(booklet, at)).filter(({ str }) => str.trim() !== '').map(({ transform }) => transform[5] ?? 0);
      // From the top of the text to the foot, where the number of the page is.
      const [top, foot] = [Math.max(...heights), Math.min(...heights)];
      const lowest = Math.min(...heights.filter((height) => height > foot + 20));
      expect((top - lowest) / (top - foot), `page ${String(at)}`).toBeGreaterThan(0.25);
    }
  });

  test('no picture is without words, no table without head cells, and headings are three deep at most', async () => {
    const trees = await Promise.all(pageNumbers(booklet).map(async (at) => (await booklet.getPage(at)).getStructTree()));
    const nodes = trees.flatMap((tree) => nodesIn(tree as Node | null));
    const figures = nodes.filter(({ role }) => role === 'Figure');
    expect(figures.length).toBeGreaterThan(5);
    expect(figures.filter(({ alt }) => (alt ?? '') === '')).toEqual([]);
    const tables = nodes.filter(({ role }) => role === 'Table');
    expect(tables.length).toBeGreaterThan(10);
    for (const table of tables) expect(nodesIn(table).some(({ role }) => role === 'TH')).toBe(true);
    expect(nodes.map(({ role }) => role).filter((role) => /^H[4-6]$/.test(role ?? ''))).toEqual([]);
  });

  test('the page まとめて印刷する names both papers, with their pages', () => {
    const html = readFileSync(join(site, 'tools/print/index.html'), 'utf8');
    expect(html).toContain(`<a href="/papers/booklet.pdf">基本冊子</a>（PDF、${String(booklet.numPages)}ページ、`);
    expect(html).toMatch(/<a href="\/papers\/sheets.pdf">白紙のシート（全部）<\/a>（PDF、\d+ページ、/);
  });
});

/** A part of the structure of a page, as PDF.js gives it. */
interface Node {
  role?: string;
  alt?: string;
  children?: Node[];
}

const nodesIn = (node: Node | null): Node[] => (node ? [node, ...(node.children ?? []).flatMap(nodesIn)] : []);

const pageNumbers = ({ numPages }: ReadPdf): number[] => Array.from({ length: numPages }, (_, at) => at + 1);

interface Piece {
  str: string;
  transform: number[];
}

const piecesOf = async (pdf: ReadPdf, at: number): Promise<Piece[]> =>
  (await (await pdf.getPage(at)).getTextContent()).items.filter((item): item is typeof item & Piece => 'str' in item);

/** Everything on a page, without spaces: a line may break where words of the contents do not. */
const textOf = async (pdf: ReadPdf, at: number): Promise<string> =>
  (await piecesOf(pdf, at))
    .map(({ str }) => str)
    .join('')
    .replace(/\s/g, '');

/** Links of a page with the words inside them. */
async function linesThatLead(pdf: ReadPdf, at: number): Promise<{ place: string; words: string }[]> {
  const pieces = await piecesOf(pdf, at);
  const links = (await (await pdf.getPage(at)).getAnnotations()) as { dest?: string; rect: [number, number, number, number] }[];
  return links.flatMap(({ dest, rect: [left, bottom, right, top] }) => {
    const inside = pieces.filter(
      ({ transform: [, , , , x = 0, y = 0] }) => x >= left - 1 && x <= right + 1 && y >= bottom - 1 && y <= top + 1,
    );
    const words = inside
      .map(({ str }) => str)
      .join('')
      .replace(/\s/g, '');
    return dest === undefined ? [] : [{ place: dest, words }];
  });
}
