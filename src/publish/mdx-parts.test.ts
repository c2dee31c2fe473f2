import { readFileSync, readdirSync } from 'node:fs';
import { expect, test } from 'vitest';
import { parts } from './mdx-parts.ts';

/** Attributes of `interface Props` of a part, and whether each must be there. */
function propsOf(name: string): Record<string, boolean> {
  const [, body = ''] = /interface Props \{([\s\S]*?)\n\}/.exec(readFileSync(`src/lesson/${name}.astro`, 'utf8')) ?? [];
  return Object.fromEntries([...body.matchAll(/^ {2}(\w+)(\??):/gm)].map(([, attribute = '', optional]) => [attribute, optional === '']));
}

test.each(Object.entries(parts))('the values of <%s> are those its file takes', (name, part) => {
  expect(part.attributes).toEqual(propsOf(name));
});

test('every part that lessons import is known', () => {
  const imported = readdirSync('content/docs/lessons').flatMap((file) =>
    [...readFileSync(`content/docs/lessons/${file}`, 'utf8').matchAll(/from '~\/lesson\/(\w+)\.astro'/g)].map(([, name = '']) => name),
  );
  expect([...new Set(imported)].filter((name) => !(name in parts))).toEqual([]);
});
