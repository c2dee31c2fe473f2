/** What is said in questions that are put in order, sorted or written (`bodies.tsx`). */
export const bodyMessages = {
  or: 'または',
  answer: '答え',
  compared: '見比べました',
  unanswered: '書いてから確かめます。',
  model: '一例',
  ticks: '自分の文に入っていたものに印を付けます。',
  chooseBox: '選ぶ',
  place: (place: number) => `${String(place)}番目`,
  moved: (place: number) => `${String(place)}番目へ動かしました。`,
  up: '上へ',
  down: '下へ',
  move: (text: string, direction: string) => `「${text}」を${direction}`,
  ok: '合っています',
  notYet: 'まだ違います',
  tryAgain: '違う答えです。もう一度答えてみてください。',
  text: {
    tryAgain: '答えと違います。ことばを変えて、もう一度書いてみてください。',
    right: '合っています。',
    wrong: '答えと違います。書き方が違うだけなら、それでかまいません。',
  },
  explained: (right: number, all: number) => `${String(all)}つのうち${String(right)}つが入っていました。`,
};
