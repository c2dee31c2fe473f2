import { z } from 'astro/zod';
import { id, list, text } from '../authoring/fields.ts';

/** `content/glossary.yaml`: terms in any order; the page sorts them by reading. */
export const glossarySchema = z.strictObject({
  /** Every term says where its meaning comes from (`source`, `text`) or is marked (`own`, `unverified`): `check.ts`. */
  terms: list(
    z.strictObject({
      id: id('visiting-nursing'),
      term: text('用語を書きます。'),
      /** Hiragana, for ruby and the 五十音 index. */
      reading: z.string('よみをひらがなで書きます。').regex(/^[ぁ-ゖー・]+$/, 'よみをひらがなで書きます。'),
      /** Abbreviations and jargon people type. */
      aliases: z.array(text('略語を書きます。')).default([]),
      definition: text('1〜2文の説明を書きます。'),
      /** The source document that gives the meaning: an id of `content/evidence/sources.yaml`. */
      source: id('otaga-r6-survey').optional(),
      /** The public text that gives the meaning: an id of `content/evidence/texts.yaml`, and where in it. */
      text: z.strictObject({ id: id('care-insurance-act'), at: text('文書のどこかを書きます。例: 第8条').optional() }).optional(),
      /** No law and no public definition: the way this course uses the word. */
      own: z.boolean('own: true か false を書きます。').default(false),
      /** General knowledge: nobody has read a text for it yet. */
      unverified: z.boolean('unverified: true か false を書きます。').default(false),
    }),
    '用語を1つ以上書きます。',
  ),
  /** Everyday words that are no terms: how they are read, and in what other ways people spell or call them. For the search only. */
  words: z
    .array(
      z.strictObject({
        /** As the course writes it. */
        word: text('教材で書くとおりのことばを書きます。'),
        reading: z
          .string('よみをひらがなで書きます。')
          .regex(/^[ぁ-ゖー]+$/, 'よみをひらがなで書きます。')
          .optional(),
        aliases: z.array(text('別の書き方や言い方を書きます。')).default([]),
      }),
    )
    .default([]),
});
/** `glossary.yaml` in a host's folder: terms of its own, each with an id that begins with the host's name and a dot. */
export const ownGlossarySchema = z.strictObject({
  terms: list(
    z.strictObject({
      id: id('kita-cho.renkei-center'),
      term: text('用語を書きます。'),
      reading: z.string('よみをひらがなで書きます。').regex(/^[ぁ-ゖー・]+$/, 'よみをひらがなで書きます。'),
      aliases: z.array(text('略語を書きます。')).default([]),
      definition: text('1〜2文の説明を書きます。'),
    }),
    '用語を1つ以上書きます。',
  ),
});
export type OwnGlossary = z.output<typeof ownGlossarySchema>;
export type Glossary = z.output<typeof glossarySchema>;
