import { expect, test } from 'vitest';
import { fileOf, rootFrom } from './addresses.ts';

const files = new Set(['index.html', 'sheets/w08/index.html', 'ruby.json', '_astro/a.js']);
const root = { base: '/', files };
const below = { base: '/training/', files };

test.each([
  [root, '/', 'index.html'],
  [root, '/#map', 'index.html#map'],
  [root, '/sheets/w08/', 'sheets/w08/index.html'],
  [root, '/sheets/w08/#entry-a?b/', 'sheets/w08/index.html#entry-a?b/'],
  [root, '/sheets/w08/?print=blank&amp;x#y', 'sheets/w08/index.html?print=blank&amp;x#y'],
  [root, '/ruby.json', 'ruby.json'],
  [below, '/training/', 'index.html'],
  [below, '/training', 'index.html'],
  [below, '/training/_astro/a.js', '_astro/a.js'],
  [below, '/sheets/w08/', undefined],
  [below, '/trainings/w08/', undefined],
  [root, '/nowhere/', undefined],
  [root, '/sheets/w08', undefined],
  [root, '//elsewhere.example/', undefined],
  [root, '#top', undefined],
  [root, 'https://elsewhere.example/sheets/w08/', undefined],
])('%o: %s', (site, address, file) => {
  expect(fileOf(address, site)).toBe(file);
});

test('a page finds the root wherever it lies', () => {
  expect(rootFrom('index.html')).toBe('./');
  expect(rootFrom('sheets/w08/index.html')).toBe('../../');
});
