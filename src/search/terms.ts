import { fold, foldSound } from './fold.ts';
import type { Term } from './search-words.ts';
import { headOf, isKana } from './thesaurus.ts';

const mostAnswers = 3;
const mostNear = 5;
const nearEnough = 0.3;

/** Terms that a query names, by what they are called or how they are read: 「みとり」「看取りとは」「MSW」. Best first. */
export function answersTo(query: string, terms: readonly Term[]): Term[] {
  const asked = fold(query).replace(question, '');
  if (asked === '') return [];
  const sound = isKana(asked) ? foldSound(asked) : '';
  const ranked = terms.flatMap((term) => {
    const { reading, aliases } = term;
    const own = fold(term.term) === asked || fold(headOf(term.term)) === asked;
    const read = sound !== '' && [reading, ...aliases.filter(isKana)].some((name) => foldSound(name) === sound);
    const rank = own ? 0 : read ? 1 : aliases.some((alias) => fold(alias) === asked) ? 2 : undefined;
    return rank === undefined ? [] : [{ term, rank }];
  });
  return ranked
    .sort((a, b) => a.rank - b.rank)
    .slice(0, mostAnswers)
    .map(({ term }) => term);
}

/** Terms that look or sound like a query, or a part of it; for queries that no page answers. */
export function termsNear(query: string, terms: readonly Term[]): Term[] {
  const asked = query.split(/\s+/).flatMap((word) => [pairsOf(fold(word)), ...(isKana(word) ? [pairsOf(foldSound(word))] : [])]);
  return terms
    .map((term) => ({ term, likeness: Math.max(0, ...asked.flatMap((pairs) => namesOf(term).map((name) => likeness(pairs, name)))) }))
    .filter(({ likeness: score }) => score >= nearEnough)
    .sort((a, b) => b.likeness - a.likeness)
    .slice(0, mostNear)
    .map(({ term }) => term);
}

const question = /(?:とは何ですか|とは何か|とは|って何ですか|って何|の意味|の読み方|の定義)[?]?$/;

const namesOf = ({ term, reading, aliases }: Term): Set<string>[] =>
  [headOf(term), ...aliases].map((name) => pairsOf(fold(name))).concat([pairsOf(foldSound(reading))]);

/** Neighbouring characters. Pairs of hiragana with nothing else say little unless the whole word is kana. */
function pairsOf(text: string): Set<string> {
  const pairs = Array.from({ length: Math.max(0, text.length - 1) }, (_, i) => text.slice(i, i + 2));
  return new Set(isKana(text) ? pairs : pairs.filter((pair) => !/^[ぁ-ゖ]+$/.test(pair)));
}

/** Share of common pairs, 0–1. */
function likeness(one: ReadonlySet<string>, other: ReadonlySet<string>): number {
  const common = [...one].filter((pair) => other.has(pair)).length;
  return one.size + other.size === 0 ? 0 : (2 * common) / (one.size + other.size);
}
