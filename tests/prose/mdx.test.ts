import { describe, expect, test } from 'vitest';
import { lineAt } from './excerpt.ts';
import { readPage } from './mdx.ts';

/** The words of a page, without the empty lines that machinery leaves behind. */
const words = (source: string) => readPage(source, 'a.mdx').body.text.replace(/\n+/g, '\n').trim();

describe('the body of a page', () => {
  test('has no frontmatter and no imports', () => {
    expect(words("---\ntitle: 題名\n---\nimport { A } from 'a';\nimport B from 'b';\n\n本文です。")).toBe('本文です。');
  });

  test('keeps the words between tags', () => {
    expect(words('次の<Term id="hub">拠点</Term>です。')).toBe('次の拠点です。');
  });

  test('has a word where a component prints one', () => {
    expect(words('週<Town id="days" />、<To id="b02" />で読めます。')).toBe('週数値、題名で読めます。');
  });

  test('has nothing where attributes hold braces, quotes or arrows', () => {
    expect(words("<Chart ids={['a', 'b']} when={() => 1 > 0} title='図' />\n\n本文です。")).toBe('本文です。');
  });

  test('has no comments or expressions, but the text an expression prints', () => {
    expect(words("前{/* 「}」も */}後{' '}です{1 + 1}。")).toBe('前後 です。');
  });

  test('keeps asides without their marks', () => {
    expect(words(':::caution[急ぐとき]\n本文です。\n:::')).toBe('本文です。');
  });

  test('has no code blocks, and leaves code in a line alone', () => {
    expect(words('```html\n<p>例</p>\n```\n\n`<p>`と書きます。')).toBe('`<p>`と書きます。');
  });

  test('has all that stands before a code block far below', () => {
    expect(words('一つ目です。\n\n二つ目です。\n\n```sh\nnpm ci\n```\n\n三つ目です。')).toBe('一つ目です。\n二つ目です。\n三つ目です。');
  });

  test('keeps what is escaped and what only looks like a tag', () => {
    expect(words('\\{例\\}、1 < 2です。')).toBe('\\{例\\}、1 < 2です。');
  });
});

test('every character of the body knows its line in the file', () => {
  const source = '---\ntitle: 題名\n---\n\n<Worked\n  title="見本"\n>\n\n中身です。\n';
  const { text, positions } = readPage(source, 'a.mdx').body;
  expect(lineAt(source, positions[text.indexOf('中')] ?? -1)).toBe(9);
});

test('texts outside the body know their line in the file', () => {
  const source = `---\ntitle: 題名\nkind: lesson\ndescription: 説明\n---\n\n<Worked title="見本">\n<Chart labels={['棒']} />\n`;
  expect(readPage(source, 'a.mdx').values.map(({ text, position }) => [text, lineAt(source, position)])).toEqual([
    ['題名', 2],
    ['説明', 4],
    ['見本', 7],
    ['棒', 8],
  ]);
});
