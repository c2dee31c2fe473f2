/** What is said of a date that is none. */
export const dateMessages = {
  half: '年・月・日のどれかが、まだ入っていません。',
  noDay: (text: string) => `「${text}」は、日付ではありません。年は4けたで入れ直してください。`,
  onPaper: (text: string) => `${text}（日付ではありません）`,
};
