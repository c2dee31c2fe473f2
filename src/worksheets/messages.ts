import type { HeaderField } from './rules.ts';

/** Every sentence of a worksheet's form and paper that is the same for all sheets. */
export const messages = {
  header: { region: '地域名', date: '記入日', author: '記入者', affiliation: '所属' } satisfies Record<HeaderField, string>,
  example: '例',
  entries: {
    label: '書いたもの',
    topics: 'テーマ',
    freshTopic: '新しいテーマ（まだ保存していません）',
    createTopic: '新しいテーマで書く',
    fresh: '新しいシート（まだ保存していません）',
    create: '新しく書く',
    remove: 'このシートをごみ箱へ移す（戻せます）',
    removed: 'ごみ箱へ移しました。いつでも戻せます。',
    undo: '元に戻す',
    count: (count: number) => `${String(count)}枚`,
  },
  rows: {
    name: (row: string, index: number) => `${row} ${String(index)}`,
    add: (row: string) => `${row}を1行足す`,
    remove: 'ごみ箱へ移す',
    up: '上へ',
    down: '下へ',
    drag: 'つかんで上下に動かす',
    removed: (row: string) => `${row}を1行ごみ箱へ移しました。「記録の保存と引越し」から、いつでも戻せます。`,
    undo: '元に戻す',
    moved: (row: string, index: number) => `${row}を${String(index)}番目へ動かしました。`,
  },
  links: {
    none: (title: string) => `まだ「${title}」に書いたものがありません。`,
    open: '開く',
    missing: '（この端末にない記録）',
  },
  refs: { none: (label: string) => `つながる先の「${label}」に、まだ行がありません。` },
  carry: {
    place: (id: string, title: string) => `${id} ${title}`,
    taken: (place: string) => `「${place}」から取り入れた文です。ここで直しても、元のシートは変わりません。`,
    first: (place: string) => `「${place}」に書いた文があります。`,
    later: (place: string) => `取り入れたあとに、「${place}」の文が変わりました。`,
    take: '取り入れる',
    keep: 'いまの文のままにする',
  },
  /** Beside the heading of what is folded. */
  later: 'あとで確かめる',
  level: { none: 'まだ決めない' },
  /** Of a list to choose from, as long as nothing is chosen. */
  unset: '選ぶ',
  whole: (title: string) => `「${title}」の全体を開く（印刷もできます）`,
};
