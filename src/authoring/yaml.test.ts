import { expect, test } from 'vitest';
import { z } from 'astro/zod';
import type { Problem } from './problems.ts';
import { parseYaml } from './yaml.ts';

const schema = z.strictObject({
  title: z.string('題名を書きます。'),
  parts: z.array(z.strictObject({ id: z.string('id を書きます。') })).default([]),
  about: z.strictObject({ text: z.string('本文を書きます。') }).optional(),
});

function problemsIn(text: string, offset = 0): Problem[] {
  const problems: Problem[] = [];
  const read = parseYaml(text, 'content/x.yaml', offset, schema, problems);
  expect(read === undefined, 'a result beside problems, or neither').toBe(problems.length > 0);
  return problems;
}

const bomb = [
  'a: &a [x, x, x, x, x, x, x, x, x]',
  ...'bcdefgh'.split('').map(
    (name, i) =>
      `${name}: &${name} [${Array(9)
        .fill(`*${'abcdefg'[i] ?? ''}`)
        .join(', ')}]`,
  ),
];

test.each([
  [
    'a key nobody knows',
    'title: 題\nparts:\n  - id: a\n  - id: b\n    titel: 題\n',
    5,
    'parts.1.titel',
    '知らない欄があります: titel',
    '綴りを確かめるか',
  ],
  [
    'an unknown key at the top',
    'title: 題\n\n# 覚え\nedition:\n  id: a\n',
    4,
    'edition',
    '知らない欄があります: edition',
    'その行を消します',
  ],
  ['a value of a wrong kind', 'title: 題\nabout:\n  text:\n    - 一覧\n', 3, 'about.text', '["一覧"] は使えません。', '本文を書きます。'],
  ['a value that is missing', 'title: 題\nparts:\n  - id: a\n  - {}\n', 4, 'parts.1.id', 'この欄がありません。', 'id を書きます。'],
  ['a tab', 'title: 題\nabout:\n\ttext: 本文\n', 3, '', 'YAML として読めません（TAB_AS_INDENT）。', 'タブを、空白に'],
  ['a key twice', 'title: 題\ntitle: 題\n', 2, '', 'YAML として読めません（DUPLICATE_KEY）。', '1つにまとめます'],
  ['a wrong indent', 'title: 題\n  parts: []\n', 1, '', 'YAML として読めません', '次の行の字下げ'],
  ['a quote left open', 'title: "題\nparts: []\n', undefined, '', 'YAML として読めません（MISSING_CHAR）。', '引用符の閉じ忘れ'],
  [
    'a text that begins with a star',
    'title: *強調*\n',
    1,
    '',
    '* で始まる名前が、どこにも付けられていません。',
    '* で始まる文は引用符で囲みます',
  ],
  [
    'a text that begins with a mark',
    'title: 題\nabout:\n  text: !note 本文\n',
    3,
    '',
    'YAML として読めません（TAG_RESOLVE_FAILED）。',
    '! で始まる文は引用符で囲みます',
  ],
  ['two documents', 'title: 題\n---\ntitle: 題\n', 2, '', 'YAML として読めません（MULTIPLE_DOCS）。', '途中の --- を消します'],
  ['an empty file', '', 1, '', 'ファイルが空です。', '写し'],
  ['a bomb of aliases', `title: 題\n${bomb.join('\n')}\n`, 3, '', '別名（*名前）が重なりすぎて', '別名を使わず'],
  ['an alias inside itself', 'title: 題\nabout: &a\n  text: *a\n', 3, '', '別名（*名前）が重なりすぎて', '別名を使わず'],
])('D: %s is told with its line', (_, text, line, key, reason, instead) => {
  const [first] = problemsIn(text);
  expect(first).toMatchObject({ file: 'content/x.yaml', key });
  if (line !== undefined) expect(first?.line).toBe(line);
  expect(first?.reason).toContain(reason);
  expect(first?.instead).toContain(instead);
});

test('D: lines are those of the file when something stands before the text', () => {
  expect(problemsIn('title: 題\nedition: 1\n', 1)[0]?.line).toBe(3);
});

test('D: one slip is told in a few problems, however deep it stands', () => {
  expect(problemsIn('['.repeat(20_000)).length).toBeLessThanOrEqual(5);
  expect(problemsIn(`title: ${'['.repeat(3000)}${']'.repeat(3000)}`).length).toBeLessThanOrEqual(5);
});

test('an alias that says once what stands twice is read', () => {
  expect(problemsIn('title: &t 題\nabout: { text: *t }\n')).toEqual([]);
});

test('every unknown key is told at its own line', () => {
  expect(problemsIn('one: 1\ntitle: 題\ntwo: 2\n__proto__: 3\n').map(({ key, line }) => [key, line])).toEqual([
    ['one', 1],
    ['two', 3],
    ['__proto__', 4],
  ]);
});

const odd = (
  '1_000 0b11 -0b1 0x1F 0o17 017 +5 1e3 1. .5 -.5 +.5 -.inf .NaN .nan ~ null Null nULL true TRUE yes on 2026-11-28 12:30:45 << = ' +
  '"a\\u3042" \'a\'\'b\' a#b - ? % @a `a` # "" 99999999999999999999 00 0.0 . .. ... --- é 全角：コロン 「a」 １２ __proto__ [1,2 a] a, a,b ' +
  '-a ?a :a a: a:b *a !a !!str'
).split(' ');

test.each(odd)('a value written %s is read in one way, whichever of the two parsers reads it', (value) => {
  const read = (text: string) => {
    const problems: Problem[] = [];
    return { read: parseYaml(text, 'content/x.yaml', 0, z.unknown(), problems)?.data, problems };
  };
  for (const text of [`a: ${value}\n`, `- ${value}\n`, `[${value}]\n`, `a:\n  ${value}\n`, `a:\n\t${value}\n`, `${value} b: c\n`]) {
    // An alias sends the whole text to the parser that knows where things stand.
    const [quick, careful] = [
      read(`one: 1\ntwo:\n  ${text.replaceAll('\n', '\n  ')}\n`),
      read(`one: &one 1\ntwo:\n  ${text.replaceAll('\n', '\n  ')}\n`),
    ];
    expect(quick).toEqual(careful);
  }
});
