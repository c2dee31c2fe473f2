import { expect, test } from 'vitest';
import { bandsOf, tablesOf } from './tables.ts';
import { contentsOf, recordOf, sheet, written } from './sheet.fixture.ts';

const filled = (id: string, record = written) => ({ id, contents: contentsOf(record) });
const tableOf = (id: string, ...entries: ReturnType<typeof filled>[]) => {
  const table = tablesOf(sheet, entries).find((candidate) => candidate.id === id);
  if (!table) throw new Error(id);
  return table;
};
const titled = (table: ReturnType<typeof tableOf>, row = 0) =>
  Object.fromEntries(table.columns.map(({ title }, index) => [title, table.rows[row]?.[index]]));

test('each filled sheet is a row, with one datum in a cell', () => {
  const table = tableOf('entries', filled('k3x9'), filled('m2', recordOf({ theme: '昼' })));
  expect(table.rows).toHaveLength(2);
  expect(titled(table)).toEqual({
    地域名: 'みなと市',
    記入日: '2026-11-20',
    '記入日（和暦）': '令和8年11月20日',
    記入者: '',
    所属: '',
    テーマ: '=夜の不安',
    わけ: '一行目\n二行目',
    場面: '夜',
    '点検：氏名がない': 1,
    '点検：地名がない': 0,
    期限: '2026-12-09',
    '期限（和暦）': '令和8年12月9日',
    もとの相談: '夜の電話',
    ID: 'k3x9',
  });
});

test('where nothing is ticked nobody knows whether it was answered', () => {
  expect(titled(tableOf('entries', filled('m2', recordOf({ theme: '昼' }))))).toMatchObject({
    '点検：氏名がない': '',
    '点検：地名がない': '',
  });
});

test('each row of a field is a row, in its order, with the sheet it stands on', () => {
  const table = tableOf('people', filled('k3x9'));
  expect(table.rows).toHaveLength(2);
  expect(titled(table)).toEqual({
    記録: '=夜の不安',
    'No.': 1,
    役割: '訪問看護師',
    ひとこと: '𠮷野さんの紹介',
    会った日: '2026-11-06',
    '会った日（和暦）': '令和8年11月6日',
    '手段：電話・FAX': 1,
    '手段：訪問、来所': 1,
    '手段：その他': 0,
    つながり: 3,
    つながる先: '2',
    ID: 'r1',
  });
});

test('rows that the sheet gives are all there, by name', () => {
  expect(tableOf('work', filled('k3x9')).rows).toEqual([
    ['=夜の不安', '実態把握', '', ''],
    ['=夜の不安', '協議会の運営', '市町村', ''],
  ]);
});

test('a sheet of which there is one needs no name in its tables, and its rows come first', () => {
  const tables = tablesOf({ ...sheet, scope: 'region' }, [filled('')]);
  expect(tables.map(({ id }) => id)).toEqual(['people', 'work', 'entries']);
  expect(tables[1]?.columns.map(({ title }) => title)).toEqual(['業務', '主担当', 'あいまいな点']);
});

test('a text that is no date stays what it is', () => {
  const table = tableOf('entries', filled('a', recordOf({ due: '12月ごろ' })));
  expect(titled(table)).toMatchObject({ 期限: '12月ごろ', '期限（和暦）': '' });
});

test('headings are never alike', () => {
  const [first, ...rest] = sheet.sections[0]?.fields ?? [];
  if (!first) throw new Error();
  const twice = { ...sheet, sections: [{ id: 'a', title: '', fields: [first, ...rest, { ...first, id: 'again' }] }] };
  expect(tablesOf(twice, [])[0]?.columns.map(({ title }) => title)).toContain('テーマ（2）');
});

test('control characters and halves of characters do not go out', () => {
  const table = tableOf('entries', filled('a', recordOf({ why: 'a\u0000\u000bb\ud800c\r\nd\te' })));
  expect(titled(table)).toMatchObject({ わけ: 'abc\nd\te' });
});

test('a sample, and a sheet whose check is not finished, say so in each row', () => {
  const gated = { ...sheet, gate: { field: 'check', band: '点検 未了' } };
  const [entries] = tablesOf(gated, [filled('a'), { ...filled('b', recordOf({ check: ['name', 'place'] })), isSample: true }]);
  expect(entries?.columns[0]?.title).toBe('注意');
  expect(entries?.rows.map(([first]) => first)).toEqual(['点検 未了', '記入例（架空の町のものです）']);
  expect(bandsOf(sheet, filled('a'))).toEqual([]);
});
