/** Words around a dialogue, on its page and on its papers. */
export const frameMessages = {
  partner: '相手',
  setting: '場面',
  learning: '練習すること',
  toScene: (number: number) => `場面${String(number)}へ`,
  debrief: 'ふり返り（2分）',
  /** Practice in a group: with the props of the conversation, for the page carries them already. */
  group: {
    title: 'グループで練習する',
    help: '進行役の手順、役のことば、切って使うカードが出ます。3人から5人で15分です。',
    print: '役割演習の台本を印刷する',
  },
};
