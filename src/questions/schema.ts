import { z } from 'astro/zod';
import { id, list, text } from '../authoring/fields.ts';

const why = text('なぜそうなのかを1〜3文で書きます。「正解です」だけにしません。');
const belief = text('この選択肢を選ぶ人が信じていることを書きます。例: 相談は窓口がすべて答えるものだ');

const base = {
  /** Never reused; the learner's answers and review dates are keyed by it. */
  id: id('a01-q1'),
  /** recall: from memory · apply: to a situation. Half of a lesson's items apply. */
  level: z.enum(['recall', 'apply'], 'level は recall か apply にします。'),
  /** The objective it exercises. */
  objective: id('a01-explain'),
  /** The heading of the paragraph it checks, word for word. */
  section: text('確かめる段落の見出しを、本文のとおりに書きます。'),
  /** The question, or the situation and the question. */
  stem: text('問いを書きます。'),
};

const choice = z.strictObject({
  id: id('a'),
  text: text('選択肢のことばを書きます。'),
  correct: z.boolean('correct: true か false を書きます。').default(false),
  why,
  /** Needed for a wrong option. */
  belief: belief.optional(),
});

const question = z.discriminatedUnion(
  'kind',
  [
    z.strictObject({ ...base, kind: z.literal('single'), options: list(choice, '選択肢を書きます。') }),
    z.strictObject({ ...base, kind: z.literal('multiple'), options: list(choice, '選択肢を書きます。') }),
    /** Items in their right order. */
    z.strictObject({
      ...base,
      kind: z.literal('order'),
      items: list(z.strictObject({ id: id('a'), text: text('手順を書きます。') }), '正しい順に並べます。'),
      why,
    }),
    z.strictObject({
      ...base,
      kind: z.literal('match'),
      pairs: list(z.strictObject({ id: id('a'), left: text('左を書きます。'), right: text('右を書きます。'), why }), '組を書きます。'),
    }),
    /** Cards into boxes; `boxes` of a card lists every box that is acceptable, best first. */
    z.strictObject({
      ...base,
      kind: z.literal('classify'),
      boxes: list(z.strictObject({ id: id('individual'), label: text('箱の名前を書きます。') }), '箱を書きます。'),
      cards: list(
        z.strictObject({
          id: id('c1'),
          text: text('札のことばを書きます。'),
          boxes: list(id('individual'), '入れてよい箱の id を書きます。'),
          why,
        }),
        '札を書きます。',
      ),
    }),
    /** Short text: the first of `accept` is shown as the answer. */
    z.strictObject({ ...base, kind: z.literal('text'), accept: list(text('答えを書きます。'), '答えと、認める書き方を並べます。'), why }),
    /** Find the problem: a text cut into parts, some of which have a problem. */
    z.strictObject({
      ...base,
      kind: z.literal('find'),
      parts: list(
        z.strictObject({ id: id('p1'), text: text('文の一部を書きます。'), problem: z.boolean().default(false), why }),
        '文を部分に分けて書きます。',
      ),
    }),
    /** Explain in a sentence; compared by the learner with a model answer. */
    z.strictObject({
      ...base,
      kind: z.literal('explain'),
      model: text('模範の一文を書きます。'),
      points: list(text('見比べる点を書きます。'), '見比べる点を1つ以上書きます。'),
    }),
  ],
  'kind は single・multiple・order・match・classify・text・find・explain のどれかにします。',
);
export type Question = z.output<typeof question>;

/** `content/questions/<lesson>.yaml`: recall questions and exercises of one lesson. */
export const questionFileSchema = z.strictObject({
  lesson: id('a01'),
  /** At least four; they come back in the review. */
  recall: list(question, '思い出す問いを4つ以上書きます。').min(4, '思い出す問いを4つ以上書きます。'),
  /** Longer practice inside the lesson (やってみる). */
  exercises: z.array(question).default([]),
});

/** Questions of a lesson in a host's folder, `questions/<code>.yaml`. */
export const ownQuestionFileSchema = questionFileSchema.extend({
  recall: list(question, '思い出す問いを1つ以上書きます。'),
});

export type QuestionFile = z.output<typeof questionFileSchema>;
