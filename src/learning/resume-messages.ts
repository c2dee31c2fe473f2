/** What the home page and わたしの学び say to someone who comes back. */
export const resumeMessages = {
  title: '続きから',
  kinds: {
    unreadable: '確かめる：',
    sheet: '書きかけのシート：',
    topic: '進めているテーマ：',
    callBack: '折り返し：',
    action: 'ふり返り：',
    review: '復習：',
    lesson: 'レッスン：',
    allDone: '',
  },
  nextField: (label: string) => `次の欄：${label}`,
  due: (day: string) => `期限：${day}`,
  lookBack: (day: string) => `ふり返る日：${day}`,
  halfRead: '読みかけです。',
  unreadable: '読めなかった記録があります',
  all: 'この道すじのレッスンは、ひととおり終わりました。',
  progress: (done: number, of: number) => `${String(of)}本のうち${String(done)}本`,
  review: '今日の復習',
  questions: (count: number, minutes: number) => `${String(count)}問あります（約${String(minutes)}分）。`,
  learning: 'わたしの学び',
};
