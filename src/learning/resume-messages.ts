/** What the home page says to someone who comes back. */
export const resumeMessages = {
  title: '続きから',
  next: '次のレッスン：',
  all: 'この道すじのレッスンは、ひととおり終わりました。',
  progress: (done: number, of: number) => `${String(of)}本のうち${String(done)}本`,
  review: '今日の復習',
  due: (count: number, minutes: number) => `${String(count)}問あります（約${String(minutes)}分）。`,
  learning: 'わたしの学び',
};
