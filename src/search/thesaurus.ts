import { fold, foldSound } from './fold.ts';
import type { SearchWords } from './search-words.ts';

/** What else a typed word may be called in the text. Directions run from what people type to what the course writes. */
export interface Thesaurus {
  /** The word itself, then the forms it may stand in: 訪看 → 訪看, 訪問看護. */
  formsOf: (word: string) => string[];
  /** What an unfinished word may be going to be: 要因ぶ → 要因分析, みと → 看取り. */
  completionsOf: (word: string) => string[];
  /** Unconverted kana, with the words that are read so in their places: みとりのかいぎ → 看取り 会議. */
  convert: (query: string) => string;
}

/** A way to name a word, and what the course writes for it. */
interface Name {
  spelling: string;
  sound: string;
  forms: string[];
}

const fewest = 3;

export function createThesaurus({ terms, others }: Omit<SearchWords, 'doors'>): Thesaurus {
  const words = [...terms.map(({ term, ...rest }) => ({ word: headOf(term), ...rest })), ...others];
  const bySpelling = new Map<string, string[]>();
  const bySound = new Map<string, string[]>();
  const names: Name[] = [];

  for (const { word, reading = '', aliases } of words) {
    const abbreviations = aliases.filter((alias) => /^[A-Z]{3,}$/.test(alias));
    const name = (spelling: string, sound: string, forms: string[]) => {
      names.push({ spelling: fold(spelling), sound: foldSound(sound), forms });
      addTo(bySpelling, fold(spelling), forms);
      if (sound !== '') addTo(bySound, foldSound(sound), forms);
    };
    name(word, reading === '' && isKana(word) ? word : reading, [word, ...abbreviations]);
    for (const alias of aliases) name(alias, isKana(alias) ? alias : '', isKana(alias) ? [alias, word] : [word, ...abbreviations]);
  }
  const longestSound = Math.max(0, ...[...bySound.keys()].map((sound) => sound.length));
  const soundsLike = (word: string) => (isKana(word) ? (bySound.get(foldSound(word)) ?? []) : []);

  /** The longest name inside a compound, replaced by what the course writes: 訪看ステーション, ケアマネージャー研修. */
  const inCompound = (word: string): string[] => {
    const katakana = word.replace(/[ァ-ヶー]{3,}/g, (run) => bySound.get(foldSound(run))?.[0] ?? run);
    if (katakana !== word) return [katakana];
    const folded = fold(word);
    const longest = names
      .filter(({ spelling, forms }) => isInside(spelling, folded) && !folded.includes(fold(forms[0] ?? '')))
      .sort((a, b) => b.spelling.length - a.spelling.length)[0];
    return longest ? [folded.replace(longest.spelling, longest.forms[0] ?? '')] : [];
  };

  return {
    formsOf: (word) => {
      const known = [...(bySpelling.get(fold(word)) ?? []), ...soundsLike(word)];
      return distinct([word, ...(known.length > 0 ? known : inCompound(word))]);
    },

    completionsOf: (word) => {
      const folded = fold(word);
      const [, head = '', tail = ''] = /^(.*[^ぁ-ゖ])([ぁ-ゖ]{1,5})$/.exec(folded) ?? [];
      const fits = ({ spelling, sound }: Name): boolean =>
        head !== ''
          ? spelling.startsWith(head) && sound.includes(tail, 1)
          : isKana(folded)
            ? sound.startsWith(foldSound(word))
            : spelling.startsWith(folded);
      if (folded.length < 2) return [];
      const found = names.filter((name) => name.spelling !== folded && fits(name));
      return distinct(found.sort((a, b) => a.spelling.length - b.spelling.length).flatMap(({ forms }) => forms.slice(0, 1))).slice(
        0,
        fewest,
      );
    },

    convert: (query) =>
      query
        .replace(/[ぁ-ゖー]{3,}/g, (stretch) => {
          const sound = foldSound(stretch);
          let converted = '';
          for (let at = 0; at < sound.length;) {
            let length = Math.min(longestSound, sound.length - at);
            while (length >= fewest && !bySound.has(sound.slice(at, at + length))) length -= 1;
            const known = length >= fewest ? bySound.get(sound.slice(at, at + length))?.[0] : undefined;
            if (known === undefined) {
              converted += sound[at] ?? '';
              at += 1;
            } else {
              at += length;
              converted += ` ${known} `;
              at += /^(?:から|まで|[のをにへとがはでもや])/.exec(sound.slice(at))?.[0].length ?? 0;
            }
          }
          return converted;
        })
        .trim(),
  };
}

/** 「タネ（地域課題のタネ）」 is written タネ. */
export const headOf = (term: string): string => term.replace(/（.*$/, '');

export const isKana = (text: string): boolean => /^[ぁ-ゖァ-ヶー・\s]+$/.test(text.normalize('NFKC'));

/** Short names are met inside other words by chance; one of two characters counts only where the compound begins. */
function isInside(spelling: string, word: string): boolean {
  const at = word.indexOf(spelling);
  return (
    at >= 0 &&
    spelling !== word &&
    (spelling.length >= fewest ? !/^[a-z]+$/.test(spelling) : spelling.length === 2 && at === 0 && !/^[a-z]/.test(spelling))
  );
}

function addTo(map: Map<string, string[]>, key: string, forms: readonly string[]): void {
  map.set(key, distinct([...(map.get(key) ?? []), ...forms]));
}

const distinct = (words: readonly string[]): string[] => [...new Set(words)];
