import { expect, test } from 'vitest';
import { encodeCsv } from '../exports/csv.ts';
import { readParticipantFile, readParticipants, readPasted } from './participants.ts';

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
  expect(readParticipants(table)).toEqual({
    participants: [
      { row: 3, name: '森川　花', number: '12', passed: true },
      { row: 4, name: '大西', number: '', passed: false },
      { row: 7, name: '=浜田', number: '１２', passed: undefined },
    ],
    isJudged: true,
    nameless: 1,
    repeated: ['12'],
  });
});

test.each(['○', '〇', '可', ' 修了 ', 'OK', '１'])('%j has passed', (text) => {
  expect(readPasted(`氏名\t修了可否\n森川\t${text}`)).toMatchObject({ participants: [{ passed: true }] });
});

test.each(['×', '不可', '未修了', 'No'])('%j has not', (text) => {
  expect(readPasted(`氏名\t修了可否\n森川\t${text}`)).toMatchObject({ participants: [{ passed: false }] });
});

test('nothing but names is a list, too', () => {
  expect(readPasted('森川\n\n大西\n')).toMatchObject({
    participants: [
      { row: 1, name: '森川' },
      { row: 3, name: '大西' },
    ],
    isJudged: false,
  });
});

test('what is no list is refused with a reason', () => {
  expect(readPasted('')).toEqual({ refused: 'empty' });
  expect(readPasted('氏名,修了可否\n,可')).toEqual({ refused: 'empty' });
  expect(readPasted('所属,職種\nみなと市,保健師')).toEqual({ refused: 'no-name' });
  expect(readPasted(Array.from({ length: 501 }, (_, index) => `人${String(index)}`).join('\n'))).toEqual({ refused: 'too-many' });
});

test.each(['utf-8', 'shift_jis'] as const)('a CSV in %s is read, and what was made safe for Excel is as it was', async (encoding) => {
  const file = new Blob([encodeCsv(table, encoding).bytes]);
  expect(await readParticipantFile(file)).toMatchObject({ participants: [{ name: '森川　花' }, { name: '大西' }, { name: '=浜田' }] });
});

test('a file that is no table is refused', async () => {
  expect(await readParticipantFile(new Blob([new Uint8Array([0, 1, 2, 0xff])]))).toEqual({ refused: 'unreadable' });
});
