import { expect, test } from 'vitest';
import { readMdx } from './mdx.ts';
import type { Problem } from './problems.ts';

/** A page whose body begins on line 10 of its file. */
function read(body: string) {
  const problems: Problem[] = [];
  const mdx = readMdx(body, 'content/docs/lessons/a01.mdx', 10, problems);
  return { mdx, problems };
}

test.each([
  ['a brace', 'あ\n\n人口は { です。\n', 12, '{ が閉じていません。', '\\{ と書きます'],
  ['a brace that is closed in another paragraph', 'あ {\n\n} い\n', 10, '{ が閉じていません。', '\\{ と書きます'],
  ['less than a number', 'あ\n\n\n<75 歳の人\n', 13, '< のあとが部品の形になっていません。', '&lt; か「未満」と書きます'],
  ['an arrow', '右 <- 左\n', 10, '< のあとが部品の形になっていません。', '&lt;'],
  ['a mail address in brackets', '<taro@example.jp>\n', 10, '< のあとが部品の形になっていません。', '&lt;'],
  ['an attribute without quotes', '<To id=a01 />\n', 10, '< のあとが部品の形になっていません。', '値を " で囲みます'],
  ['a quote left open', 'あ\n\n<To id="a01 />\n', 12, '< のあとが部品の形になっていません。', '値を " で囲みます'],
  ['a comment of HTML', 'あ\n\n<!-- 覚え書き -->\n', 12, '<!-- … --> は使えません。', '{/* … */} と書きます'],
  ['a part left open', 'あ\n\n<Worked title="例">\n\n本文\n', 12, '<Worked> が閉じていません。', '</Worked> を書くか'],
  [
    'a part left open inside a sentence',
    'あ<Term id="tane">タネ\n\nい</Term>\n',
    10,
    '<Term> が閉じていません。',
    '同じ段落の中で閉じます',
  ],
  ['an element that HTML does not close', 'あ<br>い\n', 10, '<br> が閉じていません。', '<br … /> と書きます'],
  ['an end without a beginning', 'あ\n\n</Worked>\n', 12, '</Worked> に当たる始まりがありません。', '前に <Worked> を書くか'],
  [
    'parts that cross',
    '<Worked title="例"><Term id="tane">あ</Worked></Term>\n',
    10,
    '</Worked> に当たる始まりがありません。',
    '</Worked> を消します',
  ],
  ['a value that is no JavaScript', 'あ\n\n{nai.}\n', 12, '{ } の中が読めません。', '\\{ と書きます'],
  ['a value of a part that is no JavaScript', "あ\n\n<Questions ids={[a01-q1'} />\n", 12, '', ''],
  [
    'an import that is not finished',
    "import { A from 'x';\n\nあ\n",
    10,
    'import か export の行が読めません。',
    "import To from '~/lesson/To.astro';",
  ],
  ['a sentence that begins like an import', 'import すると\n\nあ\n', 12, 'import か export の行が読めません。', '次の行を空けます'],
])('D: %s is told in Japanese with its line', (_, body, line, reason, instead) => {
  const { mdx, problems } = read(body);
  expect(mdx).toBeUndefined();
  expect(problems).toHaveLength(1);
  const [problem] = problems;
  expect(problem).toMatchObject({ file: 'content/docs/lessons/a01.mdx', line });
  expect(problem?.reason).toContain(reason);
  expect(problem?.instead).toContain(instead);
  expect(problem?.reason, 'an English sentence of the parser').not.toMatch(/[a-z]{3,} [a-z]{2,} [a-z]{3,}/);
});

test('what stands beside text is found with the lines of the file', () => {
  const { mdx, problems } = read(
    [
      "import To from '~/lesson/To.astro';",
      '',
      ':::note[題]',
      '<To id="a01">あ</To>と{host.name}',
      ':::',
      '',
      '> - <Worksheet',
      '>     id="w08"',
      ">     sections={['start']} />",
      '',
      '[外](https://example.jp) ![図](/a.png)',
      '',
      '```',
      '<script>',
      '```',
      '',
      '`{x}`',
    ].join('\n'),
  );
  expect(problems).toEqual([]);
  expect(mdx).toEqual({
    strayMarks: [],
    modules: [{ code: "import To from '~/lesson/To.astro';", line: 10 }],
    tags: [
      { name: 'To', line: 13, attributes: [{ name: 'id', line: 13, text: 'a01' }] },
      {
        name: 'Worksheet',
        line: 16,
        attributes: [
          { name: 'id', line: 17, text: 'w08' },
          { name: 'sections', line: 18, code: "['start']" },
        ],
      },
    ],
    expressions: [{ code: 'host.name', line: 13 }],
    addresses: [
      { kind: 'link', url: 'https://example.jp', line: 20 },
      { kind: 'image', url: '/a.png', line: 20 },
    ],
  });
});
