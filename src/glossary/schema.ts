import { z } from 'astro/zod';
import { id, list, text } from '../authoring/fields.ts';

/** `content/glossary.yaml`: terms in any order; the page sorts them by reading. */
export const glossarySchema = z.strictObject({
  terms: list(
    z.strictObject({
      id: id('visiting-nursing'),
      term: text('用語を書きます。'),
      /** Hiragana, for ruby and the 五十音 index. */
      reading: z.string('よみをひらがなで書きます。').regex(/^[ぁ-ゖー・]+$/, 'よみをひらがなで書きます。'),
      /** Abbreviations and jargon people type. */
      aliases: z.array(text('略語を書きます。')).default([]),
      definition: text('1〜2文の説明を書きます。'),
      /** Where the meaning comes from, if a source gives it. */
      source: id('otaga-r6-survey').optional(),
      /** The definition is general knowledge: no source at hand gives it, and nobody of the field has checked it yet. */
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
