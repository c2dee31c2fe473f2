import type { LineFault } from '../host/rules.ts';

/** What is said of a setting that cannot stand, beside its field. */
export const faults = {
  empty: {
    siteId: '保存の目印がありません。英字の小文字と数字で書きます。例: kita-cho',
    name: 'サイトの名前がありません。例: 北町コーディネーター研修',
    operator: '運営者がありません。例: 北町高齢者支援課',
    contact: '問い合わせ先がありません。例: 高齢者支援課 03-1111-2222',
    address: '公開するアドレスがありません。例: https://www.city.example.lg.jp',
    notice: 'お知らせがありません。',
    logoAlt: '読み上げる文がありません。',
    role: '確かめた人の立場がありません。例: 市の保健師',
    what: '確かめたことがありません。例: A01〜A03を読んだ',
    edition: '確かめた版がありません。例: 2026.11',
  },
  line: {
    tooLong: (most) => `長すぎます。${String(most)}字までです。`,
    unseen: () => '改行か、目に見えない制御の文字があります。取って、1行で書きます。',
    unfilled: () => '【ここに書く…】が残っています。実際の文に書き換えます。',
  } satisfies Record<Exclude<LineFault, 'empty'>, (most: number) => string>,
  siteId: (most: number) => `使えるのは、英字の小文字・数字・ハイフンです。英字から始めて、${String(most)}字までです。例: kita-cho`,
  address: 'https:// から、最初の / の前までを書きます。フォルダーは「置く場所」に書きます。例: https://www.city.example.lg.jp',
  base: '/ で始めて / で終わる形で、英字・数字・ハイフンで書きます。例: / または /training/',
  date: '確かめた日がありません。',
} as const;
