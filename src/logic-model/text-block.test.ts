import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { breakLines, textWidth } from './text-block.ts';

const bare = (text: string) => text.replace(/\s/g, '');

describe('Japanese text in lines', { timeout: 60_000 }, () => {
  test('is cut at the width', () => {
    expect(breakLines('訪問看護師が家族に話す', 5)).toEqual(['訪問看護師', 'が家族に話', 'す']);
  });

  test('begins no line with a full stop, a closing bracket or a small kana', () => {
    expect(breakLines('夜に電話、朝に訪問', 4)).toEqual(['夜に電', '話、朝に', '訪問']);
    expect(breakLines('連絡先を「紙」に書いた', 6)).toEqual(['連絡先を', '「紙」に書い', 'た']);
    expect(breakLines('ケアマネージャー', 4)).toEqual(['ケアマ', 'ネー', 'ジャー']);
  });

  test('keeps numbers and Latin words whole', () => {
    expect(breakLines('訪問のうち120分', 6)).toEqual(['訪問のうち', '120分']);
  });

  test('cuts a word that is longer than a line', () => {
    expect(breakLines('https://example.jp/a/long/address', 5).length).toBeGreaterThan(2);
  });

  test('keeps the line ends of its author', () => {
    expect(breakLines('一\n二\r\n三', 9)).toEqual(['一', '二', '三']);
  });

  test('does not cut a character in two', () => {
    expect(breakLines('👩‍⚕️👨‍⚕️か\u3099', 1)).toEqual(['👩‍⚕️', '👨‍⚕️', 'か\u3099']);
  });

  test('is empty for an empty text', () => {
    expect(breakLines(' \n ', 5)).toEqual([]);
  });

  test('loses nothing, and no line is wider than the room, whatever is written', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary', maxLength: 120 }), fc.integer({ min: 1, max: 30 }), (text, width) => {
        const lines = breakLines(text, width);
        expect(bare(lines.join(''))).toBe(bare(text));
        expect(lines.filter((line) => textWidth(line) > width + 1e-9)).toEqual([]);
      }),
    );
  });
});
