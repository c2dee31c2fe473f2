import { TableError } from './table.ts';

export type TextEncoding = 'UTF-8' | 'UTF-16' | 'Shift_JIS' | 'EUC-JP' | 'JIS';

/**
 * Text from a file: by its mark, else UTF-16 by its zeros, JIS by its escapes, UTF-8, and Shift_JIS or EUC-JP, whichever
 * reads more like Japanese.
 *
 * @throws TableError `broken-utf-8` for UTF-8 that was cut or changed, `encoding` for what is no text.
 */
export function decodeText(bytes: Uint8Array): { text: string; encoding: TextEncoding } {
  const begins = (...start: number[]) => start.every((byte, index) => bytes[index] === byte);
  if (begins(0xff, 0xfe)) return read(bytes, 'utf-16le', 'UTF-16', 'encoding');
  if (begins(0xfe, 0xff)) return read(bytes, 'utf-16be', 'UTF-16', 'encoding');
  if (begins(0xef, 0xbb, 0xbf)) return read(bytes, 'utf-8', 'UTF-8', 'broken-utf-8');
  if (bytes.includes(0)) return readUnmarked16(bytes);
  if (hasEscape(bytes)) return read(bytes, 'iso-2022-jp', 'JIS', 'encoding');
  const utf8 = decode(bytes, 'utf-8');
  if (utf8 !== undefined) return { text: utf8, encoding: 'UTF-8' };
  if (isBrokenUtf8(bytes)) throw new TableError('broken-utf-8');
  const [shiftJis, eucJp] = [decode(bytes, 'shift_jis'), decode(bytes, 'euc-jp')];
  if (eucJp !== undefined && (shiftJis === undefined || likeness(eucJp) > likeness(shiftJis))) return { text: eucJp, encoding: 'EUC-JP' };
  if (shiftJis === undefined) throw new TableError('encoding');
  return { text: shiftJis, encoding: 'Shift_JIS' };
}

function read(bytes: Uint8Array, label: string, encoding: TextEncoding, why: 'encoding' | 'broken-utf-8') {
  const text = decode(bytes, label);
  if (text === undefined) throw new TableError(why);
  return { text, encoding };
}

/** Undefined where the bytes are no such text. */
function decode(bytes: Uint8Array, label: string): string | undefined {
  try {
    const text = new TextDecoder(label, { fatal: true }).decode(bytes);
    return text.includes('\0') ? undefined : text;
  } catch {
    return undefined;
  }
}

/** Characters looked at to tell encodings apart. */
const sample = 20_000;

/** The ends of lines and cells have a zero beside them; the byte order is the one that gives no zeros and reads as text. */
function readUnmarked16(bytes: Uint8Array): { text: string; encoding: TextEncoding } {
  const found = ['utf-16le', 'utf-16be']
    .flatMap((label) => decode(bytes, label) ?? [])
    .filter((text) => /[\n\r\t,]/u.test(text))
    .sort((a, b) => likeness(b) - likeness(a))[0];
  if (found === undefined || likeness(found) <= 0) throw new TableError('encoding');
  return { text: found, encoding: 'UTF-16' };
}

/** `ESC $` begins two-byte characters in JIS. */
function hasEscape(bytes: Uint8Array): boolean {
  for (let at = bytes.indexOf(0x1b); at >= 0; at = bytes.indexOf(0x1b, at + 1)) if (bytes[at + 1] === 0x24) return true;
  return false;
}

/**
 * How much a text looks like Japanese, per character. EUC-JP read as Shift_JIS is half-width kana among rare kanji;
 * UTF-16 read with its bytes the wrong way round is whatever lies anywhere.
 */
function likeness(text: string): number {
  const start = text.slice(0, sample);
  const count = (pattern: RegExp) => start.match(pattern)?.length ?? 0;
  const points =
    3 * count(/[\u3041-\u3096]/gu) +
    2 * count(/[\u30a1-\u30fc\u3001\u3002]/gu) +
    count(/[\u4e00-\u9fff\uff01-\uff5e\u3000-\u303f\u0020-\u007e\r\n\t]/gu) -
    count(/[\uff61-\uff9f]|[^\u0000-\u007f\u2000-\u27ff\u3000-\u33ff\u4e00-\u9fff\uf900-\ufaff\uff00-\uffef]/gu) -
    3 * count(/[\u0000-\u0008\u000e-\u001f\u007f-\u009f\ue000-\uf8ff\ufffd]/gu);
  return points / Math.max(1, start.length);
}

/** Nearly all of it reads as UTF-8: characters of three bytes, hardly one of which is broken. */
function isBrokenUtf8(bytes: Uint8Array): boolean {
  const text = new TextDecoder().decode(bytes.subarray(0, 3 * sample));
  const count = (pattern: RegExp) => text.match(pattern)?.length ?? 0;
  return count(/[\u0800-\ud7ff\uf900-\uffef]/gu) > 4 * count(/\ufffd/gu);
}
