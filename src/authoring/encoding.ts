import { messages } from './encoding-messages.ts';
import type { Problem } from './problems.ts';

/** The text of a file, or why it is none. A byte order mark is no part of the text. */
export type DecodedText = { text: string } | Pick<Problem, 'line' | 'reason' | 'instead'>;

/** Reads bytes as UTF-8 and as nothing else: another encoding is named, never guessed into the text. Never throws. */
export function decodeText(bytes: Uint8Array): DecodedText {
  const foreign = foreignEncodingOf(bytes);
  if (foreign !== undefined) return { reason: messages.otherEncoding(foreign), instead: messages.saveAsUtf8 };
  const text = decode(bytes, 'utf-8');
  if (text === undefined) {
    const encoding = encodings.find(({ label }) => decode(bytes, label) !== undefined)?.name;
    const reason = encoding === undefined ? messages.notUtf8 : messages.otherEncoding(encoding);
    return { line: firstLine(bytes, (line) => decode(line, 'utf-8') === undefined), reason, instead: messages.saveAsUtf8 };
  }
  if (bytes.includes(0))
    return { line: firstLine(bytes, (line) => line.includes(0)), reason: messages.noText, instead: messages.writeText };
  if (text.includes('\uFFFD'))
    return { line: text.slice(0, text.indexOf('\uFFFD')).split('\n').length, reason: messages.garbled, instead: messages.writeAgain };
  return { text };
}

/** Japanese encodings, the stricter first: bytes of EUC-JP are often bytes of Shift_JIS too. */
const encodings = [
  { label: 'euc-jp', name: 'EUC-JP' },
  { label: 'shift_jis', name: 'Shift_JIS' },
] as const;

/**
 * An encoding that UTF-8 may take for text: ISO-2022-JP by its escapes; UTF-16 by its mark, or by the zeros that stand
 * beside Latin letters and line breaks, nearly all on one side.
 */
function foreignEncodingOf(bytes: Uint8Array): string | undefined {
  const [first, second] = bytes;
  if ((first === 0xff && second === 0xfe) || (first === 0xfe && second === 0xff)) return 'UTF-16';
  if (bytes.includes(0)) {
    const sides = [...bytes.subarray(0, 4000)].flatMap((byte, i) => (byte === 0 ? [i % 2] : []));
    const odd = sides.filter((side) => side === 1).length;
    if (sides.length > 4 && Math.max(odd, sides.length - odd) > sides.length * 0.9) return 'UTF-16';
  }
  const escape = bytes.indexOf(0x1b);
  return escape >= 0 && [0x24, 0x28].includes(bytes[escape + 1] ?? 0) ? 'ISO-2022-JP' : undefined;
}

function decode(bytes: Uint8Array, label: string): string | undefined {
  try {
    return new TextDecoder(label, { fatal: true }).decode(bytes);
  } catch {
    return undefined;
  }
}

/** 1-based number of the first line that something is true of. */
function firstLine(bytes: Uint8Array, isWrong: (line: Uint8Array) => boolean): number {
  let start = 0;
  for (let number = 1; ; number++) {
    const end = bytes.indexOf(0x0a, start);
    if (end < 0 || isWrong(bytes.subarray(start, end))) return number;
    start = end + 1;
  }
}
