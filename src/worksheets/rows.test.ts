import { describe, expect, test } from 'vitest';
import { applyEdit } from '../learner/edit.ts';
import { emptyRecord, type RecordData } from '../learner/record.ts';
import { rowIds } from '../learner/presence.ts';
import { lastOrder, moveRow, orderPath } from './rows.ts';

const write = (record: RecordData, path: string, value: number): RecordData =>
  applyEdit(record, { path, value, at: 1, base: record.values[path] }, 'here');
const move = (record: RecordData, row: string, by: -1 | 1): RecordData =>
  moveRow(record, 'people', row, by).reduce((before, { path, value }) => write(before, path, value), record);
const three = ['a', 'b', 'c'].reduce((record, row, index) => write(record, orderPath('people', row), index + 1), emptyRecord);

describe('rows of a field', () => {
  test.each([
    ['a', 1, ['b', 'a', 'c']],
    ['c', -1, ['a', 'c', 'b']],
    ['b', 1, ['a', 'c', 'b']],
    ['a', -1, ['a', 'b', 'c']],
    ['c', 1, ['a', 'b', 'c']],
    ['unknown', 1, ['a', 'b', 'c']],
  ] as const)('%s moved by %d', (row, by, expected) => {
    expect(rowIds(move(three, row, by), 'people')).toEqual(expected);
  });

  test('A9: the last is moved up between the same two 1,000 times, and moves each time', () => {
    let record = three;
    for (let times = 0; times < 1000; times += 1) {
      const last = rowIds(record, 'people').at(-1) ?? '';
      record = move(record, last, -1);
      expect(rowIds(record, 'people')[1], `after ${String(times + 1)} moves`).toBe(last);
    }
    expect(record.tray).toEqual([]);
  });

  test('A9: rows that two tabs gave the same place are told apart by the first move', () => {
    const twins = ['a', 'b', 'c', 'd'].reduce((record, row) => write(record, orderPath('people', row), 1), emptyRecord);
    expect(rowIds(move(twins, 'd', -1), 'people')).toEqual(['a', 'b', 'd', 'c']);
    expect(rowIds(move(twins, 'a', 1), 'people')).toEqual(['b', 'a', 'c', 'd']);
  });

  test('a new row comes last', () => {
    expect(lastOrder(emptyRecord, 'people')).toBe(1);
    expect(lastOrder(three, 'people')).toBe(4);
  });
});
