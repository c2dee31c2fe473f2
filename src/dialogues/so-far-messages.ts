/** Words of what a walk leaves behind it. */
export const messages = {
  trail: (steps: number) => `ここまでのやりとり（${String(steps)}回）`,
  loose: (notes: number) => `前の版で書いたメモ（${String(notes)}件）`,
  looseHelp: '今の版にない選択肢のメモと、ほかの画面で書いたメモです。消さずに置いています。',
};
