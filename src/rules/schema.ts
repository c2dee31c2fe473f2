import { z } from 'astro/zod';
import { id, isoDate, list, text } from '../authoring/fields.ts';

/** What a rule can rest on. A new kind needs its word in `messages.ts`. */
const kinds = ['law', 'notice', 'plan', 'guide', 'report'] as const;
export type BasisKind = (typeof kinds)[number];

/** `content/rules.yaml`: sentences of lessons that hold only as long as a law, a notice or a plan does. */
export const rulesSchema = z.strictObject({
  rules: list(
    z.strictObject({
      /** `/rules/#<id>`; it never changes. */
      id: id('care-insurance-plan'),
      /** What is said, in a sentence or two, with the years that the lesson leaves open. */
      said: text('何が言われているかを文で書きます。'),
      /** What it rests on. Each names a source or text in which it was read, or says that it was not: `check.ts`. */
      basis: list(
        z.strictObject({
          kind: z.enum(kinds, `kind は ${kinds.join('・')} のどれかにします。`),
          title: text('法律・通知・計画・手引き・報告書の名前を書きます。'),
          at: text('その中のどこかを書きます。例: 第7条').optional(),
          /** An id of `content/evidence/sources.yaml`. */
          source: id('fri-r5-report').optional(),
          /** An id of `content/evidence/texts.yaml`. */
          text: id('care-insurance-act').optional(),
          /** Named from general knowledge: nobody has read it for this edition. */
          unread: z.literal(true, 'unread: true と書くか、消します。').optional(),
        }),
        '根拠を1つ以上書きます。例: - { kind: law, title: 介護保険法, at: 第117条第1項, text: care-insurance-act }',
      ),
      /** Lessons it stands in, each with words of the sentence, as the lesson has them. */
      lessons: list(
        z.strictObject({ id: id('a01'), words: text('レッスンの文にあることばを、そのまま書きます。') }),
        'どのレッスンのどの文かを1つ以上書きます。例: - { id: c05, words: 次の介護保険事業計画の原稿 }',
      ),
      /** The last day on which it may be read without a caution. */
      reviewBy: isoDate,
      /** Why it is to be looked through after that day. */
      because: text('その日のあとに見直すわけを、「〜ため」で終わる形で書きます。'),
    }),
    '決まりを1つ以上書きます。',
  ),
});
export type Rules = z.output<typeof rulesSchema>;
export type Rule = Rules['rules'][number];
