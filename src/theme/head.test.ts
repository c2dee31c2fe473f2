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

test.each(['"', '\\', '</style>', '\n', '\r', '\f', '\u0085'])('C: %j does not end the foot of the paper', (part) => {
  expect(footStyle(`市${part}x`)).toMatch(/^@page\{@bottom-left\{content:"[^"\\<\p{Cc}]*";font-size:8pt\}\}$/u);
});
