import { expect, test } from 'vitest';
import { clicksFrom } from './reach.ts';

test('clicks are counted along the shortest way, and a page without a way to it has none', () => {
  const pages = new Map([
    ['/', '<a class="x" href="/a/">a</a> <a href="https://other.example/orphan/">x</a>'],
    ['/a/', '<a href="/">home</a><a href="../b/#part">b</a>'],
    ['/b/', '<a href="/a/">a</a>'],
    ['/orphan/', ''],
  ]);
  expect([...clicksFrom('/', pages)]).toEqual([
    ['/', 0],
    ['/a/', 1],
    ['/b/', 2],
  ]);
});
