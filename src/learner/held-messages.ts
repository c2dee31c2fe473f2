/** Where nothing more can be said about records that somebody left in this tab. */
export const heldMessages = {
  unasked: 'このタブに、前に開いた人の記録が残っています。画面には出していません。続きを開くか消すかは、読み込み直すと尋ねます。',
};
