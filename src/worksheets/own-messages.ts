/** The list of what one has written in all sheets. */
export const ownMessages = {
  recent: '最近書いたもの',
  find: '書いたものの中から探す',
  found: (count: number) => (count === 0 ? '見つかりませんでした。' : `${String(count)}か所に見つかりました。`),
};
