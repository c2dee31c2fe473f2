/**
 * Text as it is compared: one width, small letters, without white space and middle dots between Japanese characters.
 * 「ＰＤＣＡ」 and 「pdca」, 「医療・介護」 and 「医療介護」 become the same.
 */
export function fold(text: string): string {
  return tidy(text.normalize('NFKC').toLowerCase()).replace(dropped, '');
}

/** A folded text that still knows where in the original each of its characters stood; `at` has one number more, for the end. */
export interface Folded {
  text: string;
  at: number[];
}

export function foldWithPlaces(text: string): Folded {
  let wide = '';
  const places: number[] = [];
  for (const { 0: piece, 1: steady, index } of text.matchAll(pieces)) {
    const plain = steady ?? tidy(piece.normalize('NFKC').toLowerCase());
    for (let i = 0; i < plain.length; i += 1) places.push(steady === undefined ? index : index + i);
    wide += plain;
  }
  let folded = '';
  const at: number[] = [];
  let from = 0;
  const keep = (to: number) => {
    folded += wide.slice(from, to);
    for (let i = from; i < to; i += 1) at.push(places[i] ?? text.length);
  };
  for (const { 0: gone, index } of wide.matchAll(dropped)) {
    keep(index);
    from = index + gone.length;
  }
  keep(wide.length);
  at.push(text.length);
  return { text: folded, at };
}

/** Katakana as hiragana, and no long marks: how a word sounds, for looking words up. ケアマネージャー and けあまねじゃ are one. */
export function foldSound(text: string): string {
  return fold(text)
    .replace(/[ァ-ヶ]/g, (kana) => String.fromCharCode(kana.charCodeAt(0) - 0x60))
    .replace(/ー/g, '');
}

/** Whether two words differ in how they are spelt only: 打ち合わせ and 打合せ, ケアマネージャー and ケアマネジャー. */
export function isSameWord(one: string, other: string): boolean {
  const [a, b] = [foldSound(one), foldSound(other)];
  const isNative = /^[\p{Script=Han}々\p{Script=Hiragana}]*[\p{Script=Han}々][\p{Script=Han}々\p{Script=Hiragana}]*$/u;
  return a === b || (isNative.test(a) && isNative.test(b) && withoutKana(a) === withoutKana(b));
}

const withoutKana = (text: string): string => text.replace(/\p{Script=Hiragana}/gu, '');

/** Waves and long dashes are typed in several ways; none of these changes the length of a text. */
const tidy = (text: string): string => text.replace(/〜/g, '~').replace(/[‐–−]/g, '-');

/** Characters that stay as they are; a half-width kana with its mark, or a character with marks that combine with it. */
const pieces = /((?:[ぁ-ゖァ-ヺー一-鿿々、。「」\n](?!\p{M}))+)|[ｦ-ﾝ][ﾞﾟ]?|[\s\S]\p{M}*/gu;

/** White space stays between two Latin words, and a line break ends what stands together. */
const dropped = /[・·•\u200B\uFEFF]|(?<![a-z0-9])[^\S\n]+|[^\S\n]+(?![a-z0-9])|(?<=\d),(?=\d{3})/g;
