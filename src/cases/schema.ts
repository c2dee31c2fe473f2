import { z } from 'astro/zod';
import { id, isoDate, list, sourceUse, text } from '../authoring/fields.ts';

/** How the area is made up. */
const areas = ['single', 'joint', 'designated-city'] as const;
export type Area = (typeof areas)[number];

/** Where the municipal coordinators belong. */
const affiliations = ['medical-association', 'hospital', 'home-nursing', 'university'] as const;
export type Affiliation = (typeof affiliations)[number];

/** Who stands in a box of the map. */
const nodeKinds = ['municipality', 'prefecture', 'coordinator', 'medicine', 'care', 'both', 'people'] as const;
export type NodeKind = (typeof nodeKinds)[number];

/** A number of times in a period. Left out where the source gives none. */
const rhythm = z.strictObject({
  /** How often, or from–to. */
  times: z.union(
    [z.number().int().positive(), z.tuple([z.number().int().positive(), z.number().int().positive()])],
    '回数を 3 か [1, 2] の形で書きます。',
  ),
  per: z.enum(['year', 'month', 'two-months', 'two-weeks'], 'per は year・month・two-months・two-weeks のどれかにします。'),
  /** `about`: 〜ほど; `at-least`: 〜以上. */
  roughly: z.enum(['about', 'at-least'], 'roughly は about か at-least にします。').optional(),
});
export type Rhythm = z.output<typeof rhythm>;

const mapNode = z.strictObject({
  id: id('city'),
  kind: z.enum(nodeKinds, `kind は ${nodeKinds.join('・')} のどれかにします。`),
  /** A `|` says where a line may end, here and in other texts of the map. */
  label: text('箱の中の名前を短く書きます。例: 稲城市の担当者'),
  note: text('箱の中に添える短いことばを書きます。').optional(),
});

const map = z.strictObject({
  /** Boxes from top to bottom, at most three side by side. */
  rows: list(list(mapNode, '段に箱を1つ以上書きます。').max(3, '1つの段の箱は3つまでにします。'), '段を2つ以上書きます。').min(
    2,
    '段を2つ以上書きます。',
  ),
  /** Who works with whom: two boxes of neighbouring rows, and what goes between them. */
  ties: list(
    z.strictObject({
      between: z.tuple([id('city'), id('room')], 'between: [上の箱, 下の箱] の形で書きます。'),
      what: text('間にあるものを短く書きます。例: 月1回の打合せ'),
    }),
    '箱と箱のつながりを1つ以上書きます。',
  ),
  /** What to see in the picture, in a sentence. */
  caption: text('図の読みどころを1文で書きます。'),
});
export type CaseMap = z.output<typeof map>;

/** `content/cases/<id>.yaml`: how one area works, as of the hearing. Texts are ours; facts are the source's. */
export const caseSchema = z.strictObject({
  /** Equals the file name. Links say `<To id="case-…">`. */
  id: id('inagi'),
  /** Its place among the cases, as in the report. */
  number: z.number('順番を 1 から書きます。').int().positive(),
  /** Name of the municipalities, as `<To>` prints it. */
  name: text('市町村の名前を書きます。例: 稲城市'),
  prefecture: text('都道府県の名前を書きます。'),
  /** What is worth seeing here, for lists. */
  point: text('見どころを40字までで書きます。').max(40, '見どころは40字までにします。'),
  lead: text('どんな所の、何の話かを2、3文で書きます。'),
  survey: z.strictObject({
    date: isoDate,
    way: z.enum(['in-person', 'online'], 'way は in-person か online にします。'),
  }),
  area: z.enum(areas, `area は ${areas.join('・')} のどれかにします。`),
  affiliations: list(z.enum(affiliations, `所属は ${affiliations.join('・')} から書きます。`), '所属を1つ以上書きます。'),
  /** Their figures stand in `figures.csv` as `case.<case>.<municipality>.population` and so on. */
  municipalities: list(
    z.strictObject({ id: id('inagi'), name: text('市町村の名前を書きます。'), department: text('担当する課の名前を書きます。') }),
    '市町村を1つ以上書きます。',
  ),
  /** Who was entrusted, or who runs it together. */
  contract: text('委託先か、共同で運営する相手を書きます。'),
  coordinators: list(
    z.strictObject({
      level: z.enum(['municipal', 'prefectural'], 'level は municipal か prefectural にします。'),
      place: text('いる所を書きます。例: 稲城市医師会'),
      /** What follows `case.<case>.` in `figures.csv`; its value is the number of people. */
      figure: id('coordinators.medical-association'),
      employment: text('働き方を書きます。例: 常勤・専従'),
      qualifications: list(text('資格を書きます。'), '資格を1つ以上書きます。'),
      note: text('人数や働き方に添えることを書きます。').optional(),
    }),
    'コーディネーターを1行以上書きます。',
  ),
  map,
  /** How it came about. */
  history: list(
    z.strictObject({ when: text('年を書きます。例: 2015年'), what: text('起きたことを1文で書きます。') }),
    'ここまでの歩みを書きます。',
  ),
  structure: list(text('体制を1段落で書きます。'), '体制を1段落以上書きます。'),
  meetings: list(
    z.strictObject({
      name: text('会議の名前を書きます。'),
      rhythm: rhythm.optional(),
      what: text('その会議ですることを書きます。'),
      who: text('出る人を書きます。').optional(),
    }),
    '会議を1つ以上書きます。',
  ),
  activities: list(
    z.strictObject({ title: text('していることを短く書きます。'), text: text('くわしく書きます。') }),
    'していることを書きます。',
  ),
  effects: list(text('資料が挙げる効果を1文で書きます。'), '報告された効果を書きます。'),
  /** What is ours: one thing to do within the month. */
  borrow: z.strictObject({
    title: text('借りられることを短く書きます。'),
    why: text('なぜ借りられるかを書きます。'),
    /** The first is for next week. */
    steps: list(text('することを1つ書きます。'), '来週することから順に書きます。'),
    with: text('誰とするかを書きます。'),
    sign: text('できたと分かるしるしを書きます。'),
    sheet: id('w08'),
    /** What differs at home, so that nobody copies the form without the reason. */
    mind: text('借りる前に確かめることを書きます。'),
  }),
  /** Lessons to read next. Those that name the case are listed by themselves. */
  lessons: z.array(id('b01')).default([]),
  sources: list(sourceUse, '出典を1つ以上書きます。例: - { id: fri-r5-report, locator: 第3章2.⑥ }'),
});
export type Case = z.output<typeof caseSchema>;
