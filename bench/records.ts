import { globSync, readFileSync } from 'node:fs';
import { parse } from 'yaml';
import { sitePrefix } from '../src/learner/glance.ts';
import { sheetPlace, topicPlace } from '../src/learner/keys.ts';
import type { Value } from '../src/learner/record.ts';
import { allFields, cellPath } from '../src/worksheets/rules.ts';
import { worksheetSchema, type Column, type RowsField, type WorksheetField } from '../src/worksheets/schema.ts';

/**
 * What a coordinator of some years has: themes with the sheets of their steps, every field filled, further rows until each theme
 * has the number of fields that is asked for. Keys and texts as they lie in `localStorage`.
 */
export function fillTopics(topics: number, fieldsEach: number): { entries: [string, string][]; fields: number; bytes: number } {
  const sheets = globSync('content/worksheets/*.yaml')
    .sort()
    .map((file) => worksheetSchema.parse(parse(readFileSync(file, 'utf8'))))
    .filter((sheet) => sheet.scope === 'topic');
  let fields = 0;
  const entries = Array.from({ length: topics }, (_, index) => `t${String(index)}`).flatMap((topic): [string, string][] => {
    const records = sheets.map((sheet) => {
      const values: Record<string, Value> = {};
      for (const field of allFields(sheet))
        if (field.kind === 'rows') addRow(values, field, field.preset[0]?.id ?? 'r0');
        else values[field.id] = valueOf(field);
      return { place: sheetPlace(sheet.id, topic), values, rows: allFields(sheet).filter((field) => field.kind === 'rows') };
    });
    const head = { place: topicPlace(topic), values: { name: `テーマ${topic}`, scene: 'visit', problem: text }, rows: [] as RowsField[] };
    const countFields = () =>
      [head, ...records].reduce((sum, { values }) => sum + Object.keys(values).filter((path) => !path.includes('#')).length, 0);
    const growing = records.flatMap((record) =>
      record.rows.filter(({ preset }) => preset.length === 0).map((field) => ({ record, field })),
    );
    for (let row = 1; countFields() < fieldsEach && growing.length > 0; row++)
      for (const { record, field } of growing) if (countFields() < fieldsEach) addRow(record.values, field, `r${String(row)}`);
    fields += countFields();
    return [head, ...records].map(({ place, values }) => [`${sitePrefix('musubime')}${place}`, encode(values)]);
  });
  return { entries, fields, bytes: entries.reduce((sum, [key, value]) => sum + Buffer.byteLength(key + value), 0) };
}

function addRow(values: Record<string, Value>, field: RowsField, row: string) {
  if (field.preset.length === 0) values[`${field.id}/${row}/#order`] = Number(row.slice(1));
  for (const column of field.columns) values[cellPath(field.id, row, column.id)] = valueOf(column);
}

function valueOf(field: Exclude<WorksheetField, RowsField> | Column): Value {
  switch (field.kind) {
    case 'text':
    case 'longtext':
      return text;
    case 'single':
      return field.options[0]?.id ?? '';
    case 'multiple':
      return field.options.slice(0, 2).map(({ id }) => id);
    case 'checklist':
      return field.items.map(({ id }) => id);
    case 'level':
      return 2;
    case 'date':
      return '2026-11-20';
    case 'links':
      return ['c1'];
    case 'refs':
      return ['r0'];
  }
}

const encode = (values: Record<string, Value>): string =>
  JSON.stringify({
    format: 1,
    edition: '2026.11',
    at: 1763620000000,
    by: 'abcdefghij',
    data: {
      values: Object.fromEntries(Object.entries(values).map(([path, value]) => [path, { value, at: 1763620000000, by: 'abcdefghij' }])),
      tray: [],
    },
  });

const text =
  '家で過ごすと決めた家族が、夜中に様子が変わったときに、どこへ電話すればよいかを知らない。訪問看護の番号は渡してあるが、どんな時にかけてよいかは伝わっていない。主治医が何をいつ話したかも、訪問看護師は知らない。' +
  '前の週に一度話したことを、夜に見返せる紙もない。';
