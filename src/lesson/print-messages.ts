import type { LessonPages } from './page-counts.ts';

/** What a lesson says of its paper. */
export const printMessages = {
  label: 'このレッスンを印刷する',
  pages: {
    text: (count) => `本文だけ${about(count)}`,
    all: (count) => `練習と答えつき${about(count)}`,
  } satisfies Record<keyof LessonPages, (count: number | undefined) => string>,
  script: '台本だけ印刷する',
  word: '台本をWordで保存する',
  guide: '講師版と、切って使う紙',
  start: '始まる時刻',
  sheets: 'このレッスンのシートを印刷する',
};

/** Pages of a host's lessons are not counted. */
function about(count: number | undefined): string {
  return count === undefined ? '' : ` 約${String(count)}枚`;
}
