/** Words for lists of what one has written, wherever they stand. */
export const messages = {
  putAway: '片づけたものを見る・戻す',
  untitled: '（見出しなし）',
  own: {
    recent: '最近書いたもの',
    find: '書いたものの中から探す',
    found: (count: number) => (count === 0 ? '見つかりませんでした。' : `${String(count)}か所に見つかりました。`),
  },
};
