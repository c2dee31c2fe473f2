import { expect, test } from 'vitest';
import { cleanHead, footStyle } from './head.ts';

test.each([
  ['市 <研修>', '市 &lt;研修>'],
  ['</title><img src=x onerror=alert(1)>', '&lt;/title>&lt;img src=x onerror=alert(1)>'],
  ['</TITLE ><script>alert(1)</script>', '&lt;/TITLE >&lt;script>alert(1)&lt;/script>'],
  ['医療 & 介護 &lt;', '医療 &amp; 介護 &amp;lt;'],
])('C: a title is text, whatever stands in it: %s', (title, written) => {
  expect(cleanHead([{ tag: 'title', content: title }])).toEqual([{ tag: 'title', content: written }]);
});

test('what is of no use is left out, and the rest stays as it was', () => {
  const kept = [
    { tag: 'meta', attrs: { property: 'og:title', content: '<b>' } },
    { tag: 'link', attrs: { rel: 'canonical', href: '/' } },
  ];
  expect(cleanHead([...kept, { tag: 'meta', attrs: { name: 'generator' } }, { tag: 'meta', attrs: { name: 'twitter:card' } }])).toEqual(
    kept,
  );
});

test.each([
  ['"', '\\22 '],
  ['\\', '\\5c '],
  ['</style>', '\\3c /style>'],
  ['\n', ' '],
  ['\r', ' '],
  ['\f', ' '],
  ['\u0085', ' '],
])('C: %j at the foot of the paper is text, and does not end it', (part, written) => {
  expect(footStyle(`市${part}x`)).toBe(`@page{@bottom-left{content:"市${written}x";font-size:8pt}}`);
});
