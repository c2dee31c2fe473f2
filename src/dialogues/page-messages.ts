/** Every sentence of a dialogue's page that needs no script. */
export const messages = {
  lesson: 'このあと読む、または前に読んだレッスン',
  unreviewed: '臨床の専門職による確認は、まだ受けていません（未確認）。',
  howTo: '相手のことばを読み、自分なら何と言うかを決めてから、選択肢を開きます。どの道を選んでも最後まで行けます。',
  begin: '場面1から始める',
  whatHappens: (letter: string) => `${letter}を選ぶと`,
  again: '場面1に戻る',
  toDebrief: 'ふり返りへ',
  writeInto: (label: string) => `の「${label}」の欄に書きます。`,
};
