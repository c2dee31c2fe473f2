import { applyEdit } from '../learner/edit.ts';
import { emptyRecord, type RecordData, type Value } from '../learner/record.ts';
import { rowIds } from '../learner/presence.ts';
import type { RowsField, WorksheetField } from '../worksheets/schema.ts';
import { sheetOf } from '../worksheets/sheet.fixture.ts';
import type { PaperContents } from '../worksheets/contents.ts';
import type { ExportRequest, Version } from './request.ts';

const base = { help: '何を書くか', aliases: [] };

const rows: RowsField = {
  ...base,
  id: 'people',
  kind: 'rows',
  label: '会う人',
  row: '人',
  preset: [],
  blank: 3,
  columns: [
    { ...base, id: 'role', kind: 'text', label: '役割', example: '' },
    { ...base, id: 'note', kind: 'longtext', label: 'ひとこと', example: '', lines: 2 },
    { ...base, id: 'met', kind: 'date', label: '会った日' },
    {
      ...base,
      id: 'means',
      kind: 'multiple',
      label: '手段',
      options: [
        { id: 'phone', label: '電話・FAX', short: '電' },
        { id: 'visit', label: '訪問、来所', short: '訪' },
        { id: 'other', label: 'その他' },
      ],
    },
    { ...base, id: 'tie', kind: 'level', label: 'つながり', anchors: ['知らない', '名前を知る', '話した', '頼める', '頼まれる'] },
    { ...base, id: 'leads', kind: 'refs', label: 'つながる先', field: 'people' },
  ],
};

const work: RowsField = {
  ...base,
  id: 'work',
  kind: 'rows',
  label: '業務ごとの分担',
  row: '業務',
  preset: [
    { id: 'survey', label: '実態把握' },
    { id: 'council', label: '協議会の運営' },
  ],
  blank: 1,
  columns: [
    {
      ...base,
      id: 'lead',
      kind: 'single',
      label: '主担当',
      options: [
        { id: 'city', label: '市町村', short: '市' },
        { id: 'desk', label: '相談室', short: '室' },
      ],
    },
    { ...base, id: 'unclear', kind: 'text', label: 'あいまいな点', example: '' },
  ],
};

const fields: WorksheetField[] = [
  { ...base, id: 'theme', kind: 'text', label: 'テーマ', example: '' },
  { ...base, id: 'why', kind: 'longtext', label: 'わけ', example: '', lines: 3 },
  {
    ...base,
    id: 'scene',
    kind: 'single',
    label: '場面',
    options: [
      { id: 'night', label: '夜' },
      { id: 'day', label: '昼' },
    ],
  },
  {
    ...base,
    id: 'check',
    kind: 'checklist',
    label: '点検',
    items: [
      { id: 'name', label: '氏名がない' },
      { id: 'place', label: '地名がない' },
    ],
  },
  { ...base, id: 'due', kind: 'date', label: '期限' },
  { ...base, id: 'seeds', kind: 'links', label: 'もとの相談', sheet: 'w07' },
];

/** A sheet with every kind of field. */
export const sheet = sheetOf(
  [
    { id: 'first', title: 'はじめに', fields },
    { id: 'second', title: '表', fields: [rows, work] },
  ],
  {
    with: '一人で',
    privacy: '名前を書かない',
    sample: {
      header: { region: 'みなと市', date: '2026-10-22', author: '森川', affiliation: '' },
      values: { theme: '記入例のテーマ' },
      rows: {},
      links: {},
    },
  },
);
export const peopleField = rows;
export const workField = work;

export const recordOf = (values: Record<string, Value>): RecordData =>
  Object.entries(values).reduce((record, [path, value], at) => applyEdit(record, { path, value, at, base: undefined }, 'me'), emptyRecord);

export const contentsOf = (record: RecordData): PaperContents => ({
  value: (path) => record.values[path]?.value,
  rows: (field) => rowIds(record, field),
  links: (field) => (record.values[field] ? ['夜の電話'] : []),
});

export const written = recordOf({
  'header.region': 'みなと市',
  'header.date': '2026-11-20',
  theme: '=夜の不安',
  why: '一行目\n二行目',
  scene: 'night',
  check: ['name'],
  due: '2026-12-09',
  seeds: ['x'],
  'people/r1/#order': 1,
  'people/r1/role': '訪問看護師',
  'people/r1/note': '𠮷野さんの紹介',
  'people/r1/met': '2026-11-06',
  'people/r1/means': ['phone', 'visit'],
  'people/r1/tie': 3,
  'people/r1/leads': ['r2'],
  'people/r2/#order': 2,
  'people/r2/role': '-薬剤師',
  'work/council/lead': 'city',
});

/** The written sheet, as one press on a button asks for it. */
export function requestFor(version: Version, record: RecordData = written): ExportRequest {
  const current = { id: 'k3x9', contents: contentsOf(record) };
  const imprint = { edition: 'むすびめ　2026.11版' };
  return { sheet, imprint, version, current, all: [current], today: new Date(2026, 10, 20) };
}
