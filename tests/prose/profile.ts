/** How long the sentences of a text are. */
export interface Profile {
  sentences: number;
  /** Mean length in characters, the full stop not counted; 0 without sentences. */
  mean: number;
  /** Share of sentences under `shortSentence` characters, 0 to 1. */
  short: number;
}

/** Under this many characters a sentence is short: one now and then gives breath, many of them beat a drum. */
export const shortSentence = 20;

/** What a lesson's profile is held to. */
export const profileLimits = { mean: { from: 28, to: 45 }, short: 0.25 } as const;

/** The profile of the running text of a page: plain Markdown, as `readPage` gives it. */
export function profileOf(markdown: string): Profile {
  const lengths = sentencesOf(markdown).map((sentence) => [...sentence].length);
  const sum = lengths.reduce((total, length) => total + length, 0);
  return {
    sentences: lengths.length,
    mean: lengths.length > 0 ? sum / lengths.length : 0,
    short: lengths.length > 0 ? lengths.filter((length) => length < shortSentence).length / lengths.length : 0,
  };
}

/** What a profile breaks, in words for an author. */
export function findProfileFaults({ sentences, mean, short }: Profile): string[] {
  if (sentences === 0) return [];
  const { from, to } = profileLimits.mean;
  const faults: string[] = [];
  if (mean < from)
    faults.push(`1文の平均が${mean.toFixed(1)}字です。${String(from)}字より長くなるように、短く切った文を意味でつなぎます。`);
  if (mean > to) faults.push(`1文の平均が${mean.toFixed(1)}字です。${String(to)}字より短くなるように、長い文を分けます。`);
  if (short >= profileLimits.short)
    faults.push(`${String(shortSentence)}字に満たない文が${(100 * short).toFixed(0)}%あります。4分の1より少なくします。`);
  return faults;
}

/**
 * The sentences an author speaks to the reader: of paragraphs and of list items that are sentences. Not of headings, tables, records and
 * scripts in `>`, or labels in bold at the head of an item. Speech inside a sentence is a part of it, however many full stops it has.
 */
export function sentencesOf(markdown: string): string[] {
  return markdown
    .split('\n')
    .filter((line) => !/^\s*(?:[#|>]|:::|[-*_]{3,}\s*$)/.test(line))
    .map((line) => line.replace(/^\s*(?:[-*+]|\d+\.)\s+/, '').replace(/^\*\*[^*]+\*\*[。：]\s*/, ''))
    .flatMap((line) => cutAtFullStops(plain(line)));
}

function cutAtFullStops(line: string): string[] {
  const sentences: string[] = [];
  let sentence = '';
  let depth = 0;
  for (const character of line) {
    if ('「『（'.includes(character)) depth += 1;
    if ('」』）'.includes(character)) depth = Math.max(0, depth - 1);
    if (depth === 0 && '。！？'.includes(character)) {
      sentences.push(sentence.trim());
      sentence = '';
    } else {
      sentence += character;
    }
  }
  // What has no full stop is a label, or goes on in a list.
  return sentences.filter((cut) => cut !== '');
}

/** Without what Markdown adds: emphasis, code, addresses of links. */
function plain(line: string): string {
  return line.replaceAll(/\[([^\]]*)\]\([^)]*\)/g, '$1').replaceAll(/[*`_]/g, '');
}
