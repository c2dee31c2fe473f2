import { expect, test } from 'vitest';
import { steadyPdf } from './steady.ts';

const pdf = (date: string, first: number) => {
  const name = (at: number) => `node${String(first + at).padStart(8, '0')}`;
  return Buffer.from(
    `%PDF-1.4\n%\xd3\xeb\n<</CreationDate (D:${date}+00'00')\n/ModDate (D:${date}+00'00')>>\n/ID (${name(7)})\n/Headers [(${name(2)})]\n/Names [(${name(2)}) 1 0 R (${name(7)}) 2 0 R]\n(D:20200101000000+00'00')`,
    'latin1',
  );
};

test('two printings of the same pages are the same, byte for byte, and as long as before', () => {
  const [a, b] = [pdf('20261128203234', 439), pdf('20270401000001', 5168)];
  expect(steadyPdf(a, '2026-11-20').equals(steadyPdf(b, '2026-11-20'))).toBe(true);
  expect(steadyPdf(a, '2026-11-20').length).toBe(a.length);
});

test('nothing but its dates and the names of its parts is another, and names keep their order', () => {
  const text = steadyPdf(pdf('20261128203234', 439), '2026-11-20').toString('latin1');
  expect(text).toBe(
    `%PDF-1.4\n%\xd3\xeb\n<</CreationDate (D:20261120000000+00'00')\n/ModDate (D:20261120000000+00'00')>>\n/ID (node00000001)\n/Headers [(node00000000)]\n/Names [(node00000000) 1 0 R (node00000001) 2 0 R]\n(D:20200101000000+00'00')`,
  );
});
