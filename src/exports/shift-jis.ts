/** A character that Shift_JIS (Windows-31J) does not have, and what is written in its place. */
export interface Substitution {
  character: string;
  /** 〓 when nothing resembles it; empty for a mark that only shapes the character before it. */
  standIn: string;
  count: number;
}

/** The text with stand-ins for what Shift_JIS does not have; they are counted in `found`, by character. */
export function substitute(text: string, found: Map<string, Substitution>): string {
  if (isWritable(text)) return text;
  return Array.from(segments(text), (character) => {
    if (isWritable(character)) return character;
    const standIn = standInFor(character);
    if (standIn !== character.normalize('NFC')) {
      found.set(character, { character, standIn, count: (found.get(character)?.count ?? 0) + 1 });
    }
    return standIn;
  }).join('');
}

/** @throws RangeError for a character that Shift_JIS does not have: `substitute` comes first. */
export function encodeShiftJis(text: string): Uint8Array<ArrayBuffer> {
  const bytes: number[] = [];
  for (const character of text) {
    const code = codeOf(character);
    if (code === undefined) throw new RangeError(`Not in Shift_JIS: U+${(character.codePointAt(0) ?? 0).toString(16)}`);
    if (code > 0xff) bytes.push(code >> 8);
    bytes.push(code & 0xff);
  }
  return new Uint8Array(bytes);
}

/** What looks the same or nearly so, where Windows has chosen another code than Unicode's own. */
const lookAlikes = new Map(
  Object.entries({
    '〜': '～',
    '‖': '∥',
    '−': '－',
    '—': '―',
    '–': '－',
    '¢': '￠',
    '£': '￡',
    '¬': '￢',
    '¥': '￥',
    '‾': '￣',
    '¦': '￤',
    '•': '・',
    ゔ: 'ヴ',
    '\u00ad': '',
  }),
);

function standInFor(character: string): string {
  const candidates = [
    character.normalize('NFC'),
    lookAlikes.get(character),
    character.replace(/[\ufe00-\ufe0f\u{e0100}-\u{e01ef}\u200b-\u200f\u2060\ufeff]/gu, ''),
    // Fractions come apart at a slash of their own.
    character.normalize('NFKC').replaceAll('\u2044', '/'),
    character.normalize('NFD').replace(/\p{M}/gu, ''),
  ];
  return candidates.find((candidate) => candidate !== undefined && isWritable(candidate)) ?? '〓';
}

const isWritable = (text: string): boolean => {
  for (const character of text) if (codeOf(character) === undefined) return false;
  return true;
};

function codeOf(character: string): number | undefined {
  const point = character.codePointAt(0) ?? 0;
  return point < 0x80 ? point : (codes ??= readCodes()).get(point);
}

let codes: Map<number, number> | undefined;

/**
 * The browser's own decoder, turned round. Of characters that have two codes the first is taken, and NEC's copies of IBM's
 * (lead bytes ED and EE) never, as Windows does; private characters (F0 and above) say nothing to another computer.
 */
function readCodes(): Map<number, number> {
  const decoder = new TextDecoder('shift_jis');
  const found = new Map<number, number>();
  const add = (...bytes: number[]) => {
    const text = decoder.decode(new Uint8Array(bytes));
    const point = text.codePointAt(0) ?? 0xfffd;
    if (point !== 0xfffd && [...text].length === 1 && !found.has(point))
      found.set(
        point,
        bytes.reduce((code, byte) => code * 256 + byte),
      );
  };
  for (let byte = 0xa1; byte <= 0xdf; byte++) add(byte);
  for (const lead of range(0x81, 0x9f).concat(range(0xe0, 0xec), range(0xfa, 0xfc))) {
    for (let trail = 0x40; trail <= 0xfc; trail++) if (trail !== 0x7f) add(lead, trail);
  }
  return found;
}

const range = (from: number, to: number): number[] => Array.from({ length: to - from + 1 }, (_, index) => from + index);

/** What a reader sees as one character: an emoji of several parts gets one stand-in. */
const segments = (text: string): Iterable<string> =>
  'Segmenter' in Intl ? Array.from(new Intl.Segmenter('ja').segment(text), ({ segment }) => segment) : text;
