import fc from 'fast-check';
import { addToTray, type RecordData, type Register, type Value } from '../learner/record.ts';
import type { Column, WorksheetField } from '../worksheets/schema.ts';
import { sheetOf } from '../worksheets/sheet.fixture.ts';

const base = (id: string) => ({ id, label: `「${id}」の欄`, help: '', aliases: [] });
const text = (id: string, kind: 'text' | 'longtext' = 'text') =>
  (kind === 'text' ? { ...base(id), kind, example: '' } : { ...base(id), kind, example: '', lines: 2 }) satisfies WorksheetField & Column;
const options = [
  { id: 'night', label: '夜' },
  { id: 'day', label: '昼' },
];

/** One field of each kind that two people can disagree about. */
export const sheet = sheetOf([
  {
    id: 'all',
    title: '',
    fields: [
      { ...text('theme'), aliases: ['topic'] },
      text('why', 'longtext'),
      { ...base('scene'), kind: 'single', options },
      { ...base('times'), kind: 'multiple', options },
      { ...base('calls'), kind: 'links', sheet: 'w07' },
      { ...base('people'), kind: 'rows', row: '人', preset: [], blank: 2, columns: [text('role'), text('say', 'longtext')] },
      {
        ...base('map'),
        kind: 'rows',
        row: '役',
        preset: [{ id: 'lead', label: '進行' }],
        blank: 2,
        columns: [text('who'), { ...base('leads'), kind: 'refs', field: 'people' }],
      },
    ],
  },
]);

/** A record of values by path, written one after another. */
export const written = (values: Readonly<Record<string, Value>>, by = 'me', from = 1): RecordData => ({
  values: Object.fromEntries(
    Object.entries(values).map(([path, value], index): [string, Register] => [path, { value, at: from + index, by }]),
  ),
  tray: [],
});

const word = fc.oneof(fc.constantFrom('', '夜の不安', '退院前日の電話'), fc.string({ maxLength: 6, unit: 'binary' }));
const list = fc.subarray(['night', 'day', 'gone']);
const stray = fc.oneof(word, list, fc.integer({ min: 0, max: 4 }), fc.boolean());
const stamp = { at: fc.integer({ min: 0, max: 20 }), by: fc.constantFrom('a', 'b') };
const register = (value: fc.Arbitrary<Value>): fc.Arbitrary<Register> => fc.record({ value, ...stamp });
const optional = (value: fc.Arbitrary<Value>) => fc.option(register(value), { nil: undefined });

/** Records of the sheet with few rows and words, so that two of them agree, differ and miss each other often. */
export const sheetRecord: fc.Arbitrary<RecordData> = fc
  .record({
    values: fc.record({
      theme: optional(word),
      topic: optional(word),
      why: optional(word),
      scene: optional(fc.constantFrom('night', 'gone', '')),
      times: optional(list),
      calls: optional(fc.subarray(['c1', 'c2'])),
      'people/r1/role': optional(word),
      'people/r1/say': optional(word),
      'people/r1/phone': optional(word),
      'people/r1/#order': optional(fc.integer({ min: 0, max: 3 })),
      'people/r1/#removed': optional(fc.boolean()),
      'people/r2/role': optional(word),
      'people/r2/#order': optional(fc.integer({ min: 0, max: 3 })),
      'map/lead/who': optional(word),
      'map/lead/leads': optional(fc.subarray(['r1', 'r2'])),
      'map/other/who': optional(word),
      'header.author': optional(fc.constantFrom('森川', '大西')),
      'header.date': optional(fc.constantFrom('2026-11-20', '2026-11-21', 'いつか')),
      gone: optional(stray),
      '#removed': optional(fc.boolean()),
    }),
    tray: fc.array(fc.record({ path: fc.constantFrom('theme', 'why', 'gone'), value: word, ...stamp }), { maxLength: 2 }),
  })
  .map(({ values, tray }) => ({
    values: Object.fromEntries(Object.entries(values).filter((entry): entry is [string, Register] => entry[1] !== undefined)),
    tray: addToTray([], tray),
  }));
