import fc from 'fast-check';
import { expect, test } from 'vitest';
import { faultOfLine, isAddress, isBase, longest } from './rules.ts';
import { hostSchema } from './schema.ts';

const settings = {
  siteId: 'kita-cho',
  name: '北町',
  operator: '北町',
  contact: '03-1111-2222',
  address: 'https://www.kita-cho.lg.jp',
  base: '/',
};
const isTaken = (key: string, value: string) => hostSchema.safeParse({ ...settings, [key]: value }).success;

test('what is written in a browser and what a build reads are held to the same rules', () => {
  const odd = fc.constantFrom('【ここに書く', ' ', '\n', '\u202e', '\ud800', '\u200b', '長'.repeat(40), 'あ', '<', '𠮷');
  const text = fc.array(odd, { maxLength: 4 }).map((parts) => parts.join(''));
  fc.assert(
    fc.property(text, (value) => {
      for (const key of ['name', 'operator', 'contact'] as const)
        expect(faultOfLine(value, longest[key]) === undefined, value).toBe(isTaken(key, value));
    }),
  );
});

test.each(['https://a.example', 'http://localhost:8080/', 'https://みなと.example', 'https://[::1]:8080'])('%s is an address', (value) => {
  expect(isAddress(value) && isTaken('address', value)).toBe(true);
});

test.each([
  'https://a.example"onload=x',
  "https://a.example'",
  'https://a&b.example',
  'https://<b>.example',
  'https://a b.example',
  'https://a.example/x/',
  'data:text/html,a',
  '//a.example',
])('C: %s is no address', (value) => {
  expect(isAddress(value)).toBe(false);
  expect(isTaken('address', value)).toBe(false);
});

test('a base path of other letters is none', () => {
  for (const value of ['', 'a', '/a', '//', '/a//', '/../', '/a b/', '/"/', '/研/']) expect(isBase(value), value).toBe(false);
});
