import { z } from 'astro/zod';
import { id, isoDate, list, minutes, sourceUse, text } from '../authoring/fields.ts';

/** Competency domains K1–K9 of the course's own map (`content/course.yaml` › `competencies`). */
const competency = z.enum(['K1', 'K2', 'K3', 'K4', 'K5', 'K6', 'K7', 'K8', 'K9'], '能力の領域を K1〜K9 から書きます。');

/** Frontmatter of a lesson in `content/docs/lessons/<id>.mdx`. */
export const lessonSchema = z.strictObject({
  kind: z.literal('lesson'),
  title: text('題名を書きます。'),
  /** Equals the file name. Progress is keyed by it; it never changes. */
  id: id('a01'),
  /** One sentence: what the reader will be able to do. Shown in lists and search. */
  description: text('このレッスンで何ができるようになるかを1文で書きます。'),
  /** Honest minutes, by part. Reading is checked against 400 characters a minute. */
  minutes: z.strictObject(
    { read: minutes, practice: minutes, sheet: minutes },
    'minutes: { read: 8, practice: 7, sheet: 5 } の形で書きます。',
  ),
  /** One or two things the reader can do afterwards, observable. */
  objectives: list(
    z.strictObject({ id: id('a01-explain'), text: text('「〜できる」で終わる、目で見て確かめられる行動を書きます。') }),
    '読み終えた人ができることを1つか2つ書きます。例: - { id: a01-explain, text: 自分の役割を3分で説明できる }',
  ).max(2, 'ねらいは2つまでにします。'),
  /** Domains of the competency map that the lesson works on. */
  competencies: list(competency, '能力の領域を1つ以上書きます。例: [K1]'),
  /** Worksheets the lesson uses, by id. */
  sheets: z.array(id('w03')).default([]),
  /** Headings at which one more part begins, where a part would take longer than ten minutes. */
  partsAt: z.array(text('パートが始まる見出しを書きます。')).default([]),
  /** Steps of a テーマ that the lesson is about, by id. A lesson that has any begins with the map of the steps. */
  steps: z.array(id('step-1')).default([]),
  /** Dialogues the lesson uses, by id. */
  dialogues: z.array(id('d1')).default([]),
  /** Where the facts come from. */
  sources: list(sourceUse, '出典を1つ以上書きます。例: - { id: otaga-r6-survey, locator: 分析5 }'),
  /** この2週間で: one action, with whom, and the sign that it happened. */
  action: z.strictObject(
    {
      id: id('a01-action'),
      text: text('2週間のうちにする行動を1つ書きます。'),
      with: text('誰とするかを書きます。'),
      sign: text('できたと分かるしるしを書きます。'),
    },
    'action に id・text・with・sign を書きます。',
  ),
});
export type LessonMeta = z.output<typeof lessonSchema>;

/** Frontmatter of a lesson in a host's folder, `lessons/<code>.mdx`. What it works on and rests on may be the host's own. */
export const ownLessonSchema = lessonSchema.extend({
  competencies: z.array(competency, '能力の領域を [K1] の形で書くか、行ごと消します。').default([]),
  sources: z.array(sourceUse).default([]),
  /** ISO date after which `host:check` asks to read the lesson again. */
  until: isoDate.optional(),
});
export type OwnLesson = z.output<typeof ownLessonSchema>;

/** Frontmatter of any other page in `content/docs/`; the rest of it is Starlight's. */
export const pageSchema = z.looseObject({
  title: text('題名を書きます。'),
  /** Stable id for links: `<To id="numbers" />`. */
  id: id('numbers').optional(),
  /** Starlight would print it as it is, scripts and all. */
  head: z.undefined('head の行を消します。スクリプトや見た目は src/ に置きます。').optional(),
});

/** Frontmatter of a page in a host's folder, `pages/<rest>.mdx`: one of its own, or one instead of a page of the course. */
export const ownPageSchema = z.strictObject({
  title: text('題名を書きます。'),
  /** One sentence, shown in lists and search. */
  description: text('このページに何があるかを1文で書きます。'),
  /** `<name>.<rest>` for a page of the host's own, at the address `own/<rest>/`; else the id of the page that it replaces. */
  id: id('kita-cho.contacts'),
  /** For a page of its own: id of the page of the course after which the navigation lists it. */
  beside: id('trainings').optional(),
  /** For a page that replaces one: what that was when this was written, part by part (`sectionsOf`). `host:check` names it. */
  replaces: z
    .string("replaces は '1a2b3c-4d5e6f' の形で、引用符で囲んで書きます。")
    .regex(/^[0-9a-f]{6}(?:-[0-9a-f]{6})*$/, 'npm run host:check が示す値を書きます。')
    .optional(),
  /** ISO date after which `host:check` asks to read the page again. */
  until: isoDate.optional(),
});
export type OwnPage = z.output<typeof ownPageSchema>;

const sheetField = z.string().regex(/^[a-z][a-z0-9]*\.[a-z][a-z0-9-]*$/, 'シートの欄を w09.goal の形で書きます。');

/** A stage of the course; and in a host's folder, `lessons.yaml`, where its own lessons stand. */
export const stageSchema = z.strictObject({
  id: id('a'),
  title: text('段階の名前を書きます。'),
  /** Who it is for, in a few words. */
  for: text('だれ向けかを書きます。'),
  summary: text('この段階でできるようになることを1文で書きます。'),
  modules: list(
    z.strictObject({
      id: id('a-role'),
      title: text('まとまりの名前を書きます。'),
      lessons: list(id('a01'), 'レッスンの id を1つ以上並べます。'),
    }),
    'まとまりを1つ以上書きます。',
  ),
});
export type CourseStage = z.output<typeof stageSchema>;

/** `content/course.yaml`: what the course consists of and in which order. */
export const courseSchema = z.strictObject({
  title: text('コースの名前を書きます。'),
  /** Printed on paper and stored with records; never compared as text. */
  edition: z.strictObject({ id: text('版の名前を書きます。例: 2026.11'), date: isoDate }),
  /** What editions brought, latest first. */
  changes: list(
    z.strictObject({
      edition: text('版の名前を書きます。例: 2026.11'),
      date: isoDate,
      what: list(text('変わったことを書きます。'), '変わったことを並べます。'),
    }),
    '版ごとの変更点を、新しい版から書きます。',
  ),
  competencies: list(
    z.strictObject({ id: competency, title: text('領域の名前を書きます。'), summary: text('領域の説明を1文で書きます。') }),
    'K1〜K9 を書きます。',
  ),
  /** The parts that every lesson falls into, and the heading (`##`) at which each begins. */
  parts: list(
    z.strictObject({ title: text('パートの名前を書きます。'), begins: text('パートが始まる見出しを書きます。') }),
    'レッスンのパートを並べます。例: - { title: 見る, begins: 見本 }',
  ),
  stages: list(stageSchema, '段階を1つ以上書きます。'),
  /** Orders through the lessons for one kind of reader. */
  paths: list(
    z.strictObject({
      id: id('first-days'),
      title: text('道すじの名前を書きます。'),
      for: text('だれ向けかを書きます。'),
      lessons: list(id('a01'), 'レッスンの id を並べます。'),
    }),
    '学びの道すじを1つ以上書きます。',
  ),
  /** The steps of a テーマ, each with the sheet, or the part of it, that is written at it. */
  steps: list(
    z.strictObject({
      id: id('step-1'),
      /** 1–7 for the seven steps; none for what stands before and beside them. */
      number: z.number().int().min(1).max(7).optional(),
      title: text('ステップの名前を書きます。'),
      sheet: id('w09'),
      sections: z.array(id('goal')).optional(),
      /** What the coordinator does at this step. */
      ability: text('このステップでコーディネーターがすることを書きます。'),
      /** What it takes, in words: of the source where it names an ability, of this course where it says so. */
      power: text('そのために要る力を書きます。資料にないものは（この教材の読み取り）と添えます。').optional(),
      /** With whom. */
      with: text('誰とするかを書きます。'),
      /** Domains of the competency map that it takes. */
      competencies: list(competency, '要る力を K1〜K9 から書きます。例: [K4]'),
    }),
    'ステップを並べます。',
  ),
  /** What a テーマ is about, in one line for lists: the first of these fields that is written. */
  about: list(sheetField, '一覧で見せる欄を並べます。'),
  /** What the page for the meeting takes from the sheets of a テーマ. Where nothing is written, nothing stands there. */
  scenario: list(
    z.strictObject({
      title: text('見出しを書きます。'),
      /** Of one field its text alone; of several each with its label. */
      fields: list(sheetField, 'シートの欄を並べます。'),
      /** Of a field with rows, or of the entries it points at: what of each stands in the table. */
      columns: z.array(id('what')).optional(),
      /** The field of a later sheet that says this further on: once it is written, the part is left out. */
      until: sheetField.optional(),
    }),
    '組み立てる欄を並べます。',
  ),
});

export type Course = z.output<typeof courseSchema>;

/** `content/reviews.yaml`: what this edition has not been checked for, by whom it would have to be, and since when that is said. */
export const reviewsSchema = z.strictObject({
  /** What has been done is taken off the list, and told among the changes of its edition (`course.yaml`). */
  open: list(
    z.strictObject({
      id: id('clinicians'),
      /** Who would check: a role, never a name. */
      role: text('だれが確かめるかを、立場で書きます。例: 市町村の担当者'),
      what: text('何を確かめるかを書きます。'),
      state: text('いまの状態を書きます。例: 未確認'),
      /** The day on which this was the state. Not before the day of the edition. */
      asOf: isoDate,
    }),
    'まだ確かめていないことを1つ以上書きます。',
  ),
});
export type Reviews = z.output<typeof reviewsSchema>;

/** `content/doors.yaml`: for the search, what one comes for to each page of the site's own, and what people call what is found there. */
export const doorsSchema = z.strictObject({
  /** The earlier comes first where two are called the same. */
  doors: list(
    z.strictObject({
      /** Id of a page of `src/course/site-pages.ts`. */
      page: id('sheets'),
      /** One sentence. */
      purpose: text('そのページに何をしに来るかを1文で書きます。'),
      /** Besides the title of the page. */
      aliases: list(text('人が入れることばを書きます。'), '人がそのページを探すときのことばを1つ以上書きます。例: [様式, エクセル]'),
    }),
    'ページを1つ以上書きます。',
  ),
});
export type Doors = z.output<typeof doorsSchema>;
