/** Words of the Word file of a script, and what is said when it was made. */
export const scriptMessages = {
  /** Stands before the title of the lesson in the file's name. */
  title: '台本',
  busy: '用意しています…',
  saved: (name: string) => `「${name}」を書き出しました。`,
  item: (text: string) => `・${text}`,
  /** Columns of whole sentences, however short their heads. */
  wide: ['すること', 'ことば'],
};
