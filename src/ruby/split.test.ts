import fc from 'fast-check';
import { expect, test } from 'vitest';
import { splitRuby } from './split.ts';

const readings = new Map([
  ['嚥下', 'えんげ'],
  ['嚥下障害', 'えんげしょうがい'],
  ['褥瘡', 'じょくそう'],
]);

test('the longest word takes its reading, wherever it stands', () => {
  expect(splitRuby('嚥下障害と嚥下、褥瘡', readings)).toEqual([
    { text: '嚥下障害', reading: 'えんげしょうがい' },
    { text: 'と' },
    { text: '嚥下', reading: 'えんげ' },
    { text: '、' },
    { text: '褥瘡', reading: 'じょくそう' },
  ]);
});

test('no letter is lost or added', () => {
  const text = fc.array(fc.constantFrom('嚥', '下', '障', '害', '褥', '瘡', 'と', '😀', ' ')).map((letters) => letters.join(''));
  fc.assert(
    fc.property(text, (given) => {
      expect(
        splitRuby(given, readings)
          .map((piece) => piece.text)
          .join(''),
      ).toBe(given);
    }),
  );
});

test('without words the text is one piece, and nothing is nothing', () => {
  expect(splitRuby('嚥下', new Map())).toEqual([{ text: '嚥下' }]);
  expect(splitRuby('', readings)).toEqual([]);
});
