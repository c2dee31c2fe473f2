/** Every sentence of the reminder to put the records into a file. */
export const messages = {
  due: (changes: number, days: number) => `ファイルに書き出していない欄が、${String(days)}日分で${String(changes)}か所あります。`,
  go: 'ファイルに書き出す',
  quiet: '1週間は知らせない',
};
