/** What another tab wrote in the same place. */
export const conflictMessages = {
  notice: 'ほかの画面で、この欄に別の文が書かれました。',
  take: 'この文に置き換える',
  keep: 'いまの文のままにする',
};
