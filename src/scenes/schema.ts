import { z } from 'astro/zod';
import { id, list, sourceUse, text } from '../authoring/fields.ts';
import { activityAreas } from '../evidence/schema.ts';

/** `content/scenes/<id>.yaml`: one of the four scenes, or what cuts across them. Texts are ours. */
export const sceneSchema = z.strictObject({
  /** Equals the file name. Links say `<To id="scene-…">`. */
  id: id('daily-care'),
  /** Its place among the scenes. */
  number: z.number('順番を 1 から書きます。').int().positive(),
  title: text('場面の名前を書きます。'),
  /** What it is about, for lists. */
  summary: text('どんな場面かを1、2文で書きます。'),
  /** What one hears when it is this scene. */
  heard: list(text('この場面で聞こえてくることばを書きます。'), '聞こえてくることばを1つ以上書きます。'),
  /** What municipalities were asked about in the survey, and what to see in it. */
  areas: list(
    z.strictObject({
      id: z.enum(activityAreas, `areas の id は ${activityAreas.join('・')} のどれかにします。`),
      title: text('分野の名前を書きます。'),
      /** True of the figures, without a figure in it. */
      reading: text('図の読みどころを、数を使わずに書きます。'),
    }),
    '調査の分野を1つ以上書きます。',
  ),
  /** To ask at home, each with whom. */
  questions: list(
    z.strictObject({ ask: text('問いを1つ書きます。'), whom: text('聞く相手を書きます。') }),
    '自分の地域で聞く問いを書きます。',
  ),
  sheets: list(z.strictObject({ id: id('w08'), use: text('何に使うかを書きます。') }), '使うシートを1つ以上書きます。'),
  lessons: z.array(id('b01')).default([]),
  dialogues: z.array(id('d1')).default([]),
  cases: list(z.strictObject({ id: id('inagi'), what: text('その事例の何を見るかを書きます。') }), '出てくる事例を1つ以上書きます。'),
  sources: list(sourceUse, '出典を1つ以上書きます。例: - { id: fri-r5-report, locator: 図表-25 }'),
});
export type Scene = z.output<typeof sceneSchema>;
