import { describe, expect, test } from 'vitest';
import { readPastedTable, readTableFile, type ReadTables } from '../tables/read-table-file.ts';
import { describeLeft } from '../tables/describe.ts';
import { steady } from '../tables/table.fixture.ts';
import { rowsXml, workbookOf, type SheetXml, type WorkbookXml } from '../tables/workbook.fixture.ts';
import { worksheets } from '../worksheets/sheets.ts';
import type { ImportTarget } from './import-columns.ts';
import { readSource, type SourceResult } from './import-source.ts';

const w07 = worksheets.get('w07');
if (!w07) throw new Error('no w07');
const target: ImportTarget = { kind: 'entries', sheet: w07 };

function taken(read: ReadTables): SourceResult {
  if ('refused' in read) throw new Error(read.refused);
  const source = readSource(read, target, { records: new Map() }, () => 'new');
  if ('refused' in source) throw new Error(source.refused);
  return source;
}
const paste = async (text: string) => taken(await readPastedTable(text, steady));
const file = async (bytes: Uint8Array<ArrayBuffer> | string) => taken(await readTableFile(new Blob([bytes]), steady));
const workbook = (sheets: SheetXml | readonly SheetXml[], more?: WorkbookXml) => file(workbookOf(sheets, more));
const values = ({ result }: SourceResult) =>
  result.accepted.map(({ edits }) => Object.fromEntries(edits.map(({ path, value }) => [path, value])));
const problems = ({ result }: SourceResult) => result.problems.map(({ row, column, reason }) => [row, column, reason]);
const left = ({ result }: SourceResult) => describeLeft(result.left);
const heading = ['受付日', '相談の要約', '対応'];

describe('B08: one copied column', () => {
  const long = '訪問看護の空きは1,200件中いくつか, 教えてほしい';

  test('keeps its commas, as its heading has none', async () => {
    expect(values(await paste(`相談の要約\n${long}`))).toEqual([{ summary: long }]);
    expect(values(await paste(`相談の要約\r\n${long}\r\n二つ目\r\n`))).toEqual([{ summary: long }, { summary: '二つ目' }]);
    expect(values(await file(`相談の要約\r\n"${long}"\r\n`))).toEqual([{ summary: long }]);
  });

  test('with breaks inside of cells is one cell each', async () => {
    expect(values(await paste('背景（なぜ生じたか）\n"一行目, 続き\n二行目"\n'))).toEqual([{ background: '一行目, 続き\n二行目' }]);
  });

  test('is no matter of a table whose headings are cut, under a title without commas too', async () => {
    expect(values(await paste('相談の一覧\n\n受付日,相談の要約\n2026/11/20,夜の電話'))).toEqual([
      { date: '2026-11-20', summary: '夜の電話' },
    ]);
    expect(values(await paste('受付日\t相談の要約\n2026/11/20\t夜、1,200件'))).toEqual([{ date: '2026-11-20', summary: '夜、1,200件' }]);
    expect(values(await paste('相談の要約,\n夜の電話,メモ'))).toEqual([{ summary: '夜の電話' }]);
  });
});

describe('ragged rows', () => {
  test('with a comma that cut a text are left out and named', async () => {
    const source = await file('受付日,相談の要約\n2026/11/20,空きは1,200件\n2026/11/21,夜の電話\n');
    expect(values(source)).toEqual([{ date: '2026-11-21', summary: '夜の電話' }]);
    expect(left(source)[0]).toMatch(/^2行目：見出しより多くのマス/u);
    expect(source.result.rows).toBe(2);
  });

  test('with fewer cells are taken and named, as a break may have cut them', async () => {
    const source = await file('受付日,相談の要約,対応\n2026/11/20,電話で\n2026/11/21,夜,した\n');
    expect(values(source)).toHaveLength(2);
    expect(problems(source)[0]?.[2]).toMatch(/^見出しよりマスが少ない行です/u);
  });

  test('with something in a column without a heading say that it is not taken', async () => {
    const source = await workbook({ rows: rowsXml([heading, ['2026/11/20', '夜', '', '欄外の文']]) });
    expect(source.result.match.ignored).toEqual([{ heading: 'D列', why: 'nameless' }]);
  });
});

describe('B10: merged cells', () => {
  const merged = (ref: string) => ({ after: `<mergeCells count="1"><mergeCell ref="${ref}"/></mergeCells>` });

  test('over rows say the same of each row', async () => {
    const source = await workbook({ rows: rowsXml([heading, ['2026/11/20', '夜の電話'], ['', '退院の日']]), ...merged('A2:A3') });
    expect(values(source)).toEqual([
      { date: '2026-11-20', summary: '夜の電話' },
      { date: '2026-11-20', summary: '退院の日' },
    ]);
    expect(source.notes).toContain('縦に結合されたマスの値を、下の行の1マスにも入れました。');
  });

  test('over rows make no row of their own', async () => {
    const rows = rowsXml([heading, ['2026/11/20', '夜の電話'], ['', ''], ['2026/11/21', '退院']]);
    const source = await workbook({ rows, after: '<mergeCells><mergeCell ref="A2:A3"/><mergeCell ref="B2:B3"/></mergeCells>' });
    expect(values(source)).toHaveLength(2);
  });

  test('over columns fill the first, and the others say so', async () => {
    const source = await workbook({ rows: rowsXml([heading, ['2026/11/20', '夜の電話をつないだ', '']]), ...merged('B2:C2') });
    expect(values(source)).toEqual([{ date: '2026-11-20', summary: '夜の電話をつないだ' }]);
    expect(problems(source)).toEqual([[2, '対応', '左のマスと結合されています。左の列だけに入れ、ここは空けました']]);
  });

  test('over a whole row are a band, not a record', async () => {
    const source = await workbook({ rows: rowsXml([heading, ['11月分'], ['2026/11/20', '夜']]), ...merged('A2:C2') });
    expect(values(source)).toEqual([{ date: '2026-11-20', summary: '夜' }]);
    expect(left(source)).toEqual(['2行目：「11月分」は区切りの行（横に結合したマスだけの行）と見て、外しました']);
  });

  test('in headings of two rows leave the lower one as the heading', async () => {
    const rows = rowsXml([
      ['受付日', '内容', ''],
      ['', '相談の要約', '対応'],
      ['2026/11/20', '夜', 'した'],
    ]);
    const source = await workbook({ rows, after: '<mergeCells><mergeCell ref="A1:A2"/><mergeCell ref="B1:C1"/></mergeCells>' });
    expect(values(source)).toEqual([{ date: '2026-11-20', summary: '夜', response: 'した' }]);
  });
});

describe('B11: rows of totals', () => {
  test.each(
    ['合計', '小計', '総計', '計', '合 計', '11月計', '小計（件）', '合計：', '累計', 'Total', '令和8年度計'].map((word) => [word]),
  )('%s is left out and named', async (word) => {
    const source = await paste(`相談の要約\t対応\n夜の電話\tした\n${word}\t12`);
    expect(values(source)).toEqual([{ summary: '夜の電話', response: 'した' }]);
    expect(left(source)).toEqual([`3行目：「${word}」は合計の行と見て、外しました`]);
  });

  test('with a word before it are totals only beside a number', async () => {
    expect(values(await paste('相談の要約\t対応\n北部の合計\t12'))).toEqual([]);
    expect(values(await paste('相談の要約\t対応\n利用者負担の合計\t尋ねた'))).toHaveLength(1);
  });

  test.each(['合計額の確かめ方を尋ねられた', '統計の見方', '計画書の様式', '設計', '会計'].map((text) => [text]))(
    '%s is no total',
    async (text) => {
      expect(values(await paste(`相談の要約\n${text}`))).toEqual([{ summary: text }]);
    },
  );

  test('are found behind empty cells, and headings that come again and remarks are left out, too', async () => {
    const source = await paste(
      '受付日\t相談の要約\t対応\n2026/11/20\t夜\tした\n受付日\t相談の要約\t対応\n\t小計\t1\n※ 数は仮のもの\t\t\n以上\t\t',
    );
    expect(values(source)).toHaveLength(1);
    expect(source.result.left.map(({ row, why }) => [row, why])).toEqual([
      [3, 'heading'],
      [4, 'total'],
      [5, 'remark'],
      [6, 'remark'],
    ]);
  });
});

describe('B12: error cells', () => {
  test.each(['#N/A', '#REF!', '#VALUE!', '#DIV/0!', '#NAME?', '#NUM!', '#NULL!', '#SPILL!'].map((text) => [text]))(
    '%s is empty, with a problem that names the cell',
    async (text) => {
      const xml = `<c r="B2" t="e"><f>VLOOKUP(A2,D:E,2,0)</f><v>${text}</v></c>`;
      for (const source of [
        await workbook({ rows: rowsXml([heading, ['2026/11/20', xml]]) }),
        await paste(`受付日\t相談の要約\n2026/11/20\t${text}`),
      ]) {
        expect(values(source)).toEqual([{ date: '2026-11-20' }]);
        expect(problems(source)).toEqual([[2, '相談の要約', `「${text}」は計算の間違いを示す印です。空けました`]]);
      }
    },
  );

  test('a row with nothing else is named, not lost', async () => {
    const source = await paste('相談の要約\n#N/A\n夜');
    expect(source.result.rows).toBe(2);
    expect(problems(source)).toHaveLength(1);
  });

  test('a column too narrow for its day is said to be', async () => {
    expect(problems(await paste('受付日\t相談の要約\n########\t夜'))[0]?.[2]).toMatch(/列の幅が足りない/u);
  });

  test('a formula without its result is said to be, one that gives nothing is empty', async () => {
    const source = await workbook({
      rows: rowsXml([heading, ['2026/11/20', '<c r="B2"><f>A1&amp;"x"</f></c>', '<c r="C2" t="str"><f>""</f><v></v></c>']]),
    });
    expect(problems(source).map(([row, column]) => [row, column])).toEqual([[2, '相談の要約']]);
  });

  test('a text that only looks like an error in a workbook stays', async () => {
    expect(values(await workbook({ rows: rowsXml([heading, ['', '#N/A']]) }))).toEqual([{ summary: '#N/A' }]);
  });
});

describe('hidden and other things', () => {
  test('hidden rows are left out and named', async () => {
    const rows = rowsXml([heading, ['', '一'], ['', '二'], ['', '三'], ['', '四']], ['', '', ' hidden="1"', ' hidden="true"']);
    const source = await workbook({ rows });
    expect(values(source)).toEqual([{ summary: '一' }, { summary: '四' }]);
    expect(left(source)[0]).toMatch(/^3〜4行目：フィルターなどで隠れている行/u);
  });

  test('hidden and other sheets are named', async () => {
    const source = await workbook([
      { name: '相談', rows: rowsXml([heading, ['', '一']]) },
      { name: '数え方', rows: rowsXml([['年', '件数']]) },
      { name: '控え', rows: rowsXml([heading, ['', '二']]), state: 'hidden' },
      { name: '奥', rows: rowsXml([heading, ['', '三']]), state: 'veryHidden' },
      { name: '長い', rows: rowsXml([['相談の要約'], ...Array.from({ length: 2200 }, () => ['x'])]) },
    ]);
    expect(source.name).toBe('相談');
    expect(source.notes.map((note) => note.slice(0, 24))).toEqual([
      'ほかのシートは読んでいません：数え方',
      'シート「長い」は読んでいません。2,000行を超え'.slice(0, 24),
      'シート「控え」は読んでいません。隠れているシート'.slice(0, 24),
      'シート「奥」は読んでいません。隠れているシートで'.slice(0, 24),
    ]);
  });

  test('readings of kanji are no part of a text, wherever they stand', async () => {
    const ruby = '<t>夜間</t><rPh sb="0" eb="2"><t>ヤカン</t></rPh><phoneticPr fontId="1"/>';
    const source = await workbook(
      {
        rows: rowsXml([heading, ['', `<c r="B2" t="inlineStr"><is>${ruby}</is></c>`, '<c r="C2" t="s"><v>0</v></c>']]),
      },
      { texts: `<si><r><t>夜</t></r><r><rPr><b/></rPr><t>間</t></r><rPh sb="0" eb="2"><t>ヤカン</t></rPh></si>` },
    );
    expect(values(source)).toEqual([{ summary: '夜間', response: '夜間' }]);
  });

  test('numbers say what Excel shows', async () => {
    const cell = (ref: string, style: number, number: number) => `<c r="${ref}" s="${String(style)}"><v>${String(number)}</v></c>`;
    const rows = [
      cell('B2', 1, 0.5),
      cell('B3', 2, 7),
      cell('B4', 3, 0.375),
      cell('B5', 4, 46332),
      cell('B6', 5, 46332.604166666664),
      cell('B7', 0, 0.1 + 0.2),
    ];
    const source = await workbook(
      { rows: rowsXml([heading, ...rows.map((xml) => ['', xml])]) },
      { formats: [9, '0000', 20, '[$-411]ggge&quot;年&quot;m&quot;月&quot;d&quot;日&quot;', 'yyyy/m/d h:mm'] },
    );
    expect(values(source).map(({ summary }) => summary)).toEqual(['50%', '0007', '9:00', '2026-11-06', '2026-11-06 14:30', '0.3']);
  });

  test('days count from 1904 where the workbook does', async () => {
    const rows = rowsXml([heading, ['<c r="A2" s="1"><v>44870</v></c>', '夜']]);
    expect(values(await workbook({ rows }, { formats: [14], is1904: true }))).toEqual([{ date: '2026-11-06', summary: '夜' }]);
  });
});
