import { z } from 'astro/zod';
import { id, isoDate, list, text } from '../authoring/fields.ts';

const name = text('名前を書きます。');
const weekday = z.enum(['月', '火', '水', '木', '金'], '曜日を 月・火・水・木・金 のどれかで書きます。');
const note = z.string('補足を書くか、空の文字列にします。');

/** `content/town.yaml`: the invented town of every example. */
export const townSchema = z.strictObject({
  /** The sentence that says all of it is invented. */
  notice: text('架空であることを述べる一文を書きます。'),
  /** The day on which the story stands. */
  today: isoDate,
  /** When 森川さん is at the desk. */
  desk: z.strictObject({
    'days-a-week': z.number().int().min(1).max(5),
    weekdays: list(weekday, '相談室にいる曜日を書きます。'),
    /** Days exchanged with the other employer: at the desk `on` instead of `for`. */
    exchanged: z.array(z.strictObject({ on: isoDate, for: isoDate })).default([]),
  }),
  facts: list(
    z.strictObject({
      id: id('population'),
      value: z.number('数を書きます。'),
      unit: text('単位を書きます。'),
      label: text('何の数かを書きます。'),
      'as-of': text('いつの数かを書きます。').optional(),
    }),
    '数を書きます。',
  ),
  places: list(z.strictObject({ id: id('desk'), name, note }), '場所を書きます。'),
  people: list(z.strictObject({ id: id('saeki'), name, role: text('役割を書きます。'), note }), '人を書きます。'),
  meetings: list(
    z.strictObject({ id: id('monthly'), name, when: text('いつかを書きます。'), who: text('誰が出るかを書きます。') }),
    '会議を書きます。',
  ),
  timeline: list(z.strictObject({ when: text('いつかを書きます。'), what: text('何があったかを書きます。') }), 'できごとを書きます。'),
  consultations: list(
    z.strictObject({
      id: id('c01'),
      date: isoDate,
      /** `office`: it came on a day without 森川さん, and the office took it down. */
      taken: z.enum(['desk', 'office']).default('desk'),
      from: text('誰からかを書きます。'),
      scene: text('場面を書きます。'),
      text: text('相談の中身を書きます。'),
    }),
    '相談を書きます。',
  ),
});

export type Town = z.output<typeof townSchema>;
