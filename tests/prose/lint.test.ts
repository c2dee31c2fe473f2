import { expect, test } from 'vitest';
import { createProseLinter } from './lint.ts';

const lint = await createProseLinter();

const page = (body: string) => `---\ntitle: 題名\n---\n\n${body}\n`;

async function rulesIn(file: string, source: string) {
  return (await lint(file, source)).map(({ line, rule, found }) => [line, rule, found]);
}

test('a finding carries the line of the file, although imports and tags were left out', async () => {
  const source = page('import Worked from \'~/lesson/Worked.astro\';\n\n<Worked title="見本">\n\n確かめる事が出来ます。\n\n</Worked>');
  expect(await lint('content/docs/lessons/a01.mdx', source)).toEqual([
    { file: 'content/docs/lessons/a01.mdx', line: 9, rule: 'prh', found: '事', advice: '「こと」と書きます。' },
    { file: 'content/docs/lessons/a01.mdx', line: 9, rule: 'prh', found: '出来', advice: '「でき」と書きます。' },
  ]);
});

test('frontmatter, attributes and labels of asides are read too', async () => {
  const source =
    '---\ntitle: コーディネータの役割\n---\n\n<Worked title="四つの場面">\n\n:::note[めざす姿]\n本文です。\n:::\n\n</Worked>\n';
  expect(await rulesIn('a.mdx', source)).toEqual([
    [2, 'prh', 'コーディネータ'],
    [5, 'prh', '四つの場面'],
    [7, 'prh', 'めざす姿'],
  ]);
});

test('a paragraph ends in a full stop; headings, lists, tables and quotations need none', async () => {
  const source = page(
    '## 見出し\n\n- 一つ目\n- 2つ目\n\n| 列 | 列 |\n| --- | --- |\n| 中身 | 中身 |\n\n「そうですか」\n\n次のとおり：\n\n> 引用\n\nここで終わります',
  );
  expect(await rulesIn('a.mdx', source)).toEqual([[20, 'ja-no-mixed-period', 'す']]);
});

test('labels and answers in data files need no full stop', async () => {
  expect(await rulesIn('content/questions/a01.yaml', 'text: ここで終わります\n')).toEqual([]);
});

const sentence = 'あいうえおかきくけこさしすせそたちつてと';

test('a sentence of more than 90 characters is too long', async () => {
  const found = await lint('a.yaml', `a: 短い文です。\nb: ${sentence.repeat(5)}です。\n`);
  expect(found).toMatchObject([{ line: 2, rule: 'sentence-length', advice: '1文が103字です。90字までの文に分けます。' }]);
});

test('several short sentences inside quotation marks are several sentences', async () => {
  expect(await rulesIn('a.yaml', `a: こう言いました。「${sentence}です。${sentence}です。${sentence}です。${sentence}です」\n`)).toEqual(
    [],
  );
});

test('spellings that people type are not corrected', async () => {
  expect(await rulesIn('content/glossary.yaml', 'term: ケアマネジャー\naliases: [ケアマネージャー]\n')).toEqual([]);
});

test('titles of publications are quoted as they are', async () => {
  expect(await rulesIn('content/evidence/sources.yaml', 'title: 取り組みの手引き\n')).toEqual([]);
  expect(await rulesIn('content/course.yaml', 'title: 取り組みの手引き\n')).toHaveLength(1);
});

test('letters and kana of the wrong width are found on every page and in every data file, or the search would miss them', async () => {
  expect(await rulesIn('content/docs/lessons/a01.mdx', page('ＰＤＣＡとｼｰﾄを使います。'))).toEqual([
    [5, 'full-width-letter', 'ＰＤＣＡ'],
    [5, 'half-width-kana', 'ｼｰﾄ'],
  ]);
  expect(await rulesIn('content/glossary.yaml', 'term: ＰＤＣＡ\n')).toEqual([[1, 'full-width-letter', 'ＰＤＣＡ']]);
  expect(await rulesIn('content/worksheets/w01.yaml', 'help: ３つまで書きます。\n')).toEqual([[1, 'full-width-letter', '３']]);
});
