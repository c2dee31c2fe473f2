import { readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import type { Problem } from '../authoring/problems.ts';
import { figureColumns, figureSchema } from './schema.ts';
import { parseTable } from './table.ts';

const header = figureColumns.join(',');
const row = 'r6.a,42.1,%,,1597,市町村コーディネーター,R6,常勤・兼務,otaga-r6-survey,分析1,cite,,x-23|x-38,';
const parse = (...lines: string[]) => {
  const problems: Problem[] = [];
  return { ...parseTable(lines.join('\n'), 'figures.csv', figureSchema, problems), problems };
};

test('a row becomes a figure', () => {
  const { rows, problems, lineOf } = parse(header, row);
  expect(problems).toEqual([]);
  expect(lineOf('r6.a')).toBe(2);
  expect(rows).toEqual([
    {
      id: 'r6.a',
      value: '42.1',
      unit: '%',
      numerator: undefined,
      n: 1597,
      population: '市町村コーディネーター',
      year: 'R6',
      label: '常勤・兼務',
      source: 'otaga-r6-survey',
      locator: '分析1',
      standing: 'cite',
      use: undefined,
      anomaly: ['x-23', 'x-38'],
      note: '',
    },
  ]);
});

describe('an author edits the register in a spreadsheet and', () => {
  test('drops a column', () => {
    expect(parse('id,value', 'r6.a,42.1').problems).toEqual([
      { file: 'figures.csv', line: 1, key: '', reason: '見出しの行が違います。', instead: `1行目を ${header} にします。` },
    ]);
  });
  test('types a value with its unit', () => {
    expect(parse(header, row.replace('42.1', '42.1%')).problems).toEqual([
      {
        file: 'figures.csv',
        line: 2,
        key: 'value',
        reason: '"42.1%" は使えません。',
        instead: '資料に印刷された値を、単位を付けずに書きます。例: 42.1',
      },
    ]);
  });
  test('types n with a comma', () => {
    expect(parse(header, row.replace(',1597,', ',"1,597",')).problems).toMatchObject([{ line: 2, key: 'n' }]);
  });
  test('invents a standing, a year, an anomaly', () => {
    expect(
      parse(header, row.replace(',cite,', ',ok,').replace(',R6,', ',2024,').replace('x-38', 'x5')).problems.map(({ key, line }) => [
        key,
        line,
      ]),
    ).toEqual([
      ['year', 2],
      ['standing', 2],
      ['anomaly.1', 2],
    ]);
  });
  test('forgets the quotes around a comma', () => {
    expect(parse(header, `${row}注,もう一つ`).problems).toMatchObject([{ line: 2, key: 'r6.a', reason: '欄が15個あります。' }]);
  });
  test('uses an id twice', () => {
    const { problems, rows } = parse(header, row, row);
    expect(problems).toMatchObject([{ line: 3, key: 'id', reason: 'id「r6.a」はすでに2行目にあります。' }]);
    expect(rows).toHaveLength(1);
  });
  test('leaves good rows beside a bad one: they are still read', () => {
    expect(parse(header, row.replace('r6.a', 'R6 A'), row).rows.map((figure) => figure.id)).toEqual(['r6.a']);
  });
});

test('the register in content/ is a plain text file with unix line ends', () => {
  const text = readFileSync(new URL('../../content/evidence/figures.csv', import.meta.url), 'utf8');
  expect(text.startsWith(header)).toBe(true);
  expect(text).not.toContain('\r');
});
