export const practiceMessages = {
  title: 'ねらいと練習の一覧',
  description: 'レッスンごとのねらいと、それを確かめる問い・対話・シートを並べた、研修を開く方のための一覧です。',
  about:
    'それぞれのねらいを、どの問いと対話とシートで練習するかの一覧です。かぎ括弧の中は、その問いが確かめる段落の見出しです。研修の時間割を組むときに使えます。',
  count: (lessons: string, questions: string, applied: string, dialogues: number) =>
    `レッスン${lessons}本、問い${questions}問（うち場面に当てはめる問い${applied}問）、対話${String(dialogues)}本です。`,
  items: (count: string) => `${count}問`,
  level: { recall: '思い出す', apply: '場面に当てはめる' },
};
