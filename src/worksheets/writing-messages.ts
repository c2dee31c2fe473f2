/** In the bar that stays in view while a sheet is written. */
export const writingMessages = {
  /** Before the count; out of sight in little room. */
  ofNext: '次に要る',
  ofAll: '書いた欄',
  written: (count: number, all: number) => `${String(all)}のうち${String(count)}`,
  print: '印刷',
  word: 'Word',
  saved: (name: string) => `「${name}」を書き出しました。`,
  next: '次へ',
  nextTo: (text: string) => `次へ：${text}`,
};
