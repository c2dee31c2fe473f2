import { z } from 'astro/zod';
import { id, text } from '../course/fields.ts';

/** `hosts/<name>/site.yaml`: everything a host settles about its own copy of the course. */
export const hostSchema = z.strictObject({
  /**
   * Part of every storage key, and not the address: moving the site must not lose anyone's text.
   * Set once; never change it after learners have begun to write.
   */
  siteId: id('minato-city'),
  /** Name in the header, e.g. 「みなと市コーディネーター研修」. */
  name: text('サイトの名前を書きます。'),
  /** Who runs this copy. Shown in the footer and on 「このサイトについて」. */
  operator: text('運営者の名前を書きます。'),
  /** How to reach the operator: one line, shown as text. */
  contact: text('問い合わせ先を1行で書きます。'),
  /** Full origin of the published site, without path; used for the sitemap and canonical links. */
  address: z.url({ protocol: /^https?$/, error: '公開するサイトのアドレスを、https:// から書きます。例: https://kenshu.example.lg.jp' }),
  /** Sub-folder the site is served from; begins and ends with a slash. */
  base: z
    .string('置く場所を / で始めて / で終わる形で書きます。例: / または /training/')
    .regex(/^\/(?:[A-Za-z0-9_.-]+\/)*$/, '置く場所を / で始めて / で終わる形で書きます。例: / または /training/'),
  /** One sentence shown at the top of every page, or left out. */
  notice: text('お知らせを1文で書くか、この行を消します。').optional(),
  /** File in the host's folder (SVG or PNG) shown beside the name, with its text alternative; or left out. */
  logo: z
    .strictObject(
      {
        file: z.string().regex(/^[\w-]+\.(?:svg|png)$/, 'hosts/<名前>/ に置いた SVG か PNG のファイル名を書きます。'),
        alt: z.string('ロゴの代わりに読まれる文を書きます。飾りなら空の文字列にします。'),
      },
      'logo は { file: logo.svg, alt: みなと市 } の形で書くか、消します。',
    )
    .optional(),
});
export type Host = z.output<typeof hostSchema>;
