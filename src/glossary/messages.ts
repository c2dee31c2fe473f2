/** Marks of terms whose meaning no text gives; alike on the page, in pop-ups and in the search. */
export const marks = { own: 'この教材の言い方', unverified: '未確認', ofHost: '運営者の言い方' } as const;

/** A term's mark, if it has one. */
export function markOf({ own, unverified, ofHost }: { own: boolean; unverified: boolean; ofHost?: true }): string | undefined {
  return ofHost ? marks.ofHost : own ? marks.own : unverified ? marks.unverified : undefined;
}

export const messages = {
  sourcedMeans:
    '印のない説明は、ことばの意味を資料や公の文書で確かめたものです。仕事での使い方や気をつけることは、この教材が書き足しました。法令には2013年12月の条文で確かめたものがあり、いまの条文とは条や項の番号が違うことがあります。どの文書のどの版で確かめたかは、',
  textsLink: 'このページの終わり',
  sourcedEnd: 'にあります。医療職や市町村の担当者には、まだ見てもらっていません。',
  ownMeans: 'の付いたことばには、法令や公の定義がありません。説明は、この教材での使い方です。',
  unverifiedMeans: 'の付いた説明は、まだ資料で確かめていません。仕事で使う前に、相手か市町村の担当者に確かめてください。',
  ofHostMeans: 'の付いたことばは、このサイトの運営者が書き足しました。教材の点検は受けていません。',
  textsTitle: '確かめた文書',
  source: (title: string) => `出典：${title}`,
  text: (edition: string, read: string) => `${edition}。${read}に確認`,
  aliases: (aliases: readonly string[]) => `略語・近いことば：${aliases.join('、')}`,
  jump: '五十音で選ぶ',
} as const;
