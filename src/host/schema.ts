import { z } from 'astro/zod';
import { id, isoDate, text } from '../authoring/fields.ts';
import { messages } from './colour-messages.ts';
import { faultOfColour, type Colours } from './colours.ts';
import { hasUnseen, isAddress, isBase, isFilled, longest } from './rules.ts';

const fillAdvice = '【ここに書く…】を、【】ごと、実際の文に書き換えます。';

/** A text of one line. */
const line = (what: string, most: number) =>
  text(what)
    .max(most, `${String(most)}字以内で書きます。`)
    .refine((value) => !hasUnseen(value), '改行や、目に見えない制御の文字を取り、1行で書きます。')
    .refine(isFilled, fillAdvice);

const addressAdvice =
  '公開するサイトのアドレスを、https:// から書きます。フォルダーは付けず、base に書きます。例: https://kenshu.example.lg.jp';
const logoAdvice = 'hosts/<名前>/ に置いた SVG か PNG のファイル名を、フォルダーを付けずに書きます。例: logo.svg';
const baseAdvice = '置く場所を / で始めて / で終わる形で書きます。例: / または /training/';

const colour = (kind: keyof Colours) => {
  const adviceOn = (value: unknown) => {
    const fault = faultOfColour(kind, String(value));
    return fault && (fault === 'form' ? messages.form : messages.faint(fault));
  };
  return z
    .string(messages.form)
    .refine((value) => adviceOn(value) === undefined, { error: ({ input }) => adviceOn(input) })
    .optional();
};

/** `hosts/<name>/site.yaml`: everything a host settles about its own copy of the course. */
export const hostSchema = z.strictObject({
  /**
   * Part of every storage key, and not the address: moving the site must not lose anyone's text.
   * Set once; never change it after learners have begun to write.
   */
  siteId: id('minato-city').max(longest.siteId, '40字以内で書きます。'),
  /** Name in the header, e.g. 「みなと県コーディネーター研修」. */
  name: line('サイトの名前を書きます。', longest.name),
  /** Who runs this copy. Shown in the footer and on 「このサイトについて」. */
  operator: line('運営者の名前を書きます。', longest.operator),
  /** How to reach the operator: one line, shown as text. */
  contact: line('問い合わせ先を1行で書きます。', longest.contact),
  /** Full origin of the published site, without path; used for the sitemap and canonical links. */
  address: z.string(addressAdvice).refine(isAddress, addressAdvice),
  /** Sub-folder the site is served from; begins and ends with a slash. No part of it leads upwards. */
  base: z.string(baseAdvice).refine(isBase, baseAdvice),
  /** One sentence shown at the top of every page, or left out. */
  notice: line('お知らせを1文で書くか、この行を消します。', longest.notice).optional(),
  /** File in the host's folder (SVG or PNG) shown beside the name, with its text alternative; or left out. */
  logo: z
    .strictObject(
      {
        file: z.string(logoAdvice).regex(/^[\w-]+\.(?:svg|png)$/, logoAdvice),
        alt: z.union(
          [z.literal(''), line('ロゴの代わりに読まれる文を書きます。', longest.logoAlt)],
          "ロゴの代わりに読まれる文を、60字以内の1行で書きます。飾りなら '' とします。",
        ),
      },
      'logo は { file: logo.svg, alt: みなと市 } の形で書くか、消します。',
    )
    .optional(),
  /** Its own colours in the place of those of the course, one or both; or left out. */
  colours: z
    .strictObject(
      { accent: colour('accent'), band: colour('band') },
      "colours は { accent: '#0b5c6b', band: '#0b3c49' } の形で書くか、消します。",
    )
    .optional(),
  /** What people of the host have checked before they published this copy; only what has really been done. Shown on 「このサイトについて」. */
  reviews: z
    .array(
      z.strictObject({
        /** A role; a name is not needed. */
        role: line('確かめた人の立場を書きます。名前は要りません。例: 市の保健師', longest.role),
        what: line('何を確かめたかを書きます。例: A01〜A03を読んだ', longest.what),
        /** The edition that was read: what was checked in one is not checked in the next. */
        edition: line("確かめた版を書きます。例: '2026.11'", longest.edition),
        date: isoDate,
      }),
      "reviews は - { role: 市の保健師, what: A01〜A03を読んだ, edition: '2026.11', date: '2026-12-10' } を並べた形で書くか、消します。",
    )
    .default([]),
  /** Ids of the stages of the course that this copy does not offer. Their pages stay where they are. Checked in `course/own-stages.ts`. */
  hiddenStages: z.array(id('c'), 'hiddenStages は [c] の形で、出さない段階の id を並べるか、行ごと消します。').default([]),
});
export type Host = z.output<typeof hostSchema>;
