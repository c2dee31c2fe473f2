/** Sentences about progress through the course. */
export const messages = {
  done: {
    mark: 'このレッスンを終えた',
    on: (date: string) => `${date}に終えました。もう一度押すと取り消せます。`,
  },
  decide: { do: 'やると決める', done: (day: string) => `${day}に決めました。「わたしの学び」に並んでいます。` },
  steps: {
    label: '7つのステップのうち、このレッスンのところ',
    number: (number: number, title: string) => `ステップ${String(number)} ${title}`,
    with: '誰と',
    takes: '要る力',
    sheet: '書くシート',
  },
  sidebar: {
    done: '（終えた）',
    path: '道すじ',
    progress: (title: string, done: number, of: number) => `${title}（${String(of)}のうち${String(done)}）`,
    next: (lesson: string) => `次は${lesson}`,
  },
};
