/** A place in a text that breaks a house rule, and what to write instead. */
export interface Breach {
  rule: string;
  index: number;
  found: string;
  instead: string;
}

interface HouseRule {
  name: string;
  pattern: RegExp;
  instead: (found: string) => string;
  /** Labels may do what sentences may not. */
  onlyInSentences?: boolean;
}

const kanaOrKanji = '\\p{Script=Hiragana}\\p{Script=Katakana}\\p{Script=Han}ー々';

/** Rules on single characters that hold nearly everywhere. Words belong in `content/house-words.yml`. */
const rules: HouseRule[] = [
  { name: 'full-width-letter', pattern: /[０-９Ａ-Ｚａ-ｚ％]+/gu, instead: (found) => found.normalize('NFKC') },
  { name: 'half-width-kana', pattern: /[\uFF61-\uFF9F]+/gu, instead: (found) => found.normalize('NFKC') },
  // In a label a space may set two parts apart: 「A01 …」, 「第2水曜 10時」.
  {
    name: 'space',
    onlyInSentences: true,
    pattern: new RegExp(`[${kanaOrKanji}] +[A-Za-z0-9]|(?<!\\b[A-Z]\\d{0,2})(?<=[A-Za-z0-9]) +[${kanaOrKanji}]`, 'gu'),
    instead: (found) => found.replaceAll(' ', ''),
  },
  {
    name: 'comma',
    pattern: new RegExp(`[，．]|(?<=[${kanaOrKanji}]),(?=[${kanaOrKanji}])`, 'gu'),
    instead: (found) => (found === '．' ? '。' : '、'),
  },
  { name: 'doubled-mark', pattern: /[、。]{2,}/gu, instead: (found) => (found.includes('。') ? '。' : '、') },
  {
    name: 'thousands',
    pattern: /(?<![\d.,])\d{4,}(?=人|件|円|世帯|か所)/gu,
    instead: (found) => Number(found).toLocaleString('en'),
  },
];

/** Every breach of a house rule in a stretch of plain text. */
export function findBreaches(text: string): Breach[] {
  return rules.flatMap(({ name, pattern, instead, onlyInSentences }) =>
    [...text.matchAll(pattern)]
      .filter((match) => !onlyInSentences || lineAround(text, match.index).includes('。'))
      .map((match) => ({ rule: name, index: match.index, found: match[0], instead: instead(match[0]) })),
  );
}

function lineAround(text: string, index: number): string {
  const end = text.indexOf('\n', index);
  return text.slice(text.lastIndexOf('\n', index) + 1, end < 0 ? undefined : end);
}

/** Positions in Markdown where a paragraph goes on in the next line: the break would be printed as a space. */
export function findBrokenParagraphs(markdown: string): number[] {
  const isPlain = (line: string) => /^[^\s#>|*\-+\d`~:<[]/.test(line);
  const positions: number[] = [];
  let start = 0;
  let previous = '';
  for (const line of markdown.split('\n')) {
    if (isPlain(previous) && isPlain(line) && japaneseEnd.test(previous)) positions.push(start);
    start += line.length + 1;
    previous = line;
  }
  return positions;
}

const japaneseEnd = new RegExp(`[${kanaOrKanji}、。」）]$`, 'u');
