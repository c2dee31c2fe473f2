import type { HeaderField } from './rules.ts';

/** Every sentence of a worksheet's form and paper that is the same for all sheets. */
export const messages = {
  header: { region: '地域名', date: '記入日', author: '記入者', affiliation: '所属' } satisfies Record<HeaderField, string>,
  with: '誰と書くか',
  minutes: (minutes: number) => `目安${String(minutes)}分`,
  example: '例',
  entries: {
    label: '書いたもの',
    untitled: '（見出しなし）',
    fresh: '新しい1枚（まだ保存していません）',
    create: '新しく書く',
    remove: 'この1枚を片づける',
    removed: '片づけました。',
    undo: '元に戻す',
    count: (count: number) => `${String(count)}枚`,
  },
  rows: {
    name: (row: string, index: number) => `${row} ${String(index)}`,
    add: (row: string) => `${row}を1行足す`,
    remove: '消す',
    up: '上へ',
    down: '下へ',
    removed: (row: string) => `${row}を1行消しました。`,
    undo: '元に戻す',
    moved: (row: string, index: number) => `${row}を${String(index)}番目へ動かしました。`,
    empty: (row: string) => `まだ${row}の行はありません。`,
  },
  links: {
    none: (title: string) => `まだ「${title}」に書いたものがありません。`,
    open: '開く',
    missing: '（この端末にない記録）',
  },
  level: { none: 'まだ決めない' },
  print: {
    label: '印刷する',
    filled: '記入したもの',
    blank: '白紙',
    sample: '記入例',
  },
  paper: {
    sample: '記入例（架空の町のものです）',
    source: 'もとにした考え方',
    blankDate: '令和　　年　　月　　日',
    blankShortDate: '　　/',
  },
  sample: { open: '記入例を見る', close: '記入例を閉じる', title: '記入例' },
  privacy: '個人情報',
  whole: (title: string) => `「${title}」の全体を開く（印刷もできます）`,
};
