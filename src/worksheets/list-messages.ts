/** Words for lists of what one has written, wherever they stand. */
export const messages = {
  putAway: 'ごみ箱を見る・戻す',
  untitled: '（見出しなし）',
};
