/** Every sentence of the menu for files. The words said about a file come with the file. */
export const messages = {
  label: 'ファイルにする',
  version: '中身',
  table: 'CSVにする表',
  rest: '表のほかの欄',
  formats: { word: 'Word（.docx）', spreadsheet: 'Excel（.xlsx）', 'utf-8': 'CSV（UTF-8）', shift_jis: 'CSV（Shift_JIS）' },
  help: {
    one: '書いた文がそのまま入ります。渡す前に、個人情報がないか読み返します。',
    many: 'Wordには開いているシートが、ExcelとCSVには書いたもの全部が入ります。渡す前に、個人情報がないか読み返します。',
  },
  busy: 'ファイルを作っています…',
  done: (name: string) => `「${name}」を書き出しました。`,
  failed: 'ファイルを作れませんでした。書いた文はそのままです。もう一度押すか、別の形を選んでください。',
};
