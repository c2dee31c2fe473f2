/** Cuts a short Japanese text into phrases, between which a line may end. Joined they are the text; none is shorter than `fewest`. */
export type Phraser = (text: string, fewest: number) => string[];

/** @param words Words that stay whole. */
export function createPhraser(words: readonly string[]): Phraser {
  const kept = [...new Set(words)].filter((word) => word.length > 1 && word.length <= most).sort((a, b) => b.length - a.length);
  const keptWords = new RegExp(kept.map(escape).join('|') || '(?!)', 'g');
  // Pages share most of their labels.
  const known = new Map<string, string[]>();
  return (text, fewest) => {
    const key = `${String(fewest)} ${text}`;
    const phrases = known.get(key) ?? phrasesOf(text, fewest);
    known.set(key, phrases);
    return phrases;
  };

  function phrasesOf(text: string, fewest: number): string[] {
    const inside = new Set<number>();
    for (const { 0: word, index } of text.matchAll(keptWords)) for (let at = index + 1; at < index + word.length; at += 1) inside.add(at);
    const seams = seamsOf(text).filter(({ at }) => !inside.has(at));
    const phrases = joinShort(cut(text, 0, seams.filter(isBetweenPhrases)), fewest);
    let end = 0;
    return phrases.flatMap((phrase) => {
      const start = end;
      end += phrase.length;
      if (phrase.length <= most) return [phrase];
      return joinShort(
        cut(
          phrase,
          start,
          seams.filter((seam) => seam.at > start && seam.at < end && isInLongPhrase(seam)),
        ),
        fewest,
      );
    });
  }
}

/** What has more characters may have to be broken on a phone. */
const most = 9;

/** A place between two words. */
interface Seam {
  at: number;
  /** How many characters of kanji, katakana and figures stand around it without kana between. */
  run: number;
  before: string;
  after: string;
  /** The two characters before it. */
  end: string;
}

const segmenter = new Intl.Segmenter('ja', { granularity: 'word' });

function seamsOf(text: string): Seam[] {
  const words = [...segmenter.segment(text)];
  return words.slice(1).map(({ index, segment }, i) => ({
    at: index,
    run: lengthOf(runBefore, text.slice(0, index)) + lengthOf(runAfter, text.slice(index)),
    before: words[i]?.segment ?? '',
    after: segment,
    end: text.slice(Math.max(0, index - 2), index),
  }));
}

/** Before a bracket, and before a noun or verb that stands behind kana or a mark. */
function isBetweenPhrases({ before, after, end }: Seam): boolean {
  if (/[「『（([\s]$/.test(before) || /^[」』）)\]、。，．：！？!?…・ー〜%\s]/.test(after)) return false;
  if (/[」』）)\]、。，．：！？!?…・]$/.test(before) || /^[「『（([]/.test(after)) return true;
  return /[ぁ-ゖ]$/.test(before) && !/^[おご]$/.test(before) && solid.test(after) && !(stem.test(end) && joins.test(after));
}

/** In a long phrase a line may also end behind a particle, between the parts of a long compound, and where it goes on in katakana. */
function isInLongPhrase({ before, after, run }: Seam): boolean {
  const isBehindParticle =
    /^(?:を|は|が|に|で|と|も|の|へ|から|まで)$/.test(before) && /^(?:[ぁ-ゖ]{3,}|いい)$/.test(after) && !leans.test(after);
  const isSeam = run > most || (/\p{Script=Han}$/u.test(before) && /^[\p{Script=Katakana}ー]{3,}$/u.test(after));
  return isBehindParticle || (isSeam && compound.test(before) && compound.test(after));
}

const run = '[\\p{Script=Han}々\\p{Script=Katakana}ーA-Za-z0-9]*';
const [runBefore, runAfter] = [new RegExp(`${run}$`, 'u'), new RegExp(`^${run}`, 'u')];
const solid = /^[\p{Script=Han}々\p{Script=Katakana}ーA-Za-z0-9]/u;
const compound = /^[\p{Script=Han}々\p{Script=Katakana}ー]{2,}$/u;
/** 言い直す, 支え合い, 書き方, か月 are one word. */
const stem = /\p{Script=Han}[いきしちにみりえけせてねめれべじぎびげ]$|か$/u;
const joins = /^[合直込続終始出過返切方月所国]/;
/** Kana words that belong to the one before them. */
const leans = /^(?:ついて|おける|おいて|よって|とって|ところ|ください|かかわる|しょう)/;

const lengthOf = (pattern: RegExp, text: string): number => pattern.exec(text)?.[0].length ?? 0;

function cut(text: string, from: number, seams: readonly Seam[]): string[] {
  const places = [0, ...seams.map(({ at }) => at - from)];
  return places.map((place, i) => text.slice(place, places[i + 1]));
}

/** A phrase that is too short to be a line stays with the one before it, or with the next if it is the first. */
function joinShort(phrases: readonly string[], fewest: number): string[] {
  const joined: string[] = [];
  for (const phrase of phrases) {
    const last = joined.at(-1);
    if (last !== undefined && (phrase.length < fewest || last.length < fewest)) joined[joined.length - 1] = last + phrase;
    else joined.push(phrase);
  }
  return joined;
}

const escape = (word: string): string => word.replace(/[.*+?^${}()|[\]\\]/g, '\\$&');
