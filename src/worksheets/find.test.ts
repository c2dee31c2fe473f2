import { expect, test } from 'vitest';
import { applyEdit } from '../learner/edit.ts';
import { emptyRecord, type RecordData } from '../learner/record.ts';
import { findInRecord, latestFirst } from './find.ts';

const written = (...entries: [string, string][]): RecordData =>
  entries.reduce((record, [path, value], at) => applyEdit(record, { path, value, at: at + 1, base: undefined }, 'me'), emptyRecord);

test('words are found whatever their width or case, with the words around them', () => {
  const record = written(['theme', '夜の不安とＰＤＣＡの話'], ['why', '説明が届いていない']);
  expect(findInRecord(record, 'pdca')).toEqual([{ path: 'theme', before: '夜の不安と', match: 'ＰＤＣＡ', after: 'の話' }]);
  expect(findInRecord(record, ' 届いて ')).toMatchObject([{ path: 'why' }]);
});

test('nothing is found for empty words, for other words, and in a record that was put away', () => {
  const record = written(['theme', '夜の不安']);
  expect(findInRecord(record, '  ')).toEqual([]);
  expect(findInRecord(record, '退院')).toEqual([]);
  expect(findInRecord(applyEdit(record, { path: '#removed', value: true, at: 9, base: undefined }, 'me'), '夜')).toEqual([]);
});

test('what was written last comes first', () => {
  const early = { name: 'early', data: written(['theme', 'あ']) };
  const late = { name: 'late', data: written(['theme', 'あ'], ['why', 'い']) };
  expect(latestFirst([early, late]).map(({ name }) => name)).toEqual(['late', 'early']);
});
