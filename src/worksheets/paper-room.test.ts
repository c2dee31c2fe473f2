import { describe, expect, test } from 'vitest';
import { columnWidths, linesTaken, paperCapacity, paperRoom, placesTaken, rowHeight } from './paper-room.ts';
import type { Column, RowsField } from './schema.ts';

const base = { help: '', aliases: [] };
const text = (id: string, example = 'みなと市の訪問看護師'): Column => ({ ...base, id, label: id, kind: 'text', example });
const long = (id: string, lines: number, example = 'みなと市の訪問看護師'): Column => ({ ...text(id), kind: 'longtext', example, lines });
const single = (id: string, ...shorts: string[]): Column => ({
  ...base,
  id,
  label: id,
  kind: 'single',
  options: shorts.map((short, index) => ({ id: String(index), label: `${short}の長い名前`, short })),
});
const rows = (columns: Column[], preset: string[] = []): RowsField => ({
  ...base,
  id: 'rows',
  label: 'rows',
  kind: 'rows',
  row: '行',
  blank: 3,
  preset: preset.map((label, index) => ({ id: String(index), label })),
  columns,
});

describe('the room of a field', () => {
  test('is one line for a text, and what the ruled lines hold for a long one', () => {
    expect(paperRoom(text('a'))).toEqual({ perLine: 45, lines: 1 });
    expect([2, 3, 4, 5].map((lines) => paperRoom(long('a', lines))?.lines)).toEqual([3, 4, 6, 7]);
    expect(paperCapacity(long('a', 3))).toBe(180);
  });

  test('is not told where nothing is written', () => {
    expect(paperCapacity(single('a', '済', '未'))).toBeUndefined();
    expect(paperCapacity({ ...base, id: 'd', label: 'd', kind: 'date' })).toBeUndefined();
  });
});

describe('a row', () => {
  test('is as high as its longest column asks for', () => {
    expect(rowHeight(rows([text('a')]))).toBe(8);
    expect(rowHeight(rows([text('a'), long('b', 2), long('c', 3)]))).toBe(24);
  });

  test('gives a short column the lines of its neighbours', () => {
    const field = rows([text('a'), long('b', 3)]);
    expect(paperRoom(text('a'), field)?.lines).toBe(4);
    expect(paperRoom(long('b', 3), field)?.lines).toBe(4);
  });
});

describe('the columns of a table', () => {
  const field = rows([text('a', '10分'), long('b', 2, 'みなと市の訪問看護師とケアマネジャーが家族に話すこと'), single('c', '済', '改')]);

  test('fill the sheet, and a longer example takes more of it', () => {
    const [, short = 0, wide = 0] = columnWidths(field);
    expect(columnWidths(field).reduce((sum, width) => sum + width, 0)).toBeCloseTo(176);
    expect(wide).toBeGreaterThan(short * 1.5);
  });

  test('leave room to write however many boxes stand beside', () => {
    const many = ['一', '二', '三', '四', '五', '六', '七', '八'];
    const crowded = rows([single('a', ...many), single('b', ...many), single('c', ...many), text('d'), text('e')]);
    const widths = columnWidths(crowded);
    expect(widths.reduce((sum, width) => sum + width, 0)).toBeCloseTo(176);
    expect(Math.min(...widths.slice(4))).toBeGreaterThanOrEqual(30);
  });

  test('name the rows in as much as their names need', () => {
    expect(columnWidths(rows([text('a')], ['2週間', '1か月']))[0]).toBeLessThan(18);
    expect(columnWidths(rows([text('a'), text('b')], ['医療と介護の関係者からの相談を受ける']))[0]).toBe(33);
    expect(columnWidths(rows([text('a')], ['医療と介護の関係者からの相談を受ける']))[0]).toBeGreaterThan(55);
  });
});

describe('a text in its room', () => {
  const room = { perLine: 10, lines: 3 };

  test('takes a place for each character, half for a half-width one', () => {
    expect(placesTaken('', room)).toBe(0);
    expect(placesTaken('夜の不安', room)).toBe(4);
    expect(placesTaken('12', room)).toBeLessThan(2);
  });

  test('fills the line that it breaks off', () => {
    expect(placesTaken('夜\n朝', room)).toBe(11);
    expect(placesTaken('夜\n\n朝', room)).toBe(21);
    expect(linesTaken('一二三四五六七八九十\n朝', room)).toBe(2);
    expect(linesTaken('一二三四五六七八九十一\n朝', room)).toBe(3);
  });
});
