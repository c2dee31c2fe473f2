import { expect, test } from 'vitest';
import { readCsv } from './csv.ts';

test('a spreadsheet saves with byte order mark and CRLF', () => {
  expect(readCsv('\uFEFFa,b\r\n1,2\r\n')).toEqual([
    { line: 1, cells: ['a', 'b'] },
    { line: 2, cells: ['1', '2'] },
  ]);
});

test('a cell holds commas, quotes and a line break', () => {
  expect(readCsv('"a,""b""","c\nd"\ne,f')).toEqual([
    { line: 1, cells: ['a,"b"', 'c\nd'] },
    { line: 3, cells: ['e', 'f'] },
  ]);
});

test('empty cells stay, empty lines go', () => {
  expect(readCsv('a,,\n\n,,\nb')).toEqual([
    { line: 1, cells: ['a', '', ''] },
    { line: 4, cells: ['b'] },
  ]);
});

test('an author forgets to close a quote: the record that cannot end is still reported at its first line', () => {
  expect(readCsv('a,b\n1,"2\n3,4\n').at(-1)).toEqual({ line: 2, cells: ['1', '2\n3,4'] });
});
