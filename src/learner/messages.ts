import { unsavedMessages } from './unsaved-messages.ts';

/** What is said about keeping on every page with practice. The rest comes when it is needed (`keeping.ts`). */
export const messages = {
  save: {
    empty: 'まだ何も書いていません',
    saving: '保存中…',
    saved: (time: string) => `保存済み（${time}）`,
    /** Until the tab is closed. */
    savedHere: (time: string) => `このタブに保存済み（${time}）`,
    failed: unsavedMessages.failed,
    newer: unsavedMessages.newer,
  },
};
