import { describe, expect, test } from 'vitest';
import { findBarePercentages, findBarePercentagesInData } from './prose.ts';

const lesson = (body: string) => findBarePercentages({ file: 'content/docs/lessons/a01.mdx', body, bodyLine: 20 });
const found = (body: string) => lesson(body).map((problem) => /「(.+?)」/.exec(problem.reason)?.[1]);

describe('a percentage typed into a lesson is found', () => {
  test.each([
    ['常勤・兼務は42.1%です。', '42.1%'],
    ['およそ４２％の人が', '４２％'],
    ['30 パーセントです', '30 パーセント'],
    ['約6割が兼務です。', '約6割'],
    ['3割強が答えました。', '3割強'],
    ['2〜3割の市町村', '2〜3割'],
    ['三割ほど', '三割'],
    ['数割の人', '数割'],
    ['6割5分', '6割5分'],
    ['計は100%を超えます', '100%'],
    ['<Worked title="例">\n\n半分の50%が\n\n</Worked>', '50%'],
    ['| 常勤 | 39.7% |', '39.7%'],
  ])('%s', (body, percentage) => {
    expect(found(body)).toEqual([percentage]);
  });

  test('every one of them, each with its line in the file', () => {
    expect(lesson('一行目\n42.1%と39.7%\n\n約6割').map((problem) => problem.line)).toEqual([21, 21, 23]);
  });

  test('and the author is told what to write', () => {
    expect(lesson('42.1%')[0]).toEqual({
      file: 'content/docs/lessons/a01.mdx',
      line: 20,
      key: '',
      reason: '割合「42.1%」が文の中に直接書かれています。',
      instead: '調査の数値は <Stat id="…" />、みなと市の数値は <Town id="…" /> で書きます。そのほかの割合は、数を使わずに言い換えます。',
    });
  });
});

describe('nothing is found in', () => {
  test.each([
    ['words that only look alike', '役割を分けて、3つの割り当てを決めます。時間を割く。二つ割り振る。'],
    ['a fenced code block', '前\n\n```yaml\nvalue: 42.1%\n```\n\n後'],
    ['inline code', '`42.1%` と書きません。'],
    ['imports', "import { a } from './42%.ts';\nimport b from './b.ts';\n\n本文"],
    ['a comment', '{/* 42.1% はここに書かない\n約6割も */}'],
    ['attributes', '<StatChart title="約6割" ids={[\n  "r6.a",\n]} labels={["42%"]} />'],
    ['an attribute holding braces and a greater-than sign', '<Box a={() => ({ b: "50%" })} c={x > 1}>本文</Box>'],
    ['addresses', '[資料](https://example.jp/%E8%B3%873%81) と https://example.jp/3%81 です'],
  ])('%s', (_, body) => {
    expect(lesson(body)).toEqual([]);
  });
});

test('text after a tag that closes on a later line keeps its line', () => {
  expect(lesson('<StatChart\n  title="a"\n/>\n\n42.1%').map((problem) => problem.line)).toEqual([24]);
});

test('a percentage in the texts of a YAML file is found with its key', () => {
  const data = { recall: [{ stem: '約6割とは', options: [{ text: 'ない' }] }] };
  expect(findBarePercentagesInData({ file: 'content/questions/a01.yaml', data, lineOf: (path) => path.length })).toMatchObject([
    { file: 'content/questions/a01.yaml', line: 3, key: 'recall.0.stem' },
  ]);
});
