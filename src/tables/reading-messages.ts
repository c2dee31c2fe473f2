/** What is said while a table or a file is read. */
export const messages = {
  reading: '読んでいます…',
  progress: '読んだ割合',
  stop: '読むのをやめる',
  stopped: '読むのをやめました。何も変わっていません。',
  long: (letters: number) => `長い表（${letters.toLocaleString('ja-JP')}字）なので、欄には入れずに読みます。`,
};

/** What is said while what was read is written into the records. */
export const writing = { progress: '書き入れた割合', stop: '途中でやめる' };
