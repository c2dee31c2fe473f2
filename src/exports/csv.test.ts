import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { decodeText } from '../tables/decode-text.ts';
import { parseCells } from '../tables/read-text.ts';
import { encodeCsv, writeCsv } from './csv.ts';

const parseTable = (text: string) => parseCells(text.replace(/^\uFEFF/u, ''), ',');

describe('writing', () => {
  test('puts quotes only where they are needed, and CRLF after each row', () => {
    expect(
      writeCsv([
        ['受付日', '文'],
        ['2026-11-20', '一,二'],
        ['', '「"」\n次'],
      ]),
    ).toBe('受付日,文\r\n2026-11-20,"一,二"\r\n,"「""」\n次"\r\n');
  });

  test.each(['=1+1', '+81', '-5', '@SUM(A1)', '＝1', '＋1', '－1', '−1', '＠a', '\t=1', '\r1', ' =1', "'=1", '=HYPERLINK("http://x";"y")'])(
    'makes %j harmless',
    (cell) => {
      expect(writeCsv([[cell]])).toMatch(/^"?'/);
      expect(parseTable(writeCsv([[cell]]))).toEqual([[cell]]);
    },
  );

  test.each(['1-2', '夜＝不安', "'夜", '森川@みなと'])('leaves %j as it is', (cell) => {
    expect(writeCsv([[cell]])).toBe(`${cell}\r\n`);
  });

  test('in UTF-8 begins with the mark that Excel looks for', () => {
    expect([...encodeCsv([['あ']], 'utf-8').bytes]).toEqual([0xef, 0xbb, 0xbf, 0xe3, 0x81, 0x82, 0x0d, 0x0a]);
  });

  test('in Shift_JIS says what is not in it, and looks for formulas after that', () => {
    const { bytes, substitutions, neutralised } = encodeCsv([['𠮷', '﹦1', 'あ']], 'shift_jis');
    expect([...bytes]).toEqual([0x81, 0xac, 0x2c, 0x27, 0x3d, 0x31, 0x2c, 0x82, 0xa0, 0x0d, 0x0a]);
    expect(substitutions.map(({ character, standIn }) => [character, standIn])).toEqual([
      ['𠮷', '〓'],
      ['﹦', '='],
    ]);
    expect(neutralised).toBe(1);
  });
});

describe('there and back', () => {
  const cell = fc.oneof(
    fc.string({ unit: fc.constantFrom('=', "'", '"', ',', '\t', '\r', '\n', ' ', '+', '@', 'あ', '𠮷', 'a') }),
    fc.string({ unit: 'grapheme' }),
  );
  const table = fc
    .integer({ min: 1, max: 4 })
    .chain((width) => fc.array(fc.array(cell, { minLength: width, maxLength: width }), { minLength: 1, maxLength: 6 }));

  test('nothing changes in UTF-8', () => {
    fc.assert(
      fc.property(table, (rows) => {
        expect(parseTable(decodeText(encodeCsv(rows, 'utf-8').bytes).text)).toEqual(rows);
      }),
      { numRuns: 500 },
    );
  });

  test('nothing changes in Shift_JIS that is in it', () => {
    const plain = fc.array(
      fc.array(fc.string({ unit: fc.constantFrom('=', "'", '"', ',', '\n', 'あ', '表', '\\', 'ｱ', '①') }), { minLength: 2, maxLength: 2 }),
      { minLength: 1 },
    );
    fc.assert(
      fc.property(plain, (rows) => {
        const { bytes, substitutions } = encodeCsv(rows, 'shift_jis');
        expect(substitutions).toEqual([]);
        expect(parseTable(new TextDecoder('shift_jis', { fatal: true }).decode(bytes))).toEqual(rows);
      }),
    );
  });

  test('a table of 2,000 rows is quick', () => {
    const rows = Array.from({ length: 2000 }, (_, index) => [String(index), `=${'夜'.repeat(20)}`, '𠮷', 'a,b\nc']);
    const start = performance.now();
    expect(parseTable(new TextDecoder('shift_jis').decode(encodeCsv(rows, 'shift_jis').bytes))).toHaveLength(2000);
    expect(performance.now() - start).toBeLessThan(2000);
  });
});
