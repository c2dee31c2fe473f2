/** Sentences of a whole sheet: its paper, and the ways out of it. */
export const paperMessages = {
  print: {
    label: '印刷する',
    filled: '記入したもの',
    blank: '白紙',
    sample: '記入例',
  },
  paper: {
    /** Stands on the paper that a browser prints before what is written can be drawn on it. */
    notYet: '紙に移す用意がまだできていません。少し待って、もう一度印刷してください。書いた文は残っています。',
    sample: '記入例（架空の町のものです）',
    blankDate: '令和　　年　　月　　日',
    blankShortDate: '　　/',
  },
  /** Where the picture of a chain comes. */
  picture: { open: '図を開く' },
  outlets: {
    open: 'Word・Excel・CSV・人に渡す',
    loading: '用意しています…',
  },
  with: '誰と書くか',
  minutes: (minutes: number) => `目安${String(minutes)}分`,
  sample: { open: '記入例を見る', close: '記入例を閉じる' },
  privacy: '個人情報',
};
