import { describe, expect, test } from 'vitest';
import { applyEdit } from '../learner/edit.ts';
import { emptyRecord, type RecordData, type Value } from '../learner/record.ts';
import { aliasesOf, shownValue, titleOf } from './rules.ts';
import { bandOf, rowNumbers } from './paper-rules.ts';
import { discardEntry, trayOf } from './tray.ts';
import type { Worksheet, WorksheetField } from './schema.ts';
import { sheetOf } from './sheet.fixture.ts';

const text = (id: string, aliases: string[] = []): WorksheetField => ({
  id,
  kind: 'text',
  label: `「${id}」の欄`,
  help: '',
  example: '',
  aliases,
});
const sheet = sheetOf([
  {
    id: 'all',
    title: '',
    fields: [
      text('theme', ['topic']),
      {
        id: 'scene',
        kind: 'single',
        label: '場面',
        help: '',
        aliases: [],
        options: [
          { id: 'night', label: '夜' },
          { id: 'day', label: '昼' },
        ],
      },
      {
        id: 'people',
        kind: 'rows',
        label: '人',
        help: '',
        aliases: [],
        row: '人',
        preset: [],
        blank: 2,
        columns: [{ id: 'role', kind: 'text', label: '役割', help: '', example: '', aliases: [] }],
      },
      {
        id: 'level',
        kind: 'level',
        label: '段階',
        help: '',
        aliases: [],
        anchors: ['未経験', '説明できる', '助けがあれば', '一人で', '教えられる'],
      },
    ],
  },
]);
const written = (...entries: [string, Value][]): RecordData =>
  entries.reduce((record, [path, value], at) => applyEdit(record, { path, value, at, base: undefined }, 'me'), emptyRecord);

describe('the tray of a sheet', () => {
  test('is empty while every text has its field', () => {
    expect(trayOf(written(['theme', '夜'], ['scene', 'night'], ['people/r1/role', '薬剤師'], ['header.author', '森川']), sheet)).toEqual(
      [],
    );
  });

  test('shows a field, a column and an option that this edition does not have', () => {
    const record = written(['gone', '前の版の文'], ['people/r1/phone', '前の列の文'], ['scene', 'dawn']);
    expect(trayOf(record, sheet).map(({ path, why }) => [path, why])).toEqual([
      ['gone', 'gone'],
      ['people/r1/phone', 'gone'],
      ['scene', 'gone'],
    ]);
  });

  test('shows a text that was overtaken, until it stands in the field again', () => {
    const overtaken = applyEdit(written(['theme', '夜']), { path: 'theme', value: '朝', at: 9, base: undefined }, 'me');
    expect(trayOf(overtaken, sheet)).toMatchObject([{ path: 'theme', value: '夜', why: 'overtaken', label: '「theme」の欄' }]);
    expect(trayOf(applyEdit(overtaken, { path: 'theme', value: '夜', at: 10, base: overtaken.values['theme'] }, 'me'), sheet)).toEqual([]);
  });

  test('gives an entry up only when it is discarded', () => {
    const record = written(['gone', '前の版の文'], ['theme', '夜']);
    const [entry] = trayOf(record, sheet);
    if (!entry) throw new Error('no entry');
    const after = discardEntry(record, entry);
    expect(trayOf(after, sheet)).toEqual([]);
    expect(Object.keys(after.values)).toEqual(['theme']);
  });
});

test('a renamed field is found under its earlier ids', () => {
  expect(aliasesOf(sheet)).toEqual(new Map([['topic', 'theme']]));
});

test('an entry is named by its title field, and a date is named in words', () => {
  expect(titleOf(written(['theme', ' 夜の不安 ']), sheet)).toBe('夜の不安');
  expect(titleOf(written(['theme', '   ']), sheet)).toBeUndefined();
  expect(titleOf(written(['theme', '2026-10-01']), sheet)).toBe('令和8年（2026年）10月1日（木）');
});

test('a filled sheet goes out under its band until every point of the gate is ticked', () => {
  const gate: WorksheetField = {
    id: 'anonymity',
    kind: 'checklist',
    label: '匿名化点検',
    help: '',
    aliases: [],
    items: [
      { id: 'name', label: '氏名' },
      { id: 'place', label: '地名' },
    ],
  };
  const gated: Worksheet = {
    ...sheet,
    gate: { field: 'anonymity', band: '匿名化点検 未了' },
    sections: [{ id: 'gate', title: '', fields: [gate] }],
  };
  const band = (...ticked: string[]) => bandOf(gated, () => ticked);
  expect(band()).toBe('匿名化点検 未了');
  expect(band('name')).toBe('匿名化点検 未了');
  expect(band('name', 'place')).toBeUndefined();
  expect(bandOf(sheet, () => [])).toBeUndefined();
});

test('values are shown in the words of the sheet', () => {
  const [theme, scene, , level] = sheet.sections[0]?.fields ?? [];
  expect(shownValue(scene, 'night')).toBe('夜');
  expect(shownValue(scene, 'dawn')).toBe('dawn');
  expect(shownValue(level, 2)).toBe('2 助けがあれば');
  expect(shownValue(theme, '夜')).toBe('夜');
  expect(shownValue(theme, undefined)).toBe('');
});

test('a row that points at others names them by the numbers they stand under today', () => {
  expect(rowNumbers(['b', 'a'], ['a', 'b'])).toEqual([1, 2]);
  expect(rowNumbers(['a', 'c'], ['gone', 'c'])).toEqual([2]);
  expect(rowNumbers(['a'], undefined)).toEqual([]);
});
