import { z } from 'astro/zod';
import { id, list, text } from '../authoring/fields.ts';

const row = z
  .strictObject({
    /** The minutes with which a row of a script of the lesson begins, e.g. `5〜12`. */
    at: z.string('台本の行の分を書きます。例: 5〜12').regex(/^\d+〜\d+$/, '台本の行の分を書きます。例: 5〜12'),
    /** What groups are likely to say, and what the facilitator then says. */
    answers: text('組から出そうな答えを書きます。').optional(),
    /** How what was said is likely to be taken otherwise, and what leads back. */
    misread: text('読み違えそうな所を書きます。').optional(),
  })
  .refine(({ answers, misread }) => answers !== undefined || misread !== undefined, 'answers か misread のどちらかを書きます。');

/** `content/guides/<lesson>.yaml`: for whoever leads a group through the script of a lesson. Texts are ours, foreseen and not observed. */
export const guideSchema = z.strictObject({
  /** A lesson that has a script; equals the file name. */
  id: id('b03'),
  /** Papers of `content/papers.yaml` that are cut for it. */
  papers: z.array(id('time-left'), '切って使う紙の id を並べます。なければ [] と書きます。'),
  rows: list(row, '台本の行を1つ以上書きます。'),
  /** What is done otherwise where a municipal officer and a coordinator come together. */
  pairs: list(text('組で開くときの進め方を書きます。'), '組で開くときの進め方を書きます。'),
});
export type Guide = z.output<typeof guideSchema>;

const card = z.strictObject({
  title: text('紙の見出しを書きます。').optional(),
  lines: z.array(text('紙に書くことばを書きます。')).default([]),
  /** What there is room to write for. */
  write: z.array(text('書く欄の名前を書きます。')).default([]),
});

const paper = z.strictObject({
  id: id('time-left'),
  title: text('紙の名前を書きます。'),
  /** What scripts call it. Two papers may share a name; a guide says which is meant. */
  names: z.array(text('台本に出てくる名前を書きます。')),
  /** How it is handed out or shown. */
  use: text('使い方を書きます。'),
  /** How many stand on one A4. */
  perPage: z.union([z.literal(1), z.literal(2), z.literal(4), z.literal(6)], 'perPage は 1・2・4・6 のどれかにします。'),
  /** How often each is printed. */
  copies: z.union([z.literal(1), z.literal(2), z.literal(4)], 'copies は 1・2・4 のどれかにします。').default(1),
  cards: list(card, '紙を1枚以上書きます。'),
});
export type Paper = z.output<typeof paper>;

/** `content/papers.yaml`: whatever scripts name as things. */
export const papersSchema = z.strictObject({
  /** Roles that scripts name beside things. */
  people: list(text('役の名前を書きます。'), '役の名前を書きます。'),
  /** What is at hand everywhere, or is made on the spot: nothing to print. */
  plain: list(text('物の名前を書きます。'), '物の名前を書きます。'),
  papers: list(paper, '印刷して切る紙を1つ以上書きます。'),
});
export type Papers = z.output<typeof papersSchema>;
