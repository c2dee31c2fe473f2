import { mkdirSync, mkdtempSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { z } from 'astro/zod';
import type { Problem } from '../authoring/problems.ts';
import { readPageFolder } from '../authoring/read.ts';
import { destinations } from '../lesson/destinations.ts';
import { readContentFiles } from './content-files.ts';
import { destinationIds } from './destination-ids.ts';
import { checkMdx } from './mdx-check.ts';

const files = readContentFiles(process.cwd());
const sources = new Set([
  'lesson/To.astro',
  'lesson/Worksheet.astro',
  'lesson/Questions.astro',
  'lesson/diagrams/CallFlow.astro',
  'evidence/Sense.astro',
  'host/current.ts',
]);
for (const name of ['Action', 'DialogueCard', 'Objectives', 'Stat', 'StatChart', 'Term', 'Town', 'Worked'])
  sources.add(`lesson/${name}.astro`);

/** What is said of a page that is no lesson, with this body on line 5. */
function problemsIn(body: string): Problem[] {
  const root = mkdtempSync(join(tmpdir(), 'musubime-page-'));
  mkdirSync(join(root, 'content/docs'), { recursive: true });
  writeFileSync(join(root, 'content/docs/x.mdx'), `---\ntitle: 題\n---\n\n${body}\n`);
  const problems: Problem[] = [];
  const pages = readPageFolder(root, 'content/docs', z.looseObject({ title: z.string() }), problems);
  expect(problems, 'the page cannot be read').toEqual([]);
  return checkMdx({ ...files, lessons: [], pages }, (path) => sources.has(path));
}

/** A body that imports parts by name; its own text begins on line `8 + parts - 1`… which a test takes from `line`. */
const using = (names: string, body: string) =>
  `${names
    .split(' ')
    .map((name) => `import ${name} from '~/lesson/${name}.astro';`)
    .join('\n')}\n\n${body}`;

test.each([
  ['a script', '<script>alert(1)</script>', 5, '<script> は本文に書けません。', 'この要素を消します'],
  ['a script of several lines', 'あ\n\n<script>\nalert(1)\n</script>', 7, '<script> は本文に書けません。', 'src/ に置きます'],
  ['a script inside a list in a quotation', '> - <script>alert(1)</script>', 5, '<script> は本文に書けません。', ''],
  ['a script inside an aside', ':::note\n<script>alert(1)</script>\n:::', 6, '<script> は本文に書けません。', ''],
  ['a script inside a table', '| あ |\n| --- |\n| <script>alert(1)</script> |', 7, '<script> は本文に書けません。', ''],
  ['a script from elsewhere', '<script src="https://example.jp/a.js"></script>', 5, '<script> は本文に書けません。', ''],
  ['a script in capitals', '<SCRIPT>alert(1)</SCRIPT>', 5, '「SCRIPT」という部品は読み込まれていません。', ''],
  ['a script inside braces', 'あ\n\n{<script>alert(1)</script>}', 7, '{ } の中に、値ではないものが書かれています。', ''],
  ['a script in an export', 'export const a = <script>alert(1)</script>;\n\n{a}', 5, 'import と export の中に、要素', ''],
  ['a script in a value of a part', using('To', '<To id={<script>alert(1)</script>} />'), 7, '{ } の中に、値ではないものが', ''],
  ['a style', '<style>{`body{display:none}`}</style>', 5, '<style> は本文に書けません。', ''],
  ['a frame', '<iframe src="https://example.jp" />', 5, '<iframe> は本文に書けません。', 'この要素を消すか'],
  ['a form', '<form action="https://example.jp"><input name="a" /></form>', 5, '<form> は本文に書けません。', ''],
  ['an object', '<object data="a.swf" />', 5, '<object> は本文に書けません。', ''],
  ['SVG', '<svg><a href="#" /></svg>', 5, '<svg> は本文に書けません。', ''],
  ['a base', '<base href="https://example.jp/" />', 5, '<base> は本文に書けません。', ''],
  ['a refresh', '<meta http-equiv="refresh" content="0;url=https://example.jp" />', 5, '<meta> は本文に書けません。', ''],
  ['an element of its own', '<my-part />', 5, '<my-part> は本文に書けません。', ''],
  ['a handler', '<div onclick="alert(1)">あ</div>', 5, '「onclick」は本文の要素に付けられません。', 'この属性を消します'],
  ['a handler in mixed case', '<img src="/a.png" onError={"alert(1)"} alt="" />', 5, '「onError」は本文の要素に付けられません。', ''],
  ['a handler on its own line', '<div\n  class="a"\n  onmouseover="alert(1)"\n>\n\nあ\n\n</div>', 7, '「onmouseover」は本文の要素に', ''],
  ['HTML as a value', '<div set:html="<script>alert(1)</script>" />', 5, '「set:html」は本文の要素に付けられません。', ''],
  ['attributes that are spread', '<div {...{ onclick: "alert(1)" }} />', 5, '{...} は本文の要素に付けられません。', ''],
  ['a style of its own', '<p style="position:fixed">あ</p>', 5, '「style」は本文の要素に付けられません。', ''],
  ['a link that runs', '[あ](javascript:alert(1))', 5, '「javascript:alert(1)」へは行けません。', 'https:// で始まる'],
  ['a link that runs, in mixed case', '[あ](<JaVaScRiPt:alert(1)>)', 5, 'へは行けません。', ''],
  ['a link that runs, by reference', 'あ[い][う]\n\n[う]: vbscript:alert(1)', 7, 'へは行けません。', ''],
  ['a link of HTML that runs', '<a href=" javascript:alert(1)">あ</a>', 5, 'へは行けません。', ''],
  ['a link to data', '[あ](data:text/html,x)', 5, 'へは行けません。', ''],
  [
    'a picture from elsewhere',
    '![図](https://example.jp/a.png)',
    5,
    'ほかのサイトのもの（https://example.jp/a.png）は読み込めません。',
    'public/',
  ],
  ['a picture of HTML from elsewhere', '<img src="//example.jp/a.png" alt="" />', 5, 'ほかのサイトのもの', ''],
  ['an unknown part', 'あ\n\n<Nai id="a" />', 7, '「Nai」という部品は読み込まれていません。', "import Nai from '~/lesson/Nai.astro';"],
  ['an unknown part of a part', '<Nai.Mono />', 5, '「Nai」という部品は読み込まれていません。', ''],
  [
    'a part nobody made',
    "import Nai from '~/lesson/Nai.astro';\n\n<Nai />",
    5,
    '「~/lesson/Nai.astro」というファイルはありません。',
    '綴りを確かめます',
  ],
  ['a part from elsewhere', "import fs from 'node:fs';\n\nあ", 5, '「node:fs」は本文から読み込めません。', '~/lesson/'],
  ['a part above the source', "import a from '~/../hosts/a.ts';\n\nあ", 5, '本文から読み込めません。', ''],
  ['a value nobody knows', 'あ\n\n{nai.mono}', 7, '{ } の中の「nai」は、このページにありません。', '\\{ と書きます'],
  ['a value of the computer', 'あ{process.env.HOME}', 5, '{ } の中の「process」は、このページにありません。', ''],
  [
    'a call',
    "import { host } from '~/host/current.ts';\n\n{host.name.toUpperCase()}",
    7,
    '{ } の中に、値ではないものが',
    '{host.operator}',
  ],
  ['a way to nowhere', using('To', 'あ\n\n<To id="zz99" />'), 9, '「zz99」という行き先はありません。', 'もしかして: '],
  ['a way without an id', using('To', '<To />'), 7, '<To> の値が足りないか、読み取れません。', '<To id="a01" /> の形で'],
  ['a way by a name that is misspelt', using('To', '<To idd="a01" />'), 7, '<To> に「idd」という欄はありません。', 'id'],
  ['a way that is computed', using('To', '<To id={1} />'), 7, '<To> の値が足りないか、読み取れません。', ''],
  ['an unknown term', using('Term', '<Term id="nai">無</Term>'), 7, '「nai」という用語はありません。', 'content/glossary.yaml にある id'],
  ['an unknown number of the town', using('Town', '<Town id="nai" />'), 7, '「nai」というみなと市の数はありません。', ''],
  ['an unknown sheet', using('Worksheet', '<Worksheet id="w77" />'), 7, '「w77」というシートはありません。', 'w01、w02'],
  [
    'an unknown section of a sheet',
    using('Worksheet', '<Worksheet\n  id="w08"\n  sections={[\'nai\']}\n/>'),
    9,
    '「nai」というシートw08のまとまりはありません。',
    '',
  ],
  [
    'an unknown question',
    using('Questions', "<Questions ids={['a01-q1', 'a01-q99']} />"),
    7,
    '「a01-q99」という問いはありません。',
    'content/questions/ にある',
  ],
  ['questions of an unknown lesson', using('Questions', '<Questions lesson="z01" />'), 7, '「z01」というレッスンの問いはありません。', ''],
  ['questions without an id', using('Questions', '<Questions />'), 7, '<Questions> の値が足りない', ''],
  ['an unknown dialogue', using('DialogueCard', '<DialogueCard id="d99" />'), 7, '「d99」という対話はありません。', 'd1、d2'],
  ['an example without a title', using('Worked', '<Worked>\n\nあ\n\n</Worked>'), 7, '<Worked> の値が足りない', 'title="…"'],
  [
    'the action of a lesson on another page',
    using('Action', '<Action />'),
    7,
    '<Action> は、レッスンではないページでは使えません。',
    'content/docs/lessons/',
  ],
  [
    'a part that is called otherwise',
    'import Sheet from \'~/lesson/Worksheet.astro\';\n\n<Sheet id="w77" />',
    7,
    '「w77」というシートはありません。',
    '',
  ],
  ['a sign of emphasis that stays a sign', '会う人に**「どこまで」**と聞く', 5, '文字のまま', '内側へ'],
])('C, D: %s is refused with file, line and advice', (_, body, line, reason, instead) => {
  const [first] = problemsIn(body);
  expect(first).toMatchObject({ file: 'content/docs/x.mdx', line });
  expect(first?.reason).toContain(reason);
  expect(first?.instead).toContain(instead);
});

test('every problem of a page is told, in the order of its lines', () => {
  const lines = problemsIn('<script>a</script>\n\n{nai}\n\n<Nai />\n\n<div onclick="a" />\n\n[a](javascript:a)').map(({ line }) => line);
  expect(lines).toEqual([5, 7, 9, 11, 13]);
});

test.each([
  [
    'plain elements and attributes',
    '<section class="a" id="b" aria-label="c" lang="en">\n\n<b>あ</b><br />い<ruby>看取り<rt>みとり</rt></ruby>\n\n</section>',
  ],
  [
    'scripts as an example of text',
    '`**` と**太い**字、`<script>alert(1)</script>` と &lt;script>\n\n```html\n<script>alert(1)</script>\n```\n',
  ],
  ['values that are imported or plain', "import { host } from '~/host/current.ts';\n\n{host.name}、{'文字'}、{12}{/* 覚え書き */}"],
  ['ways out and in', '[あ](https://example.jp) [い](mailto:a@example.jp) [う](#え) <a href="#お">か</a> ![き](/く.png)'],
  [
    'parts as they are meant',
    using(
      'To Questions Worksheet Term',
      '<To id="home" /> <Term id="tane">タネ</Term>\n\n<Questions ids={[\'a01-q1\']} />\n\n<Worksheet id="w08" />',
    ),
  ],
  [
    'other parts of the source',
    "import Sense from '~/evidence/Sense.astro';\nimport CallFlow from '~/lesson/diagrams/CallFlow.astro';\n\n<Sense kind=\"work\">\n\n<CallFlow />\n\n</Sense>",
  ],
])('%s may stand in a page', (_, body) => {
  expect(problemsIn(body)).toEqual([]);
});

test('what `<To>` may name is what it finds', () => {
  expect(destinationIds(files).sort()).toEqual([...destinations.keys()].sort());
});
