import { expect, test } from 'vitest';
import { encodeCsv } from '../exports/csv.ts';
import { steady, tableOf } from '../tables/table.fixture.ts';
import { rowsXml, workbookOf } from '../tables/workbook.fixture.ts';
import { readParticipantFile, readParticipants, readPasted, refusalText } from './participants.ts';

const pasted = (text: string) => readPasted(text, steady);
const fromFile = (content: Uint8Array<ArrayBuffer> | string) => readParticipantFile(new Blob([content]), steady);

const table = [
  ['令和8年度 受講者名簿', '', '', ''],
  ['受付番号', '氏　名', '修了可否', '修了証番号'],
  ['1', '森川　花', '可', '12'],
  ['2', '大西', '否', ''],
  ['', '', '', ''],
  ['3', '', '可', '13'],
  ['4', '=浜田', '', '１２'],
];

test('a list of participants is found under its title, with number and judgement', () => {
  expect(readParticipants(tableOf(table))).toEqual({
    participants: [
      { row: 3, name: '森川　花', number: '12', passed: true },
      { row: 4, name: '大西', number: '', passed: false },
      { row: 7, name: '=浜田', number: '１２', passed: undefined },
    ],
    isJudged: true,
    repeated: ['12'],
    notes: ['6行目：氏名がないので、外しました'],
  });
});

test.each(['○', '〇', '可', ' 修了 ', 'OK', '１'])('%j has passed', async (text) => {
  expect(await pasted(`氏名\t修了可否\n森川\t${text}`)).toMatchObject({ participants: [{ passed: true }] });
});

test.each(['×', '不可', '未修了', 'No'])('%j has not', async (text) => {
  expect(await pasted(`氏名\t修了可否\n森川\t${text}`)).toMatchObject({ participants: [{ passed: false }] });
});

test('nothing but names is a list, too', async () => {
  expect(await pasted('森川\n\n大西\n')).toMatchObject({
    participants: [
      { row: 1, name: '森川' },
      { row: 3, name: '大西' },
    ],
    isJudged: false,
  });
});

test('what is no list is refused with a reason', async () => {
  expect(await pasted('')).toEqual({ refused: 'empty' });
  expect(await pasted('氏名,修了可否\n,可')).toEqual({ refused: 'empty' });
  expect(await pasted('所属,職種\nみなと市,保健師')).toEqual({ refused: 'no-name' });
  expect(await pasted(Array.from({ length: 501 }, (_, index) => `人${String(index)}`).join('\n'))).toEqual({ refused: 'too-many' });
});

test.each(['utf-8', 'shift_jis'] as const)('a CSV in %s is read, and what was made safe for Excel is as it was', async (encoding) => {
  expect(await fromFile(encodeCsv(table, encoding).bytes)).toMatchObject({
    participants: [{ name: '森川　花' }, { name: '大西' }, { name: '=浜田' }],
  });
});

test('B15: a refused file says what is likely: a password, a page that is called .xls', async () => {
  const container = Uint8Array.from([0xd0, 0xcf, 0x11, 0xe0, ...new Uint8Array(600)]);
  expect(await fromFile(container)).toEqual({ refused: 'old-excel' });
  expect(refusalText('old-excel')).toContain('パスワード');
  expect(refusalText('password')).toContain('パスワードを外し');
  expect(await fromFile('<table><tr><td>氏名</td></tr></table>')).toEqual({ refused: 'html' });
});

/** Names that are read, or why none are; then what is said of the rest. */
const odd: [name: string, read: () => ReturnType<typeof pasted>, names: string[] | string, notes?: RegExp[]][] = [
  ['nothing', () => pasted(''), 'empty'],
  ['blank lines', () => pasted('\n\n　\n'), 'empty'],
  ['headings alone', () => pasted('氏名\t修了可否'), 'empty'],
  ['names with commas', () => pasted('氏名\n森川, 花\n大西,誠'), ['森川, 花', '大西,誠']],
  ['a table without a column of names', () => pasted('所属,職種\nみなと市,保健師'), 'no-name'],
  ['a table of tabs without headings', () => pasted('1\t森川\n2\t大西'), 'no-name'],
  ['a total', () => pasted('氏名\t修了可否\n森川\t可\n合計\t1'), ['森川'], [/^3行目：「合計」は合計の行/u]],
  ['a total in the first column', () => pasted('番号\t氏名\n1\t森川\n計\t1名'), ['森川'], [/^3行目：「計」は合計の行/u]],
  ['the headings once more', () => pasted('番号\t氏名\n1\t森川\n番号\t氏名\n2\t大西'), ['森川', '大西'], [/^3行目：見出しの行のくり返し/u]],
  ['a remark', () => pasted('番号\t氏名\n1\t森川\n※ 敬称略\t'), ['森川'], [/^3行目：「※ 敬称略」は注の行/u]],
  ['以上', () => pasted('番号\t氏名\n1\t森川\n以上\t'), ['森川'], [/^3行目：「以上」は注の行/u]],
  [
    'an error in place of a name',
    () => pasted('番号\t氏名\n1\t#N/A\n2\t大西'),
    ['大西'],
    [/^2行目：氏名がない/u, /^2行目：「#N\/A」は計算の間違い/u],
  ],
  ['a cut comma', () => fromFile('番号,氏名\n1,森川,花\n2,大西'), ['大西'], [/UTF-8/u, /^2行目：見出しより多くのマス/u]],
  ['a short row', () => fromFile('氏名,番号\n森川\n大西,2'), ['森川', '大西'], [/UTF-8/u, /^2行目：見出しよりマスが少ない/u]],
  ['names with spaces and signs', () => pasted('氏名\n 髙﨑　花 \n<b>大西</b>\n=浜田'), ['髙﨑　花', '<b>大西</b>', '=浜田']],
  ['names of objects', () => pasted('氏名\n__proto__\nconstructor'), ['__proto__', 'constructor']],
  ['501 people', () => pasted(`氏名\n${'人\n'.repeat(501)}`), 'too-many'],
  ['200,000 people', () => pasted('人\n'.repeat(200_000)), 'too-many-rows'],
  ['a name of 200,000 letters', () => pasted(`氏名\n${'人'.repeat(200_000)}\n大西`), ['大西'], [/^2行目：氏名がない|^2行目：10万字/u]],
  [
    'two names merged',
    () =>
      fromFile(
        workbookOf({
          rows: rowsXml([
            ['氏名', '番号'],
            ['森川', '1'],
            ['', '2'],
          ]),
          after: '<mergeCells><mergeCell ref="A2:A3"/></mergeCells>',
        }),
      ),
    ['森川', '森川'],
    [/縦に結合/u],
  ],
  [
    'hidden people',
    () => fromFile(workbookOf({ rows: rowsXml([['氏名'], ['森川'], ['大西']], ['', '', ' hidden="1"']) })),
    ['森川'],
    [/^3行目：フィルターなどで隠れている行/u],
  ],
  [
    'readings',
    () =>
      fromFile(
        workbookOf({
          rows: rowsXml([['氏名'], ['<c r="A2" t="inlineStr"><is><t>森川</t><rPh sb="0" eb="2"><t>モリカワ</t></rPh></is></c>']]),
        }),
      ),
    ['森川'],
  ],
  [
    'numbers with zeros in front',
    () => fromFile(workbookOf({ rows: rowsXml([['氏名'], ['<c r="A2" s="1"><v>7</v></c>']]) }, { formats: ['000'] })),
    ['007'],
  ],
  [
    'the list on the second sheet',
    () =>
      fromFile(
        workbookOf([
          { name: '要項', rows: rowsXml([['研修の名前', 'x']]) },
          { name: '名簿', rows: rowsXml([['氏名'], ['森川']]) },
        ]),
      ),
    ['森川'],
    [/ほかのシートは読んでいません：要項/u],
  ],
  [
    'a hidden sheet',
    () =>
      fromFile(
        workbookOf([
          { name: '名簿', rows: rowsXml([['氏名'], ['森川']]) },
          { name: '住所', rows: rowsXml([['氏名'], ['大西']]), state: 'hidden' },
        ]),
      ),
    ['森川'],
    [/「住所」は読んでいません/u],
  ],
];

test.each(odd)('a list with %s is read or refused with a reason', async (_, read, names, notes = []) => {
  const list = await read();
  if (typeof names === 'string') {
    expect(list).toEqual({ refused: names });
    expect('refused' in list && refusalText(list.refused)).toMatch(/。$/u);
    return;
  }
  if ('refused' in list) throw new Error(list.refused);
  expect(list.participants.map(({ name }) => name)).toEqual(names);
  for (const note of notes) expect(list.notes.join('\n')).toMatch(new RegExp(note.source, 'mu'));
});
