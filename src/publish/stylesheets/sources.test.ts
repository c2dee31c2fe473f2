import { expect, test } from 'vitest';
import { cutStyles, mergeOrders, putSheets, renameScopes } from './sources.ts';

const own = '<style>@page{@bottom-left{content:"title"}}</style>';

test('a page gets two files in the place of all it had; its own @page stays', () => {
  const html = `<head>${own}<script>1</script><link rel="stylesheet" href="/b/_astro/p.css" media="print"><link rel="stylesheet" href="/b/_astro/a.css"><script type="module" src="/s.js"></script><style>.a{top:0}
</style></head><body><style>svg</style></body>`;
  const cut = cutStyles(html);
  expect(cut.sources).toEqual([
    { href: '/b/_astro/p.css', media: 'print' },
    { href: '/b/_astro/a.css', media: undefined },
    { text: '.a{top:0}\n' },
  ]);
  expect(putSheets(cut, '/b/_astro/x.css', '/b/_astro/y.css')).toBe(
    `<head>${own}<script>1</script><link rel="stylesheet" href="/b/_astro/x.css"><link rel="stylesheet" href="/b/_astro/y.css" media="print"><script type="module" src="/s.js"></script></head><body><style>svg</style></body>`,
  );
});

test('a page without stylesheets has none', () => {
  expect(cutStyles('<head></head><link rel="stylesheet" href="late.css">').sources).toEqual([]);
});

test.each([
  [
    [
      ['a', 'c'],
      ['a', 'b', 'c'],
    ],
    ['a', 'b', 'c'],
  ],
  [
    [['a', 'b'], ['c']],
    ['c', 'a', 'b'],
  ],
  [
    [
      ['a', 'b'],
      ['b', 'd'],
      ['a', 'c', 'b'],
    ],
    ['a', 'c', 'b', 'd'],
  ],
  [[], []],
])('pages of a kind agree on an order: %j', (lists, merged) => {
  expect(mergeOrders(lists)).toEqual(merged);
});

test('scopes have short names, and those that no style asks for go', () => {
  const html =
    '<p class="astro-aaaaaaaa">astro-aaaaaaaa</p><p id="a" class="b astro-aaaaaaaa astro-bbbbbbbb c" hidden>class="astro-aaaaaaaa"</p>';
  expect(renameScopes(html, new Map([['astro-bbbbbbbb', 's-0']]))).toBe(
    '<p>astro-aaaaaaaa</p><p id="a" class="b s-0 c" hidden>class="astro-aaaaaaaa"</p>',
  );
});
