/** Sentences of the page that prints many sheets at once. */
export const bulkMessages = {
  title: 'まとめて印刷する',
  description: '白紙のシートを、すべて、または段階ごとに選んで印刷します。',
  intro: '手で書くための白紙です。印刷するシートに印を付けます。シートごとに、新しいページから始まります。',
  elsewhere: '書いたものと記入例は、それぞれのシートのページで印刷します。',
  withoutScripts: 'このページをそのまま印刷すると、すべての白紙が出ます。',
  legend: '印刷するシート',
  group: (title: string) => `${title}のシートすべて`,
  other: 'そのほか',
  otherGroup: 'そのほかのシートすべて',
  print: 'まとめて印刷する',
  chosen: (count: number, all: number) => `${String(all)}種類のうち${String(count)}種類を選んでいます。`,
  nothing: 'シートを一つも選んでいません。',
  blanks: '白紙をまとめて印刷する',
};
