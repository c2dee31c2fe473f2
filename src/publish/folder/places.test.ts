import { expect, test } from 'vitest';
import { eachMark, endMark, markedAddress, markedBase, otherMark, plainMark, sumMark, textMark, whenMark } from '../../host/stamp/marks.ts';
import { PlaceList } from '../../host/stamp/places.ts';
import { valuesOf } from '../../host/stamp/values.ts';
import { markText } from './places.ts';

const plain = valuesOf({
  isNamed: false,
  siteId: 'plain',
  name: 'むすびめ',
  operator: '"運営" <者>',
  contact: 'a & b',
  address: 'https://x.example',
  base: '/',
  reviews: [{ role: '市の担当', what: '読んだ', edition: '2026.11', date: '2026-11-20' }],
});
const written = JSON.stringify(textMark('operator')).slice(1, -1).replaceAll('<', '\\u003c');
const marked =
  `<title>${textMark('name')}</title><a href="${markedAddress}${markedBase}sheets/">${plainMark('siteId')}</a>${written}` +
  `${whenMark('notice')}<p>${textMark('notice')}</p>${otherMark}${whenMark('isNamed')}a${otherMark}b${endMark}${endMark}` +
  `${sumMark([['hides_a', 3]])}本${whenMark('reviews')}${eachMark}<li>${textMark('role')}</li>${endMark}${otherMark}${endMark} location ^/musubime\\.base/`;

test('a text whose places are known has its marks again', () => {
  const list = new PlaceList(plain);
  const text = list.write('a.html', marked);
  expect(text).toContain('<title>むすびめ</title><a href="https://x.example/sheets/">plain</a>\\"運営\\" \\u003c者>b3本<li>市の担当</li>');
  const places = list.list('2026.11', '2026-11-20');
  expect(markText(text, places, 'a.html')).toBe(marked);
  expect(markText('as it is', places, 'b.html')).toBe('as it is');
  expect(() => markText(text.replace('むすびめ', 'ほかの名'), places, 'a.html')).toThrow();
});
