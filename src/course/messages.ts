/** Sentences about progress through the course. */
export const messages = {
  done: {
    mark: 'このレッスンを終えた',
    on: (date: string) => `${date}に終えました。もう一度押すと取り消せます。`,
  },
  resume: {
    title: '続きから',
    next: (title: string) => `次のレッスン：${title}`,
    all: 'いまあるレッスンはすべて終えました。',
    sheet: (title: string) => `最後に書いたシート：${title}`,
    stage: (title: string, done: number, total: number) => `${title}　${String(total)}のうち${String(done)}を終えました`,
  },
  sidebar: { done: '（終えた）' },
};
