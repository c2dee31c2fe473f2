import { z } from 'astro/zod';
import { id, list, minutes, sourceUse, text } from '../authoring/fields.ts';

const option = z.strictObject({
  id: id('visit'),
  label: text('選択肢のことばを書きます。'),
  /** One to three characters for narrow paper columns. */
  short: text('紙の狭い欄に入る1〜3文字を書きます。').optional(),
});

const optionList = list(option, '選択肢を1つ以上書きます。');

/** What every field has. */
const base = {
  /** Never reused. The learner's text is keyed by it. */
  id: id('trigger'),
  label: text('欄の見出しを書きます。'),
  /** One or two sentences: what to write here. */
  help: text('この欄に何を書くかを1〜2文で書きます。'),
  /** A field of an earlier sheet of the same テーマ from which this one takes its first value: `w08.theme`. */
  from: z
    .string('前のシートの欄を w08.theme の形で書きます。')
    .regex(/^[a-z][a-z0-9]*\.[a-z][a-z0-9-]*$/, '前のシートの欄を w08.theme の形で書きます。')
    .optional(),
  /** Earlier ids of the same field: text stored under them moves here. */
  aliases: z.array(id('old-id')).default([]),
  /** A question that is no longer asked: it stands only where something was written in it, and on no blank sheet. */
  former: z.literal(true).optional(),
  /** Little to write: on paper it shares its line with a brief field beside it. */
  brief: z.literal(true).optional(),
  /** Its label says what to write: on the blank sheet a text stands beside it, and the help is left to the screen. */
  beside: z.literal(true).optional(),
};

/** An example value, shown under the help. Fictional. */
const example = text('記入例を書きます（架空のもの）。');

const textField = z.strictObject({ ...base, kind: z.literal('text'), example });
const longtextField = z.strictObject({
  ...base,
  kind: z.literal('longtext'),
  example,
  /** Ruled lines on the blank sheet. */
  lines: z.number().int().min(2).max(20).default(3),
});
const singleField = z.strictObject({ ...base, kind: z.literal('single'), options: optionList });
const multipleField = z.strictObject({ ...base, kind: z.literal('multiple'), options: optionList });
const dateField = z.strictObject({
  ...base,
  kind: z.literal('date'),
  /** What is written here with the first word on an empty sheet: the day it is. */
  initial: z.literal('today').optional(),
});
const levelField = z.strictObject({
  ...base,
  kind: z.literal('level'),
  /** What the levels 0, 1, 2, 3 and 4 look like in behaviour. */
  anchors: z.array(text('段階の目安を書きます。')).length(5, '段階 0〜4 の目安を5つ書きます。'),
});
const checklistField = z.strictObject({
  ...base,
  kind: z.literal('checklist'),
  items: list(
    z.strictObject({ id: id('spec'), label: text('確かめることを書きます。'), help: text('補足を書きます。').optional() }),
    '項目を1つ以上書きます。',
  ),
});
const linksField = z.strictObject({
  ...base,
  kind: z.literal('links'),
  /** The worksheet whose entries are pointed at. */
  sheet: id('w07'),
});

/** Which rows of another field of the sheet this row leads to; the value is the list of their ids. */
const refsField = z.strictObject({ ...base, kind: z.literal('refs'), field: id('outcomes') });

const column = z.discriminatedUnion('kind', [textField, longtextField, singleField, multipleField, dateField, levelField, refsField]);
const rowsField = z.strictObject({
  ...base,
  kind: z.literal('rows'),
  /** What one row is, as a noun: 会う人, 業務. */
  row: text('1行が何かを名詞で書きます。例: 会う人'),
  /** Fixed rows, each with its own id and label. Without them the learner adds rows. */
  preset: z.array(z.strictObject({ id: id('survey'), label: text('行の見出しを書きます。') })).default([]),
  /** Empty rows on the blank sheet when there is no preset. */
  blank: z.number().int().min(1).max(20).default(4),
  columns: list(column, '列を1つ以上書きます。'),
  /** On a wide screen each of the fixed rows is one line under one head; its options stand by their short names. */
  matrix: z.literal(true).optional(),
  /** A box above a matrix that leaves only the rows in which a text is written, and what stands there when there are none. */
  only: z.strictObject({ label: text('印を付けると残る行を書きます。'), none: text('残る行がないときのことばを書きます。') }).optional(),
});

const field = z.discriminatedUnion(
  'kind',
  [textField, longtextField, singleField, multipleField, dateField, levelField, checklistField, linksField, rowsField],
  'kind は text・longtext・single・multiple・date・level・checklist・links・rows のどれかにします。',
);

/** A value as stored and as written in samples: text, level number, or ids of ticked options, items or entries. */
const value = z.union([z.string(), z.number(), z.array(z.string())]);

/** `content/worksheets/<id>.yaml`: everything the form, the paper and the exports are made of. */
export const worksheetSchema = z.strictObject({
  id: id('w08'),
  /** Goes up when a field is added, renamed or removed. */
  version: z.number('版を整数で書きます。').int().min(1),
  title: text('シートの名前を書きます。'),
  /** What the sheet is for, in one sentence. */
  summary: text('このシートで何ができるかを1文で書きます。'),
  /** person: one's own, several times · region: one, revised · topic: one per テーマ · entry: many. */
  scope: z.enum(['person', 'region', 'topic', 'entry'], 'scope は person・region・topic・entry のどれかにします。'),
  /** 誰と書くか. */
  with: text('誰と書くかを書きます。'),
  minutes,
  /** The line on personal data, beside the form and on paper. */
  privacy: text('個人情報についての一文を書きます。'),
  sources: list(sourceUse, '考え方のもとになった資料を書きます。'),
  /** Its paper lies on its side: a table needs the width, so that no column to write in is under 30 mm. */
  landscape: z.literal(true).optional(),
  /** The field whose text names an entry in the learner's list. */
  titleField: id('theme'),
  /** A checklist without which a filled sheet goes out only under a band that says so. */
  gate: z.strictObject({ field: id('anonymity'), band: text('点検が済んでいないときに印刷する帯のことばを書きます。') }).optional(),
  sections: list(
    z.strictObject({
      id: id('trigger'),
      title: text('まとまりの見出しを書きます。'),
      /** Folded on screen until it is wanted: what can be written on a later day. */
      later: z.literal(true).optional(),
      fields: list(field, '欄を1つ以上書きます。'),
    }),
    'まとまりを1つ以上書きます。',
  ),
  /** 次にすること: what follows once the sheet is written, and the sheet or page where it is done. */
  next: list(
    z.strictObject({
      text: text('次に何をするかを一文で書きます。'),
      to: id('w08'),
      /** Fields of this sheet that are wanted there, beside those that the sheet there takes over. */
      needs: z.array(id('theme')).optional(),
    }),
    '書いたあとにすることを1つ以上書きます。',
  ),
  /** The filled fictional sample: header, field values, and rows by field id. */
  sample: z.strictObject(
    {
      header: z.strictObject({ region: z.string(), date: z.string(), author: z.string(), affiliation: z.string() }),
      values: z.record(z.string(), value),
      rows: z.record(z.string(), z.array(z.strictObject({ id: id('r1'), cells: z.record(z.string(), value) }))).default({}),
      /** For links fields: how the pointed-at entries are titled in the sample. */
      links: z.record(z.string(), z.array(z.string())).default({}),
    },
    'みなと市の記入例を書きます。',
  ),
});
/** A sheet in a host's folder, `sheets/<code>.yaml`. None of a テーマ's steps leads to it. */
export const ownWorksheetSchema = worksheetSchema.extend({
  scope: z.enum(['person', 'region', 'entry'], 'scope は person・region・entry のどれかにします。'),
  sources: z.array(sourceUse).default([]),
});
export type Worksheet = z.output<typeof worksheetSchema>;
export type WorksheetField = z.output<typeof field>;
export type RowsField = z.output<typeof rowsField>;
export type Column = z.output<typeof column>;
