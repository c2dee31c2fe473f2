import { z } from 'astro/zod';
import { id, isoDate, list, text } from '../authoring/fields.ts';

const anomalyId = z.string().regex(/^x-\d\d$/, '資料の食い違いの番号を x-05 の形で書きます。');

const decimal = (instead: string) => z.string(instead).regex(/^-?\d+(?:\.\d+)?$/, instead);
const emptyable = <T extends z.ZodType<string>>(of: T) => z.union([z.literal('').transform(() => undefined), of]);
const count = (instead: string) =>
  z.union([z.literal('').transform(() => undefined), z.string().regex(/^\d+$/, instead).transform(Number)], instead);

/** Ids of `corrections.yaml` in one cell, joined by `|`. */
const anomalies = z
  .string()
  .transform((cell) => (cell === '' ? [] : cell.split('|')))
  .pipe(z.array(anomalyId));

/** The years a figure can be of; an empty cell is a source that gives none. A new year needs its wording in `wording.ts`. */
const years = ['R2', 'R5', 'R6', ''] as const;
export type Year = (typeof years)[number];

/**
 * Whether and how a figure may be shown.
 *
 * - `cite`: as printed (or as corrected in `use`).
 * - `derived`: not printed anywhere; added up, subtracted or divided from printed values. May be shown, marked as calculated.
 * - `uncertain`: printed, but which row or category it belongs to is not certain. May be shown with that caution, not in a chart.
 * - `unit-unclear`: printed, but what it is a share of is not certain. May be shown with that caution, not in a chart.
 * - `do-not-cite`: printed and wrong. Never shown; a `.recalc` row or `note` says what to do instead.
 */
const standings = ['cite', 'derived', 'uncertain', 'unit-unclear', 'do-not-cite'] as const;
export type Standing = (typeof standings)[number];

/** One row of `content/evidence/figures.csv`. All cells are text; an empty cell is "not given in the source". */
export const figureSchema = z.strictObject({
  /** Written in `<Stat id>`; never reused. Starts with the year or `case.`; `.recalc` marks a value calculated by us. */
  id: id('r6.employment.fulltime-concurrent'),
  /** As printed in the source, digits and all: 17.0 stays 17.0. */
  value: decimal('資料に印刷された値を、単位を付けずに書きます。例: 42.1'),
  /** %, 人, 項目, ポイント …, or 回/年 for a rate. */
  unit: text('単位を書きます。例: %'),
  /** The count behind a percentage, when the source gives one. */
  numerator: count('実数を整数で書くか、空にします。'),
  /** The number of answers the value is about. */
  n: count('nを整数で書くか、空にします。'),
  /** Who was counted. */
  population: text('何を数えた値かを書きます。例: 市町村コーディネーター（令和6年度調査の回答者）'),
  year: z.enum(years, '調査の年を R2・R5・R6 のどれかで書くか、空にします。'),
  /** What the value says, in a few words; the label of a chart's bar. */
  label: text('何の値かを短く書きます。'),
  /** An id of `sources.yaml`. */
  source: id('otaga-r6-survey'),
  /** Where in the source, and the number of the question. */
  locator: text('資料のどこにあるかを書きます。例: 分析1、問1'),
  standing: z.enum(standings, 'standing は cite・derived・uncertain・unit-unclear・do-not-cite のどれかにします。'),
  /** The value to show when the printed one is corrected. */
  use: emptyable(decimal('使う値を書くか、空にします。例: 92.4')),
  /** Ids of `corrections.yaml`, joined by `|`. */
  anomaly: anomalies,
  /** What a careful reader of the value should know. */
  note: z.string(),
});
export type Figure = z.output<typeof figureSchema>;

/** The columns of `figures.csv`, in order. */
export const figureColumns = Object.keys(figureSchema.shape);

/** What municipalities were asked about: the four scenes, and three things that cut across them. */
export const activityAreas = [
  'daily-care',
  'admission-discharge',
  'acute-change',
  'end-of-life',
  'dementia',
  'infection',
  'disaster',
] as const;
export type ActivityArea = (typeof activityAreas)[number];

const percentage = decimal('割合を、単位を付けずに書きます。例: 50.6');
const people = z.string('実数を整数で書きます。').regex(/^\d+$/, '実数を整数で書きます。').transform(Number);
const pValue = z.string('p値を 0.012 か <.001 の形で書きます。').regex(/^(?:<\.001|[01]\.\d{3})$/, 'p値を 0.012 か <.001 の形で書きます。');

/**
 * One row of `content/evidence/scene-activities.csv`: the share of municipalities that do something, among those with and
 * without a coordinator. Those that did not know stand in no row: their printed numbers are wrong in places.
 */
export const activitySchema = z.strictObject({
  id: id('r5.scene.daily-care.network'),
  area: z.enum(activityAreas, `area は ${activityAreas.join('・')} のどれかにします。`),
  /** What is done, in our words. */
  label: text('取組を短く書きます。'),
  with: percentage,
  withCount: people,
  withN: people,
  without: percentage,
  withoutCount: people,
  withoutN: people,
  /** As printed: a test of three groups (いる, いない, わからない). */
  p: pValue,
  /** Calculated by us for two groups (いる, いない); never shown as a number. */
  twoGroupP: pValue,
  year: z.literal('R5', 'year は R5 にします。'),
  source: id('fri-r5-report'),
  locator: text('資料のどこにあるかを書きます。例: 図表-25'),
  anomaly: anomalies,
});
export type Activity = z.output<typeof activitySchema>;

/** `content/evidence/sources.yaml`: the documents figures and ideas come from. */
export const sourcesSchema = z.strictObject({
  sources: list(
    z.strictObject({
      id: id('otaga-r6-survey'),
      title: text('資料の題名を書きます。'),
      /** The organisation, never a person; null where the document names none. */
      publisher: text('作成した組織の名前を書きます。個人の名前は書きません。').nullable(),
      /** Day of publication, if known. */
      date: isoDate.nullable(),
      /** What is known about the date, in a sentence. Shown on 「数値と出典」. */
      dateNote: text('日付について分かっていることを文で書きます。'),
      /** Addresses at which the document itself was found. */
      urls: z.array(
        z.url({ protocol: /^https?$/, error: '資料そのもののアドレスを https:// から書きます。' }),
        'urls: [] の形で書きます。',
      ),
      /** The one line printed at the foot of a page. */
      citation: text('出典の一行を書きます。例: 国立…『題名』（講演資料、令和7年度）'),
    }),
    '資料を1つ以上書きます。',
  ),
});
export type Source = z.output<typeof sourcesSchema>['sources'][number];

/** `content/evidence/corrections.yaml`: where printed documents contradict themselves. */
export const correctionsSchema = z.strictObject({
  corrections: list(
    z.strictObject({
      /** The number used in the `anomaly` column of `figures.csv`. */
      anomaly: anomalyId,
      /** What is printed, and why it cannot stand. In our own words. */
      what: text('資料に何が印刷されているかを、自分のことばで書きます。'),
      /** What this site does instead. */
      instead: text('このサイトでの扱いを書きます。'),
    }),
    '食い違いを1つ以上書きます。',
  ),
});
export type Correction = z.output<typeof correctionsSchema>['corrections'][number];

/** `content/evidence/texts.yaml`: public texts that were read to see what terms mean and what rules rest on. */
export const textsSchema = z.strictObject({
  texts: list(
    z.strictObject({
      id: id('care-insurance-act'),
      title: text('読んだ文書の名前を書きます。例: 介護保険法'),
      /** Which state of it was read, in words: laws change, and pages too. */
      edition: text('読んだ版を書きます。例: 2013年12月の条文'),
      /** Where it was read. */
      url: z.url('読んだ所のアドレスを書きます。'),
      /** The day on which it was read. */
      read: isoDate,
    }),
    '読んだ文書を1つ以上書きます。',
  ),
});
export type Texts = z.output<typeof textsSchema>;
