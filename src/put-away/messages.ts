/** Sentences of the list ごみ箱. */
export const messages = {
  kind: { topic: 'テーマ', sheet: 'シート', row: '行' },
  sheets: (count: number) => `テーマ（シート${String(count)}枚といっしょに戻ります）`,
  untitled: '（見出しなし）',
  at: (time: string) => `${time}にごみ箱へ移しました`,
  back: '戻す',
  backOf: (name: string) => `「${name}」を戻す`,
  discard: '完全に消す',
  discardOf: (name: string) => `「${name}」を完全に消す`,
  confirm: '本当に完全に消す',
  confirmOf: (name: string) => `「${name}」を本当に完全に消す`,
  isBack: (name: string) => `「${name}」を戻しました。`,
  isGone: (name: string) => `「${name}」を完全に消しました。`,
  failed: (name: string) => `「${name}」を消せませんでした。保存場所がいっぱいかもしれません。文は残っています。`,
  open: '開く',
};
