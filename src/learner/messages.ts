/** Every sentence about saving, loading and keeping that a learner reads. */
export const messages = {
  save: {
    empty: 'まだ何も書いていません',
    saving: '保存中…',
    saved: (time: string) => `保存済み（${time}）`,
    /** Until the tab is closed. */
    savedHere: (time: string) => `このタブに保存済み（${time}）`,
    failed: '保存できません',
    newer: '新しい版の記録があります',
  },
  /** Whose computer it is. */
  mode: {
    question: 'このパソコンは、ほかの人も使いますか。',
    own: '自分だけが使う',
    shared: 'ほかの人も使う',
    heldUnasked: 'このタブに、前に開いた人の記録が残っています。画面には出していません。続きを開くか消すかは、読み込み直すと尋ねます。',
  },
  export: 'ファイルに書き出す',
  failed: {
    full: 'このブラウザーの保存場所がいっぱいです。書いた文は画面には残っていますが、閉じると消えます。',
    blocked: 'このブラウザーでは保存が止められています。書いた文は画面には残っていますが、閉じると消えます。',
    retry: 'もう一度保存する',
    newer: 'この記録は新しい版のページで書かれています。上書きを防ぐため、ここでは保存しません。ページを読み込み直してください。',
    reload: '読み込み直す',
  },
  conflict: {
    notice: 'ほかの画面で、この欄に別の文が書かれました。',
    take: 'この文に置き換える',
    keep: 'いまの文のままにする',
  },
  fileName: (siteId: string, date: string) => `musubime-${siteId}-${date}.json`,
};
