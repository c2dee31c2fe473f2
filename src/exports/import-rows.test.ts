import { describe, expect, test } from 'vitest';
import { type RecordData } from '../learner/record.ts';
import { rowIds } from '../learner/presence.ts';
import { parseCells } from '../tables/read-text.ts';
import type { RawCell } from '../tables/table.ts';
import { tableOf } from '../tables/table.fixture.ts';
import { encodeCsv } from './csv.ts';
import type { ImportTarget } from './import-columns.ts';
import { placeEdits, readImport, takeBack, type ImportContext, type ImportResult } from './import-rows.ts';
import { contentsOf, peopleField, recordOf, sheet, workField, written } from './sheet.fixture.ts';
import { tablesOf } from './tables.ts';

const people: ImportTarget = { kind: 'rows', field: peopleField };
const work: ImportTarget = { kind: 'rows', field: workField };
const entries: ImportTarget = { kind: 'entries', sheet };
const nothing: RecordData = { values: {}, tray: [] };

/** A table as text, columns parted by commas. */
const table = (text: string): RawCell[][] => text.split('\n').map((line) => line.split(','));

function read(rows: RawCell[][], target: ImportTarget = people, context: ImportContext = { record: nothing }): ImportResult {
  let count = 0;
  const result = readImport(tableOf(rows), target, context, () => `new${String(++count)}`);
  if ('refused' in result) throw new Error(result.refused);
  return result;
}
const refusal = (rows: RawCell[][], target: ImportTarget = people) => readImport(tableOf(rows), target, { record: nothing }, () => 'x');
const editsOf = ({ accepted }: ImportResult, index = 0) =>
  Object.fromEntries((accepted[index]?.edits ?? []).map(({ path, value }) => [path, value]));
const reasons = ({ problems }: ImportResult) => problems.map(({ row, column, reason }) => [row, column, reason]);

describe('headings', () => {
  test('are found by label or id, whatever their width, spaces and case', () => {
    const { match } = read(table('ＲＯＬＥ,ひと こと,会った日\n看護師,近い,R8.11.6'));
    expect(match.matched).toEqual([
      { heading: 'ＲＯＬＥ', label: '役割' },
      { heading: 'ひと こと', label: 'ひとこと' },
      { heading: '会った日', label: '会った日' },
    ]);
    expect(match.missing).toEqual(['手段', 'つながり']);
  });

  test('may be shorter or longer by what stands in brackets or after a dot, if only one field fits', () => {
    const { match } = read(table('役割,手段・相手,会った日（実際）,ひとこと・メモ\n看護師,x,R8.11.6,近い'));
    expect(match.matched.map(({ label }) => label)).toEqual(['役割', '会った日', 'ひとこと']);
    expect(match.ignored).toEqual([{ heading: '手段・相手', why: 'unknown' }]);
  });

  test('may stand below a title', () => {
    const result = read(table('会う人の一覧\n\n役割,ひとこと\n看護師,近い'));
    expect(result.match.header).toBe(3);
    expect(result.accepted.map(({ row }) => row)).toEqual([4]);
  });

  test('that fill nothing are named, each with its reason', () => {
    const { match } = read(table('役割,電話番号,role,つながる先,No.\n看護師,000,x,2,1'));
    expect(match.ignored).toEqual([
      { heading: '電話番号', why: 'unknown' },
      { heading: 'role', why: 'twice' },
      { heading: 'つながる先', why: 'chosen' },
      { heading: 'No.', why: 'made' },
    ]);
  });

  test('are asked for when there are none', () => {
    expect(refusal(table('看護師,近い\n薬剤師,遠い'))).toEqual({ refused: 'no-headings' });
    expect(refusal([])).toEqual({ refused: 'empty' });
    expect(refusal(table('役割\n \n'))).toEqual({ refused: 'no-rows' });
  });

  test('above more than 2,000 rows are not read on', () => {
    const rows = (count: number) => [['役割'], ...Array.from({ length: count }, (_, index) => [`人${String(index)}`])];
    expect(refusal(rows(2001))).toEqual({ refused: 'too-many-rows' });
    expect(read(rows(2000)).accepted).toHaveLength(2000);
  });
});

describe('cells', () => {
  test('become values of their field', () => {
    const result = read([
      ['役割', 'ひとこと', '会った日', '手段', 'つながり'],
      [' 看護師\nさん ', '一\n二', 46332, '訪問、来所・電話・FAX', '３'],
    ]);
    expect(editsOf(result)).toMatchObject({
      'people/new1/role': '看護師　さん',
      'people/new1/note': '一\n二',
      'people/new1/met': '2026-11-06',
      'people/new1/tie': 3,
    });
  });

  test.each([
    ['訪問、来所、電話・FAX', ['phone', 'visit']],
    ['電; その他', ['phone', 'other']],
    ['phone／visit', ['phone', 'visit']],
    ['電話・ＦＡＸ\n訪 問、来所', ['phone', 'visit']],
  ])('with several choices are taken apart, though a label holds a separator: %j', (text, options) => {
    expect(editsOf(read([['手段'], [text]]))).toMatchObject({ 'people/new1/means': options });
  });

  test.each([
    ['2 話した', 2],
    ['話した', 2],
    ['0', 0],
  ])('of a level may say it in words: %j', (text, level) => {
    expect(editsOf(read([['つながり'], [text]]))).toMatchObject({ 'people/new1/tie': level });
  });

  test('that cannot be read are left empty, each with row, column and reason', () => {
    const result = read(table('役割,会った日,手段,つながり,手段：その他\n看護師,11/6,手紙,5,たぶん'));
    expect(editsOf(result)).toEqual({ 'people/new1/#order': 1, 'people/new1/role': '看護師' });
    expect(reasons(result)).toEqual([
      [2, '会った日', '「11/6」に年がありません'],
      [2, '手段', '「手紙」という選択肢はありません。次のどれかにします：電話・FAX／訪問、来所／その他'],
      [2, 'つながり', '「5」は段階ではありません。0から4の数字にします'],
      [2, '手段：その他', '「たぶん」は読めません。1か0、または○か空にします'],
    ]);
  });

  test('of which none can be read make a row that is left out', () => {
    const result = read(table('会った日\nきのう\n2026-11-06'));
    expect(result.accepted.map(({ row }) => row)).toEqual([3]);
    expect(reasons(result).at(-1)).toEqual([2, undefined, '読める欄がありません']);
  });

  test('for each option say 1 or ○, and the Japanese calendar helps out', () => {
    const result = read(table('手段：電話・FAX,手段：訪問、来所,会った日（和暦）\n○,0,令和8年11月6日'));
    expect(editsOf(result)).toEqual({ 'people/new1/#order': 1, 'people/new1/means': ['phone'], 'people/new1/met': '2026-11-06' });
  });
});

describe('new rows', () => {
  test('come after those that are there, in the order of the table', () => {
    const result = read(table('役割\n一\n二'), people, { record: written });
    const after = placeEdits(
      written,
      result.accepted.flatMap(({ edits }) => edits),
      { at: 99, by: 'file' },
    );
    expect(rowIds(after, 'people')).toEqual(['r1', 'r2', 'new1', 'new2']);
    expect(after.values['people/new1/role']).toEqual({ value: '一', at: 99, by: 'file' });
  });

  test('that are here already are not brought in again', () => {
    const rows = table('役割,つながり,ID\n-薬剤師,,\n訪問看護師,3,\n別の人,,r1');
    const result = read(rows, people, { record: written });
    expect(result.accepted).toEqual([]);
    expect(reasons(result).map(([row, , reason]) => [row, reason])).toEqual([
      [2, '同じ中身の行がすでにあります'],
      [3, '同じ中身の行がすでにあります'],
      [4, '前に書き出した行です。この端末に同じ行があるので、取り込みません'],
    ]);
  });

  test('go again when the import is taken back', () => {
    const { accepted } = read(table('役割\n一'), people, { record: written });
    const after = placeEdits(written, accepted[0]?.edits ?? [], { at: 99, by: 'file' });
    expect(rowIds(takeBack(after, peopleField, accepted, { at: 99, by: 'me' }), 'people')).toEqual(['r1', 'r2']);
  });
});

describe('rows that the sheet gives', () => {
  test('are filled where they are empty, and only there', () => {
    const result = read(
      table('業務,主担当,あいまいな点\n実態把握,相談室,数えるのは誰か\n協議会の運営,相談室,議事録\nほかの業務,市町村,\n実態把握,市,\n,市,'),
      work,
      { record: written },
    );
    expect(result.accepted.map(({ row, id, edits }) => [row, id, edits.map(({ path }) => path)])).toEqual([
      [2, 'survey', ['work/survey/lead', 'work/survey/unclear']],
      [3, 'council', ['work/council/unclear']],
    ]);
    expect(reasons(result).map(([row, column, reason]) => [row, column, String(reason).slice(0, 20)])).toEqual([
      [3, '主担当', 'すでに書いてあります。上書きはしません'],
      [4, undefined, '「ほかの業務」という行はこの表にありません'.slice(0, 20)],
      [5, undefined, '「実態把握」の行が上にもあります。上の行を取'.slice(0, 20)],
      [6, undefined, '行の名前がありません'],
    ]);
  });

  test('are emptied again, except where somebody wrote on', () => {
    const { accepted } = read(table('業務,主担当,あいまいな点\n実態把握,相談室,誰か'), work);
    const after = placeEdits(nothing, accepted[0]?.edits ?? [], { at: 5, by: 'file' });
    const edited = { ...after, values: { ...after.values, 'work/survey/unclear': { value: '私か', at: 6, by: 'me' } } };
    const back = takeBack(edited, workField, accepted, { at: 7, by: 'me' });
    expect(back.values['work/survey/lead']?.value).toBe('');
    expect(back.values['work/survey/unclear']?.value).toBe('私か');
  });
});

test('what was written in the meantime is left alone', () => {
  const { accepted } = read(table('業務,主担当\n実態把握,相談室'), work);
  const meanwhile = recordOf({ 'work/survey/lead': 'city' });
  expect(placeEdits(meanwhile, accepted[0]?.edits ?? [], { at: 99, by: 'file' })).toEqual(meanwhile);
});

describe('new sheets', () => {
  test('take their head and every field that can stand in a cell', () => {
    const result = read(table('記入日,テーマ,場面,点検,もとの相談\nR8.11.20,夜の電話,夜,氏名がない,x'), entries, { records: new Map() });
    expect(editsOf(result)).toEqual({ 'header.date': '2026-11-20', theme: '夜の電話', scene: 'night', check: ['name'] });
    expect(result.match.ignored).toEqual([{ heading: 'もとの相談', why: 'chosen' }]);
  });

  test('that are here already are left out', () => {
    const result = read(table('テーマ,場面\n=夜の不安,夜\n昼,昼'), entries, { records: new Map([['k3x9', written]]) });
    expect(result.accepted.map(({ row }) => row)).toEqual([3]);
  });
});

describe('what was exported comes back the same', () => {
  const tables = tablesOf(sheet, [{ id: 'k3x9', contents: contentsOf(written) }]);
  const csvOf = (id: string) => {
    const found = tables.find((candidate) => candidate.id === id);
    const rows = [found?.columns.map(({ title }) => title) ?? [], ...(found?.rows.map((cells) => cells.map(String)) ?? [])];
    return parseCells(new TextDecoder().decode(encodeCsv(rows, 'utf-8').bytes), ',');
  };
  /** Values without what cannot stand in a cell. */
  const comparable = (record: RecordData, id: string, row: string) =>
    Object.fromEntries(
      Object.entries(record.values)
        .filter(([path, { value }]) => path.startsWith(`${id}/${row}/`) && !/leads|#/u.test(path) && value !== '')
        .map(([path, { value }]) => [path.split('/')[2] ?? '', value]),
    );

  test('as rows', () => {
    const result = read(csvOf('people'));
    expect(result.problems).toEqual([]);
    const after = placeEdits(
      nothing,
      result.accepted.flatMap(({ edits }) => edits),
      { at: 9, by: 'file' },
    );
    expect(['new1', 'new2'].map((row) => comparable(after, 'people', row))).toEqual(
      ['r1', 'r2'].map((row) => comparable(written, 'people', row)),
    );
  });

  test('as rows that the sheet gives', () => {
    const result = read(csvOf('work'), work);
    expect(editsOf(result)).toEqual({ 'work/council/lead': 'city' });
    expect(result.problems).toEqual([]);
  });

  test('as sheets, which are known by their id', () => {
    const result = read(csvOf('entries'), entries, { records: new Map() });
    expect(editsOf(result)).toEqual({
      'header.region': 'みなと市',
      'header.date': '2026-11-20',
      theme: '=夜の不安',
      why: '一行目\n二行目',
      scene: 'night',
      check: ['name'],
      due: '2026-12-09',
    });
    expect(read(csvOf('entries'), entries, { records: new Map([['k3x9', nothing]]) }).accepted).toEqual([]);
  });
});
