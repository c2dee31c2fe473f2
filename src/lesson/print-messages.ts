import type { LessonPages } from './page-counts.ts';

/** What a lesson says of its paper. */
export const printMessages = {
  label: 'このレッスンを印刷する',
  pages: {
    text: (count: number) => `本文だけ 約${String(count)}枚`,
    all: (count: number) => `練習と答えつき 約${String(count)}枚`,
  } satisfies Record<keyof LessonPages, (count: number) => string>,
  script: '台本だけ印刷する',
  word: '台本をWordで保存する',
  guide: '講師版と、切って使う紙',
  start: '始まる時刻',
  sheets: 'このレッスンのシートを印刷する',
};
