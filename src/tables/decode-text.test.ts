import { describe, expect, test } from 'vitest';
import { encodeShiftJis } from '../exports/shift-jis.ts';
import { decodeText } from './decode-text.ts';

const utf16 = (text: string, isBig = false) =>
  Uint8Array.from(
    Array.from({ length: text.length }, (_, at) => text.charCodeAt(at)).flatMap((code) =>
      isBig ? [code >> 8, code & 255] : [code & 255, code >> 8],
    ),
  );

/** The decoder turned round, two bytes a character. */
function eucJp(text: string): Uint8Array {
  const codes = new Map<string, number[]>();
  for (let lead = 0xa1; lead <= 0xf4; lead++)
    for (let trail = 0xa1; trail <= 0xfe; trail++)
      codes.set(new TextDecoder('euc-jp').decode(new Uint8Array([lead, trail])), [lead, trail]);
  return Uint8Array.from(
    Array.from(text).flatMap((letter) => (letter < '\u0080' ? [letter.charCodeAt(0)] : (codes.get(letter) ?? [0x3f]))),
  );
}

const jis = (text: string) =>
  Uint8Array.from(
    (text.match(/[\u0000-\u007f]+|[^\u0000-\u007f]+/gu) ?? []).flatMap((run) =>
      run < '\u0080' ? [...Buffer.from(run)] : [0x1b, 0x24, 0x42, ...Array.from(eucJp(run), (byte) => byte & 0x7f), 0x1b, 0x28, 0x42],
    ),
  );

const table = '受付日,相談の要約\r\n2026/11/20,夜の電話で、訪問看護の空きを尋ねられた\r\n';

describe('the encoding of a file', () => {
  test.each([
    ['UTF-8', new TextEncoder().encode(table)],
    ['UTF-8', new TextEncoder().encode(`\uFEFF${table}`)],
    ['Shift_JIS', encodeShiftJis(table)],
    ['UTF-16', utf16(`\uFEFF${table}`)],
    ['UTF-16', utf16(`\uFEFF${table}`, true)],
    ['UTF-16', utf16(table)],
    ['UTF-16', utf16(table, true)],
    ['EUC-JP', eucJp(table)],
    ['JIS', jis(table)],
  ])('%s is known, with its mark and without', (encoding, bytes) => {
    const read = decodeText(bytes);
    expect(read.encoding).toBe(encoding);
    expect(read.text.replace(/^\uFEFF/u, '')).toBe(table);
  });

  test.each(['氏名,所属', '氏名\n森川花\n大西誠', '役割', 'ﾓﾘｶﾜ ﾊﾅ,氏名', '髙﨑,①㈱', '受付,日'])(
    'Shift_JIS is not taken for EUC-JP: %s',
    (text) => {
      expect(decodeText(encodeShiftJis(text))).toEqual({ text, encoding: 'Shift_JIS' });
    },
  );

  test.each(['氏名,所属', '氏名\n森川花\n大西誠\n', '役割,業務', '受付日', 'ひらがなだけ', 'カタカナ、と。'])(
    'EUC-JP is not taken for Shift_JIS: %s',
    (text) => {
      expect(decodeText(eucJp(text))).toEqual({ text, encoding: 'EUC-JP' });
    },
  );

  test.each([
    ['broken-utf-8', new TextEncoder().encode(table).subarray(0, 61)],
    ['broken-utf-8', Uint8Array.from([...new TextEncoder().encode(`\uFEFF${table}`), 0xff])],
    ['encoding', new Uint8Array([0x89, 0x50, 0x4e, 0x47, 0, 0, 0])],
    ['encoding', new Uint8Array([0xff, 0xff, 0x80])],
    ['encoding', utf16('受付日').subarray(0, 5)],
    ['encoding', new Uint8Array([0xff, 0xfe, 0x00, 0xd8, 0x0a, 0x00])],
  ])('%s: what cannot be read is refused, not guessed', (why, bytes) => {
    expect(() => decodeText(bytes)).toThrow(why);
  });
});
