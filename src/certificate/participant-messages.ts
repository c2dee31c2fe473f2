import { messages as tableWords } from '../tables/messages.ts';

/** Every sentence about a list of participants that was read. */
export const messages = {
  refused: {
    ...tableWords.refused,
    empty: '名前のある行がありません。',
    'no-name': '「氏名」という見出しの列がありません。見出しを確かめてください。',
    'too-many': '500人を超える名簿は、分けて読み込んでください。',
  },
  nameless: '氏名がないので、外しました',
};
