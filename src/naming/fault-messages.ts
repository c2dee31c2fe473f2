import type { LineFault } from '../host/rules.ts';

/** What is said of a setting that cannot stand, beside its field. */
export const faults = {
  empty: {
    siteId: 'まだ書いていません。例: kita-cho',
    name: 'まだ書いていません。例: 北町コーディネーター研修',
    operator: 'まだ書いていません。例: 北町高齢者支援課',
    contact: 'まだ書いていません。例: 高齢者支援課 03-1111-2222',
    address: 'まだ書いていません。例: https://www.city.example.lg.jp',
    role: 'まだ書いていません。例: 市の保健師',
    what: 'まだ書いていません。例: A01〜A03を読んだ',
    edition: 'まだ書いていません。例: 2026.11',
    date: 'まだ書いていません。',
  },
  line: {
    tooLong: (most) => `長すぎます。${String(most)}字までです。`,
    unseen: () => '改行か、目に見えない制御の文字があります。取って、1行で書きます。',
    unfilled: () => '【ここに書く…】が残っています。実際の文に書き換えます。',
  } satisfies Record<Exclude<LineFault, 'empty'>, (most: number) => string>,
  siteId: (most: number) => `使えるのは、英字の小文字・数字・ハイフンです。英字から始めて、${String(most)}字までです。例: kita-cho`,
  address: 'https:// から、最初の / の前までを書きます。フォルダーは「置く場所」に書きます。例: https://www.city.example.lg.jp',
  colour: '# と6桁の英数字で書きます。例: #0b5c6b',
  base: '/ で始めて / で終わる形で、英字・数字・ハイフンで書きます。例: / または /training/',
} as const;
