import readXlsx from 'read-excel-file/node';
import { describe, expect, test } from 'vitest';
import { steady } from '../tables/table.fixture.ts';
import { readWorkbook } from '../tables/workbook.ts';
import { recordOf, requestFor } from './sheet.fixture.ts';
import { spreadsheetFile, writeWorkbook } from './spreadsheet.ts';
import type { Table } from './tables.ts';
import { unzip } from './unzip.fixture.ts';

const bufferOf = async (blob: Blob) => Buffer.from(await blob.arrayBuffer());
const tableOf = (rows: Table['rows'], kind: Table['columns'][number]['kind'] = 'text'): Table => ({
  id: 'a',
  name: '表',
  columns: [{ title: '文', kind }],
  rows,
});
/** Read by another library than the one that wrote it. */
const cellsOf = async (tables: Table[]) => readXlsx(await bufferOf(await writeWorkbook(tables, 'むすびめ')));
/** Read by the importer. */
const readBack = async (tables: Table[]) => {
  const { tables: read } = await readWorkbook(new Uint8Array(await (await writeWorkbook(tables, '')).arrayBuffer()), steady);
  return read[0]?.rows ?? [];
};
const columnOf = async (...texts: string[]) =>
  (await cellsOf([tableOf(texts.map((text) => [text]))]))[0]?.data.slice(1).map(([cell]) => cell);

describe('an Excel file', () => {
  test('has a worksheet for each table, with one heading and real days', async () => {
    const { name, blob, notes } = await spreadsheetFile(requestFor('filled'));
    expect(name).toBe('W99_試しのシート_1件_2026-11-20.xlsx');
    expect(notes).toEqual([]);
    const sheets = await readXlsx(await bufferOf(blob));
    expect(sheets.map(({ sheet }) => sheet)).toEqual(['1枚ごとの欄', '会う人', '業務ごとの分担']);
    const [heading, first, ...rest] = sheets[0]?.data ?? [];
    expect(rest).toEqual([]);
    expect(heading?.slice(0, 3)).toEqual(['地域名', '記入日', '記入日（和暦）']);
    expect(first?.slice(0, 3)).toEqual(['みなと市', new Date('2026-11-20T00:00:00Z'), '令和8年11月20日']);
    expect(sheets[1]?.data[1]?.slice(0, 4)).toEqual(['=夜の不安', 1, '訪問看護師', '𠮷野さんの紹介']);
  });

  test('has headings only when it is blank, and says so when it is a sample', async () => {
    const blank = await spreadsheetFile(requestFor('blank'));
    expect(blank.name).toBe('W99_試しのシート_白紙_2026-11-20.xlsx');
    expect((await readXlsx(await bufferOf(blank.blob))).map(({ data }) => data.length)).toEqual([1, 1, 1]);
    const sample = await readXlsx(await bufferOf((await spreadsheetFile(requestFor('sample'))).blob));
    expect(sample[0]?.data[1]?.[0]).toBe('記入例（架空の町のものです）');
  });

  test('holds no formula, whatever a text begins with', async () => {
    const texts = ['=1+1', '+1', '-1', '@a', '\t=1', "'=1", 'http://example.jp', '=HYPERLINK("http://x","y")'];
    const blob = await writeWorkbook([tableOf(texts.map((text) => [text]))], 'むすびめ');
    const xml = [...(await unzip(blob)).values()].join('');
    expect(xml).not.toMatch(/<f[ >]|<hyperlink/u);
    expect(await columnOf('=1+1', '-1', "'=1")).toEqual(['=1+1', '-1', "'=1"]);
  });

  test('keeps every character: line breaks, astral ones, what looks like XML or like a code of Excel', async () => {
    const texts = ['一行\n二行', '𠮷😀', '<b>&amp;"', '_x0041_', '  前後の空白  '];
    // The other reader trims texts.
    expect(await columnOf(...texts)).toEqual(texts.map((text) => text.trim()));
    const own = await readBack([tableOf(texts.map((text) => [text]))]);
    expect(own.slice(1).map(({ cells }) => cells[0])).toEqual(texts);
  });

  test('keeps ids out of sight and the heading in sight', async () => {
    const files = await unzip((await spreadsheetFile(requestFor('filled'))).blob);
    const people = files.get('xl/worksheets/sheet2.xml') ?? '';
    expect(people).toMatch(/<col [^>]*hidden="(?:1|true)"/u);
    expect(people).toMatch(/<pane [^>]*ySplit="1"[^>]*state="frozen"/u);
  });

  test('cuts what is too long for a cell, and says so', async () => {
    const request = requestFor('filled', recordOf({ theme: 'あ'.repeat(40_000) }));
    const { blob, notes } = await spreadsheetFile(request);
    expect(notes).toHaveLength(1);
    const texts = (await readXlsx(await bufferOf(blob))).flatMap(({ data }) => data.flat()).filter((cell) => typeof cell === 'string');
    expect(Math.max(...texts.map((text) => text.length))).toBe(32_767);
  });

  test('has names of worksheets that Excel takes', async () => {
    const long = 'と'.repeat(40);
    const sheets = await cellsOf(['a/b:c*?[d]', long, long, "'"].map((name) => ({ ...tableOf([['x']]), name })));
    expect(sheets.map(({ sheet }) => sheet)).toEqual(['a b c   d', 'と'.repeat(28), `${'と'.repeat(25)} 2`, 'Sheet']);
  });

  test('of 1,000 rows is written and read in time', async () => {
    const rows = Array.from({ length: 1000 }, (_, index) => [`行${String(index)}`]);
    const start = performance.now();
    expect((await cellsOf([tableOf(rows)]))[0]?.data).toHaveLength(1001);
    expect(performance.now() - start).toBeLessThan(4000);
  });
});

describe('reading an Excel file', () => {
  test('gives days as ISO dates and numbers as numbers', async () => {
    const tables: Table[] = [
      {
        id: 'a',
        name: '表',
        columns: [
          { title: '日', kind: 'date' },
          { title: '数', kind: 'number' },
        ],
        rows: [
          ['2026-11-20', 3],
          ['12月ごろ', ''],
        ],
      },
    ];
    expect(await readBack(tables)).toEqual([
      { row: 1, cells: ['日', '数'] },
      { row: 2, cells: ['2026-11-20', 3] },
      { row: 3, cells: ['12月ごろ'] },
    ]);
  });
});
