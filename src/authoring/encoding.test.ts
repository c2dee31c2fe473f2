import { expect, test } from 'vitest';
import { decodeText } from './encoding.ts';

/** 「題名: 医療と介護」 in several encodings. */
const saved = {
  Shift_JIS: '91e896bc3a2088e397c382c689ee8ceb0d0a',
  'EUC-JP': 'c2eccccc3a20b0e5cec5a4c8b2f0b8ee0a',
  'ISO-2022-JP': '1b244242 6a4c3e1b28423a201b24423065 4e4524483270386e1b28420a',
  'UTF-16': 'fffe4c984 05e3a002000bb532177 6830cb4e778b0a00',
};
const bytes = (hex: string) => Buffer.from(hex.replaceAll(' ', ''), 'hex');

test.each(Object.entries(saved))('D: a file saved as %s is told so in one sentence', (encoding, hex) => {
  const told = decodeText(bytes(hex));
  expect(told).toMatchObject({ reason: `文字コードが ${encoding} のようで、UTF-8 ではありません。` });
  expect(told).toHaveProperty('instead', expect.stringContaining('UTF-8 を選び、保存します'));
});

test('D: UTF-16 without its mark is known by its zeros', () => {
  const yaml = '# みなと市\ntitle: 医療と介護\nedition: { id: "2026.11" }\n';
  const swapped = Buffer.from(yaml, 'utf16le').swap16();
  for (const wide of [Buffer.from(yaml, 'utf16le'), swapped])
    expect(decodeText(wide)).toMatchObject({ reason: '文字コードが UTF-16 のようで、UTF-8 ではありません。' });
});

test('D: the line of the first wrong byte is named', () => {
  const mixed = Buffer.concat([Buffer.from('title: 題\nid: a\n'), bytes(saved.Shift_JIS)]);
  expect(decodeText(mixed)).toMatchObject({ line: 3, reason: 'UTF-8 として読めない文字があります。' });
});

test('D: what is no text, and what was garbled before, is told with its line', () => {
  expect(decodeText(Buffer.from('a\nb\0c\n'))).toMatchObject({ line: 2, reason: '文字ではないデータが入っています。' });
  expect(decodeText(Buffer.from('PK\x03\x04\x14\0\x06\0\x08'))).toMatchObject({ line: 1 });
  expect(decodeText(Buffer.from('a\n\nb\uFFFDc\n'))).toMatchObject({ line: 3, reason: '文字化けした文字（�）があります。' });
});

test('UTF-8 is read with and without its mark, whatever ends its lines', () => {
  expect(decodeText(Buffer.from('\uFEFF題: 𠮟る\r\n'))).toEqual({ text: '題: 𠮟る\r\n' });
  expect(decodeText(Buffer.from('題: が\n'))).toEqual({ text: '題: が\n' });
  expect(decodeText(Buffer.alloc(0))).toEqual({ text: '' });
});
