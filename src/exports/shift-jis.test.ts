import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { encodeShiftJis, substitute, type Substitution } from './shift-jis.ts';

const decode = (bytes: Uint8Array) => new TextDecoder('shift_jis', { fatal: true }).decode(bytes);
const substituted = (text: string) => {
  const found = new Map<string, Substitution>();
  return { text: substitute(text, found), found: [...found.values()].map(({ character, standIn, count }) => [character, standIn, count]) };
};

describe('encoding', () => {
  test('gives the bytes that Windows writes', () => {
    expect([...encodeShiftJis('あA表ｱ①')]).toEqual([0x82, 0xa0, 0x41, 0x95, 0x5c, 0xb1, 0x87, 0x40]);
  });

  test('takes the code that Windows takes where there are two', () => {
    // 髙 and 纊 stand among IBM's characters and again among NEC's copies; ∵ and ¬ among JIS, NEC and IBM.
    expect([...encodeShiftJis('髙纊∵￢')]).toEqual([0xfb, 0xfc, 0xfa, 0x5c, 0x81, 0xe6, 0x81, 0xca]);
  });

  test('stops at a character that must have been replaced before', () => {
    expect(() => encodeShiftJis('𠮷')).toThrow(RangeError);
  });
});

describe('stand-ins', () => {
  test('look like the character, if anything does', () => {
    expect(substituted('3〜5—¥')).toEqual({
      text: '3～5―￥',
      found: [
        ['〜', '～', 1],
        ['—', '―', 1],
        ['¥', '￥', 1],
      ],
    });
    expect(substituted('café')).toEqual({ text: 'cafe', found: [['é', 'e', 1]] });
    expect(substituted('㉑')).toEqual({ text: '21', found: [['㉑', '21', 1]] });
  });

  test('are a geta for what nothing resembles, one for each visible character', () => {
    expect(substituted('𠮷野家の鷗と👨‍👩‍👧と👨‍👩‍👧')).toEqual({
      text: '〓野家の〓と〓と〓',
      found: [
        ['𠮷', '〓', 1],
        ['鷗', '〓', 1],
        ['👨‍👩‍👧', '〓', 2],
      ],
    });
  });

  test('are not counted where the same character was only written in parts', () => {
    expect(substituted('か\u3099ある')).toEqual({ text: 'がある', found: [] });
  });

  test('leave out a mark that only chooses a shape', () => {
    expect(substituted('葛\u{e0100}飾')).toEqual({ text: '葛飾', found: [['葛\u{e0100}', '葛', 1]] });
  });

  test('make every text writable, and reading gives the text with its stand-ins', () => {
    const text = fc.string({
      unit: fc.oneof(
        fc.constantFrom('あ', '漢', '〜', '𠮷', '①', 'ｶ', '\\', '~', '\n', '¥'),
        fc.string({ unit: 'grapheme', maxLength: 1 }),
      ),
    });
    fc.assert(
      fc.property(text, (original) => {
        const { text: writable } = substituted(original);
        expect(decode(encodeShiftJis(writable))).toBe(writable);
      }),
    );
  });
});

test('everything that Windows-31J has is kept: NEC’s and IBM’s characters, and what it codes otherwise than Unicode would', () => {
  for (const lead of [0x81, 0x84, 0x87, 0xea, 0xed, 0xee, 0xfa, 0xfb, 0xfc]) {
    for (let trail = 0x40; trail <= 0xfc; trail++) {
      const text = new TextDecoder('shift_jis').decode(new Uint8Array([lead, trail]));
      if (trail === 0x7f || [...text].length !== 1 || text === '\uFFFD') continue;
      // Beside a character that is not there every segment is looked at for itself.
      expect(substituted(`${text}𠮷`)).toEqual({ text: `${text}〓`, found: [['𠮷', '〓', 1]] });
      expect(decode(encodeShiftJis(text))).toBe(text);
    }
  }
  expect(substituted('～∥－￠￡￢￤①㈱№℡Ⅰⅰ髙﨑神∵≒')).toMatchObject({ found: [] });
});

test.each([
  ['¦', '￤'],
  ['•', '・'],
  ['½', '1/2'],
  ['ゔ', 'ヴ'],
  ['\u00ad', ''],
])('%j has a stand-in that says the same: %j', (character, standIn) => {
  expect(substituted(character)).toEqual({ text: standIn, found: [[character, standIn, 1]] });
});

test('every two-byte code of the decoder that Windows writes comes back to itself', () => {
  for (let lead = 0x81; lead <= 0xea; lead++) {
    if (lead === 0x87 || (lead > 0x9f && lead < 0xe0)) continue;
    for (let trail = 0x40; trail <= 0xfc; trail++) {
      const text = new TextDecoder('shift_jis').decode(new Uint8Array([lead, trail]));
      if (trail === 0x7f || [...text].length !== 1 || text === '\uFFFD') continue;
      expect([...encodeShiftJis(text)]).toEqual([lead, trail]);
    }
  }
});
