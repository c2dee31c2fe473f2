/** What is said while a table is read. */
export const messages = {
  reading: '読んでいます…',
  progress: '読んだ割合',
  stop: '読むのをやめる',
  stopped: '読むのをやめました。何も変わっていません。',
  long: (letters: number) => `長い表（${letters.toLocaleString('ja-JP')}字）なので、欄には入れずに読みます。`,
};
