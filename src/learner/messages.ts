/** What is said about keeping on every page with practice. The rest comes when it is needed (`keeping.ts`). */
export const messages = {
  save: {
    empty: 'まだ何も書いていません',
    saved: (time: string) => `保存済み（${time}）`,
    /** Until the tab is closed. */
    savedHere: (time: string) => `このタブに保存済み（${time}）`,
    failed: '保存できません',
    newer: '新しい版の記録があります',
  },
  /** Of a text that could not be saved, where no more can be said. */
  stays: '書いた文は画面には残っていますが、閉じると消えます。',
};
