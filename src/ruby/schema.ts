import { z } from 'astro/zod';
import { list, text } from '../authoring/fields.ts';

/** `content/ruby.yaml`: words that not every reader can read, for ふりがな. */
export const rubySchema = z.strictObject({
  words: list(
    z.strictObject({
      /** As it is written, kanji only where possible: 「嚥下」. */
      word: text('漢字のことばを書きます。'),
      reading: z.string('よみをひらがなで書きます。').regex(/^[ぁ-ゖー]+$/, 'よみをひらがなで書きます。'),
    }),
    'ことばとよみを並べます。例: - { word: 嚥下, reading: えんげ }',
  ),
});
