import { fold } from './fold.ts';
import type { Thesaurus } from './thesaurus.ts';

/** One way to understand a query: words that must all stand on a page, each in one of its forms. The first form is what was typed. */
export type Reading = string[][];

/** More characters are a text that was pasted, not a question. */
export const longestQuery = 100;

/** What the reader typed, in one width, with spaces where marks stood. Empty if too little is left to search for. */
export function readQuery(typed: string): string {
  const query = typed.normalize('NFKC').replace(marks, ' ').replace(/\s+/g, ' ').trim();
  return /^[\p{Script=Hiragana}\p{Script=Katakana}a-z0-9]?$/iu.test(query) ? '' : query;
}

/** The words of a query, without particles between them and what makes a question of it. */
export const wordsOf = (query: string): string[] => query.split(' ').flatMap(splitAtParticles);

/**
 * The ways to understand a query, strictest first: as typed, its last word finished, split at particles, without the kana that
 * the input method has not converted yet, kana converted, content words only. A compound of kanji or katakana is never taken
 * apart: if it stands nowhere, nothing is found, rather than pages where its parts happen to stand.
 */
export function* readingsOf(query: string, thesaurus: Thesaurus): Generator<Reading> {
  const seen = new Set<string>();
  for (const listed of listReadings(query, thesaurus)) {
    const reading = longest(onceEach(listed));
    const key = reading.map((forms) => forms.map(fold).join('|')).join(' ');
    if (reading.length > 0 && !seen.has(key)) yield reading;
    seen.add(key);
  }
}

/** A word that is typed twice is looked for, and named, once. */
const onceEach = (reading: Reading): Reading => [...new Map(reading.map((forms) => [fold(forms[0] ?? ''), forms])).values()];

const mostWords = 8;

/** The longest words of a long text say what it is about. */
const longest = (reading: Reading): Reading =>
  reading.length <= mostWords ? reading : [...reading].sort((a, b) => (b[0]?.length ?? 0) - (a[0]?.length ?? 0)).slice(0, mostWords);

function* listReadings(query: string, { formsOf, completionsOf, convert }: Thesaurus): Generator<Reading> {
  const read = (words: readonly string[]) => words.map(formsOf);
  const finish = (words: readonly string[]) => {
    const last = words.at(-1);
    const completions = last === undefined ? [] : completionsOf(last);
    return completions.length === 0 ? [] : [...read(words.slice(0, -1)), completions];
  };
  const typed = query.split(' ');
  const asked = typed.map((word) => word.replace(questions, '')).filter((word) => word.length > 1);
  const split = wordsOf(query);
  const converted = convert(query);
  // A whole sentence stands nowhere as it is, and its particles are in every part of an index.
  if (!typed.some(isSentence)) {
    // Kana that have not been converted stand in other words by chance: 「みと」 in 「見込みと」.
    const last = typed.at(-1) ?? '';
    if (/^[ぁ-ゖー]{1,4}$/.test(last) && formsOf(last).length === 1) yield finish(typed);
    yield read(typed);
    yield finish(typed);
    yield read(asked);
  }
  yield read(split);
  yield finish(split);
  yield read(split.map((word, index) => (index === split.length - 1 ? withoutTail(word) : word)));
  if (converted !== query) {
    yield read(converted.split(/\s+/));
    yield read(converted.split(/\s+/).flatMap(splitAtParticles));
  }
  const runs = query.match(contentWords) ?? [];
  if (runs.join('') === query) return;
  yield read(runs);
  yield read(runs.filter((run) => run.length > 1));
}

const isSentence = (word: string): boolean => (word.match(contentWords) ?? []).length > 3 && /[ぁ-ゖ]/.test(word);

/** Particles between two words, and the ends of questions. */
function splitAtParticles(word: string): string[] {
  return word
    .replace(questions, '')
    .split(particles)
    .filter((part) => part !== '');
}

/** 要因ぶ is 要因 and something not converted yet. */
const withoutTail = (word: string): string => word.replace(/(?<=[\p{Script=Han}\p{Script=Katakana}ーa-z0-9])[ぁ-ゖ]{1,4}$/iu, '');

const marks = /[^\p{L}\p{N}\p{M}ー・･~%&+#.-]|(?<!\d)\.|\.(?!\d)|(?<![\p{L}\p{N}])[-~+・]|[-~+・](?![\p{L}\p{N}])/gu;
const content = '\\p{Script=Han}\\p{Script=Katakana}ーa-z0-9';
const contentWords = new RegExp(`[\\p{Script=Han}々]+|[\\p{Script=Katakana}ー・]{2,}|[a-z0-9][a-z0-9.%-]*`, 'giu');
const particles = new RegExp(
  `(?<=[^ ])(?:について|における|に関する|のための|からの|への|での|との|から|まで|より|など|[のをにへとがはでもや])(?=[${content}])|(?<=[${content}])(?:について|から|まで|[のをにへとがはでもや])$`,
  'iu',
);
/** What ends a question, and says nothing of what it is about. */
const questions =
  /(?:とは|って|何|なに|どう|どんな|すれば|すると|したら|したい|した|する|します|しよう|たら|れば|よい|いい|良い|です|ます|でしょう|か|の|は|が|を|に|知りたい|教えて|ください|とき|場合)+[?]?$/;
