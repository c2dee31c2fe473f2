/** What is said when saving fails, and of the file that keeps the text all the same. */
export const troubleMessages = {
  export: 'ファイルに書き出す',
  fileName: (siteId: string, date: string) => `musubime-${siteId}-${date}.json`,
  full: 'このブラウザーの保存場所がいっぱいです。書いた文は画面には残っていますが、閉じると消えます。',
  blocked: 'このブラウザーでは保存が止められています。書いた文は画面には残っていますが、閉じると消えます。',
  retry: 'もう一度保存する',
  newer: 'この記録は新しい版のページで書かれています。上書きを防ぐため、ここでは保存しません。ページを読み込み直してください。',
  reload: '読み込み直す',
};
