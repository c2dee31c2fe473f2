/** What every card says while a question is answered. What stands in the printed question: `printed-messages.ts`. */
export const messages = {
  right: '当てはまる',
  wrong: '違う',
  problem: '直す',
  fine: 'このままでよい',
  again: 'もう一度答える',
  peek: 'わからないので見る',
  unanswered: '答えを選んでから確かめます。',
  unkept: 'この答えはまだ保存されていません。',
  sameAgain: '前と同じ答えです。変えてから確かめます。',
  chosen: '（選びました）',
  passed: '（選んでいません）',
  belief: (belief: string) => `こう考えた方へ：「${belief}」`,
  verdict: {
    peeked: '答えと理由です。読んで確かめてください。',
    tryAgain: '違う答えです。選んだものの理由を読んで、もう一度答えてみてください。',
    tryPartly: (right: number, all: number) => `${String(all)}つのうち${String(right)}つが合っています。もう一度答えてみてください。`,
    right: '合っています。それぞれの理由も読んでみてください。',
    partly: (right: number, all: number) => `${String(all)}つのうち${String(right)}つが合っています。それぞれの理由を確かめてください。`,
    wrong: '違う答えになりました。それぞれの理由を確かめてください。',
  },
};
