/** What stands beside the button 「他の人に渡す」, before the rest is loaded. */
export const messages = {
  share: '他の人に渡す',
  loading: '読み込み中…',
  saved: 'ファイルに書き出しました。受け取った人は「記録の保存と引越し」で開きます。',
};
