/** What a lesson says of being done, and of what was decided at its end. */
export const messages = {
  done: {
    mark: 'このレッスンを終えた',
    on: (date: string) => `${date}に終えました。もう一度押すと取り消せます。`,
  },
  decide: { do: 'やると決める', done: (day: string) => `${day}に決めました。「わたしの学び」に並んでいます。` },
};
