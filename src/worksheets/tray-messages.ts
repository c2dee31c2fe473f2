/** What is said about texts that have no field any more. */
export const trayMessages = {
  title: (count: number) => `欄の外の文（${String(count)}件）`,
  explanation: '今の欄に入らない文を、消さずに置いています。要らないものだけ捨てられます。',
  gone: '今の版に、この欄や選択肢がありません。',
  overtaken: '同じ欄に、あとから別の文が書かれました。',
  item: (label: string) => `欄の外の文：${label}`,
  copy: 'コピーする',
  copied: 'コピーしました。',
  putBack: '欄に戻す',
  discard: '捨てる',
  confirm: '本当に捨てる',
  discardAll: 'まとめて捨てる',
  confirmAll: (count: number) => `本当に${String(count)}件とも捨てる`,
  emptied: '欄の外の文はなくなりました。',
};
