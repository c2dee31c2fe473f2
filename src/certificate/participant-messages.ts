import { messages as tableWords } from '../tables/messages.ts';

/** Every sentence about a list of participants that was read. */
export const messages = {
  refused: {
    ...tableWords.refused,
    empty: '名前のある行がありません。',
    'no-name': '「氏名」という見出しの列がありません。見出しを確かめてください。',
    'too-many': '500人を超える名簿は、分けて読み込んでください。',
  },
  done: (count: number, chosen: number) => `${String(count)}人を読みました。${String(chosen)}人に印が付いています。`,
  judged: '「修了可否」が可の人だけに、印を付けました。',
  notes: '読み込みについて',
  more: (count: number) => `ほか${String(count)}件`,
  repeated: (numbers: string) => `同じ番号が2人以上にあります：${numbers}`,
  people: '印刷する人',
  person: (name: string, number: string) => `${name}（${number}）`,
  noNumber: '番号なし',
  all: '全員に印を付ける',
  none: '全員の印を外す',
  close: '名簿を外す',
  closed: '名簿を外しました。',
  nameless: '氏名がないので、外しました',
};
