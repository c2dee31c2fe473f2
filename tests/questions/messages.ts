import type { ChoiceKind } from './choices.ts';

export const kindNames: Readonly<Record<ChoiceKind, string>> = { single: '1つ選ぶ', multiple: '複数選ぶ', dialogue: '対話' };

/** What a reader who sees only the options goes by. */
export const readerNames: Readonly<Record<string, string>> = {
  longest: '最も長い',
  secondLongest: '2番目に長い',
  shortest: '最も短い',
  secondShortest: '2番目に短い',
  middleLength: '最長でも最短でもない',
  noExcuse: '言い訳（〜ので・〜から・〜ため）がない',
  asks: '聞く・確かめる・一つ・誰などがある',
  asksMost: '聞く・確かめる・一つ・誰などが最も多い',
  isQuestion: '「か」で終わる',
  notAbsolute: '全部・必ず・だけ・のままなどがない',
  notReceiving: 'もらう・いただく・くださいがない',
  combined: '言い訳がなく、最長でなく、聞く語がある',
  first: '画面の1番目',
  second: '画面の2番目',
  third: '画面の3番目',
  last: '画面の最後',
  bayes: '文字の統計（ほかのレッスンから）',
  regression: '文字と形の回帰（ほかのレッスンから）',
  likeOthers: '対照 ほかと似ている',
  unlikeOthers: '対照 ほかと似ていない',
  mostKanji: '対照 漢字の割合が最も高い',
  mostCommas: '対照 読点が最も多い',
  endings: '対照 文の終わりの統計',
};

export const messages = {
  heading: (limit: number) =>
    `選択肢だけを見る人の得点（%）。上限は${String(limit)}。（ ）は当てずっぽう。複数選ぶ・対話は、4択1つに直した点です。対照に上限はありません。`,
  worst: (count: number) => `形で分かってしまう問い（上から${String(count)}問）`,
  over: '←上限を超えています',
  failed: (count: number) =>
    `問いの点検: ${String(count)}通りの読み方で、選択肢だけから上限より多く当たります。1レッスンずつ見るには node tests/questions.ts a05`,
  passed: (count: number) => `問いの点検: ${String(count)}組の選択肢は、形だけでは当たりません。`,
  unknown: (name: string) => `${name}: この id のレッスンも対話もありません。`,
  foundBy: (names: readonly string[]) => `当たる読み方: ${names.length > 0 ? names.join(' / ') : 'なし'}`,
  forRight: (pieces: readonly string[]) => `正解らしく見える字: ${pieces.join(' ')}`,
  forWrong: (pieces: readonly string[]) => `誤りらしく見える字: ${pieces.join(' ')}`,
  longText: (length: number, limit: number) => `${String(length)}字（${String(limit)}字を超える）`,
  length: (length: number) => `${String(length)}字`,
  lengths: (places: readonly string[]) => `正解の長さの順位（長いほうから）: ${places.join('、')}`,
  place: (place: number, count: number) => `${String(place)}番目 ${String(count)}`,
  summary: (found: number, all: number) => `統計だけで当たる問い: ${String(all)}組のうち${String(found)}組`,
  sample: (count: number) => `選択肢だけを見る${String(count)}問`,
} as const;
