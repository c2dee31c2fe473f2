/** What is said in questions that are answered by a text (`written.tsx`). */
export const writtenMessages = {
  answer: '答え',
  compared: '見比べました',
  unanswered: '書いてから確かめます。',
  model: '一例',
  ticks: '自分の文に入っていたものに印を付けます。',
  text: {
    tryAgain: '答えと違います。ことばを変えて、もう一度書いてみてください。',
    right: '合っています。',
    wrong: '答えと違います。書き方が違うだけなら、それでかまいません。',
  },
  explained: (right: number, all: number) => `${String(all)}つのうち${String(right)}つが入っていました。`,
};
