import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { roomOf } from './site-pages.ts';

test('every page but home and the one for wrong addresses lies in a room', () => {
  const pages = [...readFileSync('tests/addresses/addresses.txt', 'utf8').matchAll(/^page \/(\S*) /gm)].map(([, path = '']) => path);
  expect(pages.filter((path) => !roomOf(path))).toEqual(['', '404.html']);
});
