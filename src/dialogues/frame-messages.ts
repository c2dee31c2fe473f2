/** Words around a dialogue, on its page and on its papers. */
export const frameMessages = {
  partner: '相手',
  setting: '場面',
  learning: '練習すること',
  toScene: (number: number) => `場面${String(number)}へ`,
  debrief: 'ふり返り（2分）',
};
