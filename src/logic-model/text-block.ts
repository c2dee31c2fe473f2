import type { TextLine } from './drawing.ts';

/** A way of setting text: size and distance of base lines, in user units. */
export interface Type {
  size: number;
  leading: number;
  bold?: boolean;
  quiet?: boolean;
}

export const types = {
  text: { size: 13, leading: 18 },
  small: { size: 12, leading: 16, quiet: true },
  label: { size: 12, leading: 17, bold: true },
  heading: { size: 14, leading: 20, bold: true },
  title: { size: 20, leading: 28, bold: true },
} as const satisfies Record<string, Type>;

/** Paragraphs below each other in a given width, at the origin. Empty ones take no room. */
export function setText(paragraphs: readonly { text: string; type: Type; before?: number }[], width: number): TextBlock {
  const lines: TextLine[] = [];
  let height = 0;
  for (const { text, type, before = 0 } of paragraphs) {
    const { leading, ...look } = type;
    const broken = breakLines(text, width / type.size);
    if (broken.length > 0 && height > 0) height += before;
    for (const line of broken) {
      height += leading;
      lines.push({ text: line, x: 0, y: height - Math.round(leading * 0.28), ...look });
    }
  }
  return { lines, height };
}

/**
 * Japanese text in lines of at most `width` full-width characters. Every character but white space at a break is kept;
 * line ends in the text stay. No line begins with 、。」 or ends with 「, and numbers and Latin words stay whole where they fit.
 */
export function breakLines(text: string, width: number): string[] {
  const room = Math.max(1, width);
  return text
    .trim()
    .split(/\r\n|[\n\r\u2028\u2029]/)
    .flatMap((paragraph) => fill(piecesOf(paragraph), room));
}

/** Width in full-width characters. A little generous, so that no Japanese font needs more. */
export const textWidth = (text: string): number => charactersOf(text).reduce((sum, character) => sum + characterWidth(character), 0);

interface TextBlock {
  lines: TextLine[];
  height: number;
}

/** A character with what belongs to it: marks, variation selectors, joined emoji. */
const charactersOf = (text: string): string[] => text.match(/.(?:[\p{M}\p{EMod}]|\u200d.)*/gsu) ?? [];

function characterWidth(character: string): number {
  const code = character.codePointAt(0) ?? 0;
  if (code < 0x20 || (code >= 0x200b && code <= 0x200f)) return 0;
  if (code >= 0xff61 && code <= 0xff9f) return 0.55;
  if (code >= 0x250) return 1;
  if (/[MWmw@%&]/.test(character)) return 0.95;
  if (/[\sijl.,:;!'|()[\]{}]/.test(character)) return 0.4;
  return /[A-Z]/.test(character) || code > 0x7e ? 0.75 : 0.63;
}

const notFirst = /^[、。，．・：；？！ヽヾゝゞ々ー）］｝」』】〉》〕’”ぁぃぅぇぉっゃゅょゎァィゥェォッャュョヮヵヶ…‥〜～%)\]}]$/u;
const notLast = /^[（［｛「『【〈《〔‘“([{]$/u;
const inWord = /^[\u0021-\u007e\u00c0-\u024f]$/u;

/** Stretches that are not cut when they fit into a line. A blank stands alone. */
function piecesOf(paragraph: string): string[] {
  const pieces: string[] = [];
  let before = '';
  for (const character of charactersOf(paragraph)) {
    const last = pieces.length - 1;
    const isBlank = /^\s/.test(character);
    const sticks =
      before !== '' &&
      !isBlank &&
      !/^\s/.test(before) &&
      (notFirst.test(character) || notLast.test(before) || (inWord.test(before) && inWord.test(character)));
    if (sticks) pieces[last] = (pieces[last] ?? '') + character;
    else pieces.push(character);
    before = character;
  }
  return pieces;
}

function fill(pieces: readonly string[], room: number): string[] {
  const lines: string[] = [];
  let line = '';
  let used = 0;
  const put = (piece: string, width: number) => {
    if (line !== '' && used + width > room) {
      lines.push(line.trimEnd());
      line = '';
      used = 0;
    }
    if (line === '' && piece.trim() === '') return;
    line += piece;
    used += width;
  };
  for (const piece of pieces) {
    const width = textWidth(piece);
    if (width <= room) put(piece, width);
    else for (const character of charactersOf(piece)) put(character, characterWidth(character));
  }
  if (line.trim() !== '') lines.push(line.trimEnd());
  return lines;
}
