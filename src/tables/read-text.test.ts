import { describe, expect, test } from 'vitest';
import { createPace } from './pace.ts';
import { parseCells, readText } from './read-text.ts';
import { steady } from './table.fixture.ts';

const tableWith = async (text: string, delimiter?: string) => (await readText(text, steady)).find((table) => table.delimiter === delimiter);

describe('cells', () => {
  test('are what a spreadsheet copies', () => {
    expect(parseCells('役割\tひとこと\r\n看護師\t"一行目\n二行目"\r\n', '\t')).toEqual([
      ['役割', 'ひとこと'],
      ['看護師', '一行目\n二行目'],
    ]);
  });

  test('have any line ending, and a last row may have none', () => {
    expect(parseCells('a,b\nc,d\re,f\r\ng,', ',')).toEqual([
      ['a', 'b'],
      ['c', 'd'],
      ['e', 'f'],
      ['g', ''],
    ]);
  });

  test('with a quote that never ends have a quote', () => {
    expect(parseCells('a,"b\nc,d', ',')).toEqual([
      ['a', '"b'],
      ['c', 'd'],
    ]);
    expect(parseCells('"a"b,c', ',')).toEqual([['ab', 'c']]);
  });

  test('are none in nothing', () => {
    expect(parseCells('', ',')).toEqual([]);
  });
});

describe('a text', () => {
  test('is read without its delimiters, and with each that its first rows have', async () => {
    expect((await readText('a\tb,c\n', steady)).map(({ delimiter, rows }) => [delimiter, rows[0]?.cells])).toEqual([
      [undefined, ['a\tb,c']],
      ['\t', ['a', 'b,c']],
      [',', ['a\tb', 'c']],
    ]);
    expect((await readText('"a,b"\n', steady)).map(({ delimiter }) => delimiter)).toEqual([undefined]);
  });

  test('counts its rows as they stand, and keeps only those with something in them', async () => {
    expect((await tableWith('\uFEFFa\n\n,,\n b ,\n', ','))?.rows).toEqual([
      { row: 1, cells: ['a'] },
      { row: 4, cells: [' b ', ''] },
    ]);
  });

  test('with hundreds of thousands of empty rows or columns is small', async () => {
    expect((await tableWith(`a,b\n${',\n'.repeat(300_000)}c,d\n`, ','))?.rows).toHaveLength(2);
    expect((await tableWith(`a,b${','.repeat(16_000)}\n`, ','))?.rows[0]?.cells).toHaveLength(300);
  });

  test.each([
    ['too-many-rows', 'x\n'.repeat(200_000)],
    ['too-many-columns', `${'x,'.repeat(200_000)}\n`],
    ['too-many-columns', ','.repeat(4_900_000)],
    ['too-many-cells', `${'x,'.repeat(299)}x\n`.repeat(1500)],
    ['too-large', 'x'.repeat(20_000_001)],
  ])('%s: is refused before it is read to its end', async (why, text) => {
    const alone = why === 'too-many-columns' || why === 'too-many-cells';
    const tables = await readText(text, steady).catch((error: unknown) => error);
    // Without its delimiter it is but long lines.
    if (alone) expect((tables as { delimiter?: string }[]).every(({ delimiter }) => delimiter === undefined)).toBe(true);
    else expect(tables).toMatchObject({ why });
  });

  test('with one cell too long leaves that cell empty, and says so', async () => {
    const table = await tableWith(`a,b\n${'x'.repeat(100_001)},y\n`, ',');
    expect(table?.rows[1]?.cells).toEqual(['', 'y']);
    expect(table?.notes).toEqual([{ row: 2, column: 0, why: 'too-long' }]);
  });
});

describe('reading', () => {
  test('can be stopped, and says how far it is', async () => {
    const stopper = new AbortController();
    const seen: number[] = [];
    const pace = createPace(stopper.signal, (done) => {
      seen.push(done);
      if (seen.length === 2) stopper.abort();
    });
    await expect(readText(',\n'.repeat(5_000_000), pace)).rejects.toThrow(/abort/iu);
    expect(seen).toHaveLength(2);
    expect(seen.every((done) => done > 0 && done < 1)).toBe(true);
  });

  test('lets other tasks run in between', async () => {
    let ran = 0;
    const timer = setInterval(() => ran++, 1);
    await readText(',\n'.repeat(1_000_000), createPace());
    clearInterval(timer);
    expect(ran).toBeGreaterThan(2);
  });
});
