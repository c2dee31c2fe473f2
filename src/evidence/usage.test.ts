import { describe, expect, test } from 'vitest';
import { figureOf } from './figures.fixture.ts';
import { chartAdvice, checkFigureUse, figuresUsed } from './usage.ts';

describe('figures used by a page', () => {
  test('are found in text, whatever the order and quotes of attributes', () => {
    const body = '常勤は<Stat id="r6.a" />、\n非常勤は<Stat bare id=\'r6.b\' />と<Stat id={"r6.c"}/>です。';
    expect(figuresUsed(body)).toEqual([
      { id: 'r6.a', line: 1 },
      { id: 'r6.b', line: 2 },
      { id: 'r6.c', line: 2 },
    ]);
  });
  test('are found in a chart over several lines, each on its own line', () => {
    const body =
      "文\n\n<StatChart\n  title=\"勤務 > 形態\"\n  labels={['一', '二']}\n  ids={[\n    'r6.a',\n    'r6.b',\n  ]}\n  groups={['いる', 'いない']}\n/>";
    expect(figuresUsed(body)).toEqual([
      { id: 'r6.a', line: 7 },
      { id: 'r6.b', line: 8 },
    ]);
  });
  test('are found between two pieces of inline code', () => {
    expect(figuresUsed('`a` と <Stat id="r6.a" /> と `b`')).toEqual([{ id: 'r6.a', line: 1 }]);
  });
  test('are not looked for in code and comments', () => {
    expect(figuresUsed('`<Stat id="r6.a" />`\n\n```mdx\n<Stat id="r6.b" />\n```\n\n{/* <Stat id="r6.c" /> */}')).toEqual([]);
  });
});

describe('the build stops', () => {
  const figures = [
    figureOf({ id: 'r6.a' }),
    figureOf({ id: 'r6.b' }),
    figureOf({ id: 'r5.a', year: 'R5' }),
    figureOf({ id: 'r6.people', unit: '人' }),
    figureOf({ id: 'r6.wrong', standing: 'do-not-cite', note: '誤り' }),
    figureOf({ id: 'r6.unclear', standing: 'unit-unclear' }),
  ];
  const check = (body: string) => checkFigureUse([{ file: 'a01.mdx', body, bodyLine: 10 }], figures);

  test('not, when all is well', () => {
    expect(check('<Stat id="r6.a" /> <Stat id="r6.unclear" /> <StatChart title="勤務" ids={[\'r6.a\', \'r6.b\']} />')).toEqual([]);
  });
  test('for an unknown id, at its line in the file', () => {
    expect(check('文\n<Stat id="r6.c" />')).toMatchObject([
      { file: 'a01.mdx', line: 11, key: 'Stat', reason: '「r6.c」という数値はありません。' },
    ]);
  });
  test('for a value that must not be cited, in a chart too', () => {
    expect(check("<StatChart title='a' ids={[\n'r6.a',\n'r6.wrong']} />")).toMatchObject([
      { line: 12, key: 'StatChart', instead: 'この数値を出さずに書きます。' },
    ]);
  });
  test('for the two surveys in one chart', () => {
    expect(check("<StatChart title='a' ids={['r6.a', 'r5.a']} />")).toMatchObject([
      { line: 10, reason: '1つの図に違う年の値（R6、R5）があります。' },
    ]);
  });
  test('for an id that is not written out', () => {
    expect(check('<Stat id={name} />')).toMatchObject([{ reason: '<Stat> の id が読み取れません。' }]);
    expect(check('<StatChart title="a" ids={ids} />')).toMatchObject([{ reason: '<StatChart> の id が読み取れません。' }]);
  });
});

describe('values do not stand in one chart', () => {
  test('of different units', () => {
    expect(chartAdvice([figureOf(), figureOf({ unit: '人' })])[0]?.reason).toBe('1つの図に違う単位の値（%、人）があります。');
  });
  test('when it is open what one of them is a share of', () => {
    expect(chartAdvice([figureOf(), figureOf({ id: 'r6.rehab', standing: 'unit-unclear' })])[0]?.reason).toContain('「r6.rehab」');
  });
  test('when one is negative', () => {
    expect(chartAdvice([figureOf({ value: '-0.8' })])[0]?.reason).toContain('負の値');
  });
});
