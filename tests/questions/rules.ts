import type { Preferences } from './score.ts';

/** Prefers some options to others by how they look. Knows neither question nor lesson. */
export type Rule = (texts: readonly string[]) => Preferences;

/** Words by which wrong options excuse themselves: the reason belongs in `belief`. */
const excuse = /ので|のだから|ですから|ますから|[いただ]から[、。」]|ため[、に]/;
/** Words by which right options ask, check and stay modest. */
const ask = /聞[いかきくけこ]|尋ね|伺[いうえおわ]|確か|一つ|1つ|一緒|誰|だれ|どなた|どこ|どちら|何|いつ/;
/** Words that go too far. */
const absolute = /全部|すべて|必ず|みな|全員|だけ|のまま|いつも|絶対|どれも|まとめて|急いで|すぐ/;
const receiving = /もら[いうえおわっ]|いただ[いきけくこ]|ほしい|ください/;

/** Rules that anybody finds after a few lessons, and what keeps `check:questions` from trusting one word list. */
export const rules: Readonly<Record<string, Rule>> = {
  longest: lengths,
  secondLongest: (texts) => rankedFrom(texts, 1),
  shortest: (texts) => lengths(texts).map((length) => -length),
  secondShortest: (texts) => rankedFrom(texts, texts.length - 2),
  middleLength: (texts) => texts.map((text) => (isBetween(text, texts) ? 1 : 0)),
  noExcuse: (texts) => without(texts, excuse),
  asks: (texts) => withWord(texts, ask),
  asksMost: (texts) => texts.map((text) => [...text.matchAll(new RegExp(ask, 'g'))].length),
  isQuestion: (texts) => withWord(texts, /か[。」？]?$|か。/),
  notAbsolute: (texts) => without(texts, absolute),
  notReceiving: (texts) => without(texts, receiving),
  combined: (texts) =>
    combine(texts, [without(texts, excuse), texts.map((text) => (isLongest(text, texts) ? 0 : 1)), withWord(texts, ask)]),
  first: (texts) => atPlace(texts, 0),
  second: (texts) => atPlace(texts, 1),
  third: (texts) => atPlace(texts, 2),
  last: (texts) => atPlace(texts, texts.length - 1),
};

/** Rules nobody words options by: what they score says whether others were served at their cost. */
export const controls: Readonly<Record<string, Rule>> = {
  likeOthers: (texts) => texts.map((text) => meanLikeness(text, texts)),
  unlikeOthers: (texts) => texts.map((text) => -meanLikeness(text, texts)),
  mostKanji: (texts) => texts.map((text) => [...text.matchAll(/\p{Script=Han}/gu)].length / text.length),
  mostCommas: (texts) => texts.map((text) => [...text.matchAll(/、/g)].length),
};

/** The characters, pairs and triples of a text, each once. */
export function pieces(text: string, sizes: readonly number[]): Set<string> {
  return new Set(
    sizes.flatMap((size) => Array.from({ length: Math.max(0, text.length - size + 1) }, (_, at) => text.slice(at, at + size))),
  );
}

function lengths(texts: readonly string[]): number[] {
  return texts.map((text) => text.length);
}

/** Prefers what stands at a place when ordered from the longest. In a pair there is no second-longest, only a shorter one. */
function rankedFrom(texts: readonly string[], place: number): number[] {
  const length = lengths(texts).sort((a, b) => b - a)[place];
  return texts.map((text) => (texts.length > 2 && text.length === length ? 1 : 0));
}

function isLongest(text: string, texts: readonly string[]): boolean {
  return text.length === Math.max(...lengths(texts));
}

function isBetween(text: string, texts: readonly string[]): boolean {
  return !isLongest(text, texts) && text.length !== Math.min(...lengths(texts));
}

function withWord(texts: readonly string[], words: RegExp): number[] {
  return texts.map((text) => (words.test(text) ? 1 : 0));
}

function without(texts: readonly string[], words: RegExp): number[] {
  return texts.map((text) => (words.test(text) ? 0 : 1));
}

function atPlace(texts: readonly string[], place: number): number[] {
  return texts.map((_, at) => (at === place ? 1 : 0));
}

function combine(texts: readonly string[], parts: readonly Preferences[]): number[] {
  return texts.map((_, at) => parts.reduce((sum, part) => sum + (part[at] ?? 0), 0));
}

/** Mean share of pairs of characters that a text has in common with each of the others. */
function meanLikeness(text: string, texts: readonly string[]): number {
  const own = pieces(text, [2]);
  const likeness = texts
    .filter((other) => other !== text)
    .map((other) => {
      const its = pieces(other, [2]);
      const common = [...own].filter((piece) => its.has(piece)).length;
      return common / (own.size + its.size - common);
    });
  return likeness.reduce((sum, value) => sum + value, 0) / Math.max(1, likeness.length);
}
