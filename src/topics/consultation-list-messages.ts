/** What the page 「相談の一覧」 says before the list itself is there. */
export const consultationListMessages = {
  none: 'まだ相談記録票はありません。1件書くと、ここに並びます。',
  write: '相談を1件書く',
  loading: '用意しています…',
};
