import { cpSync, mkdtempSync, readFileSync, renameSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { beforeAll, beforeEach, describe, expect, test } from 'vitest';
import { ContentError, type Problem } from '../authoring/problems.ts';
import type { Overlay } from '../authoring/shelf.ts';
import { readHost } from '../host/host.ts';
import { glossaryShelf } from '../glossary/shelf.ts';
import { readOwnLessons } from '../course/own-lessons.ts';
import { digestOf } from '../course/own-pages.ts';
import { readOwnQuestions } from '../questions/own-questions.ts';
import { readOwnSheets } from '../worksheets/own-sheets.ts';
import { catalogueOf } from './catalogue.ts';
import { checkOverlay } from './check-overlay.ts';
import { readContentFiles } from './content-files.ts';
import { loadContent } from './content.ts';
import { drawnPages } from './drawn-pages.ts';
import { collectIds } from './ids.ts';

const today = '2026-12-20';
const overlay: Overlay = { name: 'example', place: 'hosts/example' };
let root = '';

function copyCourse(): void {
  root = mkdtempSync(join(tmpdir(), 'musubime-overlay-'));
  cpSync('hosts/example', join(root, 'hosts/example'), { recursive: true });
  for (const folder of ['content', 'src']) symlinkSync(join(process.cwd(), folder), join(root, folder));
  // The example need not follow every word of the page that it replaces.
  const [, body = ''] = /^---\n.*?\n---\n(.*)$/s.exec(readFileSync('content/docs/trainings.mdx', 'utf8')) ?? [];
  writeFileSync(
    join(root, trainings),
    readFileSync(join(root, trainings), 'utf8').replace(/replaces: .*/, `replaces: '${digestOf(body)}'`),
  );
}
beforeEach(copyCourse);

const change = (file: string, from: string | RegExp, to: string) => {
  const text = readFileSync(join(root, file), 'utf8');
  const changed = text.replace(from, () => to);
  expect(changed, `${file} no longer holds what this test changes`).not.toBe(text);
  writeFileSync(join(root, file), changed);
};
const lineIn = (file: string, part: string, folder = root) =>
  readFileSync(join(folder, file), 'utf8')
    .split('\n')
    .findIndex((line) => line.includes(part)) + 1;
const check = (): Problem[] => checkOverlay(root, overlay, today).problems;
const stops = (): readonly Problem[] => {
  try {
    loadContent(root, overlay);
    return [];
  } catch (error) {
    if (error instanceof ContentError) return error.problems;
    throw error;
  }
};

const contacts = 'hosts/example/pages/contacts.mdx';
const trainings = 'hosts/example/pages/trainings.mdx';
const glossary = 'hosts/example/glossary.yaml';
const lesson = 'hosts/example/lessons/m01.mdx';
const lessonList = 'hosts/example/lessons.yaml';
const questions = 'hosts/example/questions/m01.yaml';
const sheet = 'hosts/example/sheets/ms1.yaml';

test('nothing is said of the example host, its pages have addresses, and the plain course has nothing of it', () => {
  expect(check()).toEqual([]);
  const texts = readContentFiles(root, overlay);
  const { own, ownTerms } = texts;
  expect(own.map(({ data }) => data.id)).toEqual(['example.contacts', 'trainings']);
  expect(ownTerms.map(({ id }) => id)).toEqual(['example.keniki-kaigi', 'example.totsugi-sheet']);
  const plain = readContentFiles(root);
  expect(plain).toMatchObject({ own: [], ownTerms: [], ownLessons: [] });
  expect(collectIds(texts)).toEqual(collectIds(plain));
  expect(catalogueOf(texts).stages.at(-1)).toEqual({ id: 'example.m', title: 'みなと県で働く', lessons: ['example.m01'] });
  expect(catalogueOf(texts).lessons.at(-1)).toMatchObject({
    path: 'lessons/example.m01/',
    sheets: ['example.ms1'],
    questions: ['example.m01-q1', 'example.m01-q2', 'example.m01-q3'],
  });

  for (const place of ['hosts/example', '/somewhere/example']) {
    const { pattern, generateId } = drawnPages(place, texts);
    expect(pattern).toContain('!content/docs/trainings.mdx');
    expect(pattern.slice(2).map((entry) => generateId({ entry }))).toEqual(['own/contacts', 'trainings', 'lessons/example.m01']);
    expect(generateId({ entry: 'content/docs/lessons/a01.mdx' })).toBe('lessons/a01');
  }
});

/** One slip: in a page that is otherwise that of the example host, or in its list of terms. */
type Slip = readonly [what: string, from: string | RegExp, to: string, line: string, reason: string];

const inPages: readonly Slip[] = [
  ['an id of another', /id: example\.(.*)/, 'id: else.page', 'id: ', 'id「else.page」は、導入先のページには使えません。'],
  ['an id of the course', /id: example\.(.*)/, 'id: about', 'id: ', 'id「about」は、導入先のページには使えません。'],
  ['an id that the file is not called by', /id: example\.(.*)/, 'id: example.madoguchi', 'id: ', 'ファイル名と id が違います。'],
  ['a page that stands nowhere', 'beside: hosts\n', '', 'id: ', 'どこに並べるページか、分かりません。'],
  ['a page beside none', 'beside: hosts', 'beside: toppage', 'beside: ', '「toppage」というページはありません。'],
  ['a key that is unknown', 'beside: hosts', 'beside: hosts\nhead: []', 'head: ', '知らない欄があります: head'],
  ['a page of its own that replaces', 'beside: hosts', "beside: hosts\nreplaces: '123abc'", 'replaces: ', '何とも替わりません。'],
  ['a placeholder in the text', 'みなと県は架空の県です。', '【ここに書く：説明】', '【ここに書く', 'まだ書いていない所'],
  ['a placeholder in the title', '県の相談窓口と', '【ここに書く】と', 'title: ', 'まだ書いていない所'],
  ['a link by address', '<To id="about" />', '[説明](/about/)', '/about/', '「/about/」は、置く場所や版が変わると切れます。'],
  [
    'a link by address in an element',
    '<To id="about" />',
    '<a href="../about/">説明</a>',
    '../about/',
    '「../about/」は、置く場所や版が変わると切れます。',
  ],
  ['a picture', '<To id="about" />', '![図](./map.png)', 'map.png', '画像をまだ置けません。'],
  ['a tag left open', '<To id="about" />', '<b>説明', '', ''],
];
const inPagesAsAWhole: readonly Slip[] = [
  ['a way to nowhere', '<To id="about" />', '<To id="abuot" />', 'abuot', '「abuot」という行き先はありません。'],
  ['a script', '## 今年度の予定', '<script>1</script>\n\n## 今年度の予定', '<script>', ''],
  [
    'a term that nobody explains',
    'example.totsugi-sheet',
    'example.totsugi',
    '"example.totsugi"',
    '「example.totsugi」という用語はありません。',
  ],
];
const inTerms: readonly Slip[] = [
  ['a term with an id of another', 'id: example.totsugi-sheet', 'id: totsugi', 'id: totsugi', '導入先の用語には使えません。'],
  ['a word the course explains', 'term: とつぎシート', 'term: 看取り', 'term: 看取り', '「看取り」は、すでに content/glossary.yaml:'],
  ['a placeholder in a definition', '県内共通の1枚の紙', '【ここに書く：説明】', '【ここに書く', 'まだ書いていない所'],
];

describe.each([
  ['read', inPages],
  ['checked as a whole', inPagesAsAWhole],
])('slips in pages that stop the build, found when they are %s', (_, slips) => {
  // All at once, each in a page of its own: a slip in one must not hide that in another.
  let problems: readonly Problem[] = [];
  const fileOf = (at: number) => `hosts/example/pages/slip-${String(at)}.mdx`;
  let broken = '';
  beforeAll(() => {
    copyCourse();
    broken = root;
    const page = readFileSync(join(root, contacts), 'utf8');
    for (const [at, [what, from, to]] of slips.entries()) {
      const own = page.replace('id: example.contacts', `id: example.slip-${String(at)}`);
      const changed = own.replace(from, () => to);
      expect(changed, what).not.toBe(own);
      writeFileSync(join(root, fileOf(at)), changed);
    }
    problems = stops();
  });

  test.each(slips.map((slip, at) => [slip[0], at, slip] as const))('%s', (_what, at, [, , , line, reason]) => {
    const [first, ...more] = problems.filter(({ file }) => file === fileOf(at));
    expect(first?.reason).toContain(reason);
    expect(first?.instead).not.toBe('');
    expect(first?.line).toBeGreaterThan(0);
    if (line !== '') expect(first?.line).toBe(lineIn(fileOf(at), line, broken));
    expect(more, 'one slip, one sentence').toEqual([]);
  });

  test('and nothing else is said', () => {
    expect(problems).toHaveLength(slips.length);
  });
});

describe('slips in terms that stop the build', () => {
  test.each(inTerms)('%s', (_, from, to, line, reason) => {
    change(glossary, from, to);
    const problems: Problem[] = [];
    glossaryShelf.read(root, problems, overlay);
    expect(problems).toMatchObject([{ file: glossary, line: lineIn(glossary, line) }]);
    expect(problems[0]?.reason).toContain(reason);
  });

  test('an id twice, at its second place', () => {
    change(glossary, 'example.totsugi-sheet', 'example.keniki-kaigi');
    const problems: Problem[] = [];
    glossaryShelf.read(root, problems, overlay);
    expect(problems).toMatchObject([{ file: glossary, key: 'terms.1.id', reason: 'id「example.keniki-kaigi」が2か所にあります。' }]);
  });

  test('a reading that is none, said by the check as by the build', () => {
    change(glossary, 'とつぎしーと', 'ﾄﾂｷﾞ');
    const problems = stops();
    expect(problems).toMatchObject([{ file: glossary, line: lineIn(glossary, 'ﾄﾂｷﾞ') }]);
    expect(check()).toEqual(problems);
  });
});

/** One slip in a file that is otherwise that of the example host. */
type OwnSlip = readonly [what: string, file: string, from: string | RegExp, to: string, line: string, reason: string];

const inLessons: readonly OwnSlip[] = [
  [
    'a lesson with an id of the course',
    lesson,
    'id: example.m01\n',
    'id: a01\n',
    'id: a01',
    'id「a01」は、導入先のレッスンには使えません。',
  ],
  ['a lesson with a letter of the course', lesson, 'id: example.m01\n', 'id: example.a01\n', 'id: ', '導入先のレッスンには使えません。'],
  ['a lesson that the file is not called by', lesson, 'id: example.m01\n', 'id: example.m02\n', 'id: ', 'ファイル名と id が違います。'],
  ['a goal with an id of another', lesson, 'id: example.m01-ask', 'id: a01-ask', 'a01-ask', 'id「a01-ask」の始まりが違います。'],
  ['an action with an id of another', lesson, 'id: example.m01-action', 'id: action', 'id: action', 'id「action」の始まりが違います。'],
  ['a lesson without its minutes', lesson, /minutes: .*\n/, '', 'title: ', 'この欄がありません。'],
  ['a heading that is left out', lesson, '## 要点\n', '', '', '見出し（##）の並びが'],
  ['a heading of its own', lesson, '## 見本\n', '## 例\n', '## 例', '見出し（##）の並びが'],
  ['a placeholder in a goal', lesson, '出してよい所を担当者と決め、', '【ここに書く】、', 'm01-ready, ', 'まだ書いていない所'],
  ['a placeholder in the text', lesson, '情報交換会では、', '【ここに書く：会の名前】', '【ここに書く', 'まだ書いていない所'],
  ['a link by address', lesson, '<To id="example.contacts" />', '[予定](/own/contacts/)', '/own/', '置く場所や版が変わると切れます。'],
  ['a group with an id of the course', lessonList, 'id: example.m\n', 'id: m\n', 'id: m', '導入先のレッスンのまとまりには使えません。'],
  [
    'a lesson in the list that is nowhere',
    lessonList,
    '[example.m01]',
    '[example.m01, example.m02]',
    'm-year',
    '「example.m02」というレッスンは',
  ],
  ['a lesson that is listed twice', lessonList, '[example.m01]', '[example.m01, example.m01]', 'm-year', '2か所に並んでいます。'],
  ['a placeholder in the name of the group', lessonList, 'みなと県で働く', '【ここに書く】', '【ここに書く', 'まだ書いていない所'],
  ['questions of a lesson of the course', questions, 'lesson: example.m01', 'lesson: a01', 'lesson: ', '導入先のレッスンには使えません。'],
  ['questions that the file is not called by', questions, /example\.m01/g, 'example.m02', 'lesson: ', 'ファイル名と id が違います。'],
  ['a question with an id of another', questions, 'id: example.m01-q2', 'id: a01-q2', 'id: a01-q2', 'id「a01-q2」の始まりが違います。'],
  [
    'a placeholder in a reason',
    questions,
    '相手がしたことを一つだけ尋ねています。',
    '【ここに書く】',
    '【ここに書く',
    'まだ書いていない所',
  ],
  ['a question of a kind that is none', questions, 'kind: order', 'kind: sort', 'kind: sort', '"sort" は使えません。'],
  ['a sheet with an id of the course', sheet, 'id: example.ms1', 'id: w21', 'id: w21', 'id「w21」は、導入先のシートには使えません。'],
  ['a sheet that the file is not called by', sheet, 'id: example.ms1', 'id: example.ms2', 'id: example', 'ファイル名と id が違います。'],
  ['a sheet of a テーマ', sheet, 'scope: entry', 'scope: topic', 'scope: ', '"topic" は使えません。'],
  ['a placeholder in a help', sheet, 'シートの番号と、途中で', '【ここに書く】', '【ここに書く', 'まだ書いていない所'],
  ['a key that is unknown', sheet, 'version: 1', 'version: 1\ncolour: red', 'colour: ', '知らない欄があります: colour'],
];

describe('slips in lessons, questions and sheets that stop the build', () => {
  const readOwn = (): Problem[] => {
    const problems: Problem[] = [];
    for (const read of [readOwnLessons, readOwnQuestions, readOwnSheets]) read(root, overlay, problems);
    return problems;
  };

  test.each(inLessons)('%s', (_, file, from, to, line, reason) => {
    change(file, from, to);
    const found = readOwn().filter((problem) => problem.reason.includes(reason));
    expect(found).toMatchObject([{ file, line: line === '' ? (expect.any(Number) as number) : lineIn(file, line) }]);
    expect(found[0]?.instead).not.toBe('');
  });

  test('lessons that no list names, and a list that is not there', () => {
    change(lessonList, '[example.m01]', '[example.m02]');
    expect(readOwn()).toMatchObject([{ file: lessonList }, { file: lesson, line: lineIn(lesson, 'id: '), key: 'id' }]);
    rmSync(join(root, lessonList));
    expect(readOwn()).toMatchObject([{ file: lessonList, reason: 'ファイルがありません。' }]);
  });

  test('a name too long for the names of files', () => {
    const name = 'a'.repeat(41);
    const problems: Problem[] = [];
    readOwnSheets(root, { name, place: overlay.place }, problems);
    expect(problems).toMatchObject([{ file: sheet, reason: expect.stringContaining('長すぎます。') as string }]);
  });

  test('what they refer to, said by the check as by the build', () => {
    const slips: readonly OwnSlip[] = [
      ['a sheet that is not there', lesson, 'sheets: [example.ms1]', 'sheets: [example.ms9]', 'sheets: ', 'というシートはありません。'],
      ['more minutes than it takes', lesson, 'read: 5', 'read: 15', 'minutes: ', '15分と書いてありますが'],
      ['a part of a sheet', lesson, "sections={['bring']}", "sections={['take']}", '<Worksheet', 'まとまりはありません。'],
      [
        'a goal that is not there',
        questions,
        'objective: example.m01-ask',
        'objective: example.m01-ax',
        'm01-ax',
        'というねらいはありません。',
      ],
      ['a heading that is not there', questions, 'section: 問いは、', 'section: 問いを、', '問いを、', 'という見出しはありません。'],
      ['an id twice', questions, 'id: example.m01-q2', 'id: example.m01-q1', 'level: apply', 'はすでに hosts/example/questions/m01.yaml:'],
      ['a next step that is nowhere', sheet, 'to: w08', 'to: w80', 'to: w80', 'というシートやページはありません。'],
      ['a sample without a field', sheet, /    heard: 隣の町.*\n/, '', 'values:', '記入例にこの欄がありません。'],
    ];
    for (const [, file, from, to] of slips) change(file, from, to);
    const problems = stops();
    for (const [what, file, , , , reason] of slips)
      expect(problems.find((problem) => problem.file === file && problem.reason.includes(reason))?.line, what).toBeGreaterThan(1);
    expect(check()).toEqual(problems);
  });
});

test('the course leaves to hosts the letters that their lessons and sheets begin with', () => {
  const { lessons, worksheets, dialogues, course } = readContentFiles(root);
  const ids = [...[...lessons, ...worksheets, ...dialogues].map(({ data }) => data.id), ...course.data.stages.map(({ id }) => id)];
  expect(ids.filter((id) => /^[h-v]|\./.test(id))).toEqual([]);
});

describe('stages that are not offered', () => {
  const settings = 'hosts/example/site.yaml';
  test.each([
    ['one that there is none of', '[c, d]', '「d」という段階はありません。', '次のどれかを書きます: a、b、c'],
    ['all of them', '[c, a, b]', 'すべての段階を出さないことになっています。', '出す段階を一つ以上残して、id を消します。'],
  ])('%s', (_, hidden, reason, instead) => {
    change(settings, 'hiddenStages: [c]', `hiddenStages: ${hidden}`);
    const problems = stops();
    expect(problems).toMatchObject([{ file: settings, line: lineIn(settings, 'hiddenStages: '), reason, instead }]);
    expect(check()).toEqual(problems);
  });

  test('what stands wrong in the settings is said where they are read, and once', () => {
    change(settings, 'hiddenStages: [c]', 'hiddenStages: c');
    expect(check()).toEqual([]);
    expect(() => readHost(root, 'example')).toThrow(/hiddenStages は \[c\] の形で/);
  });
});

test('a page that replaces is told the digest of what it replaces', () => {
  change(trainings, /replaces: .*\n/, '');
  const [first, ...more] = stops();
  expect(first).toMatchObject({
    file: trainings,
    line: lineIn(trainings, 'id: '),
    reason: expect.stringContaining('印（replaces）がありません') as string,
  });
  expect(more).toEqual([]);
  const [, digest = ''] = /replaces: '([0-9a-f-]+)'/.exec(first?.instead ?? '') ?? [];
  change(trainings, 'id: trainings\n', `id: trainings\nreplaces: '${digest}'\n`);
  expect(check()).toEqual([]);
});

describe('what does not stop the build, and should be put right', () => {
  test.each<[what: string, file: string, from: string, to: string, line: string, reason: string]>([
    ['a day that has gone by', contacts, '2027-03-31', '2026-12-19', 'until: ', '見直す日（2026-12-19）が過ぎています。'],
    ['a sign of what is undecided', contacts, '6月：', '○○月：', '○○月', 'まだ決まっていない印（○○）'],
    ['a day that has gone by, in a lesson', lesson, '2027-03-31', '2026-12-19', 'until: ', '見直す日（2026-12-19）が過ぎています。'],
    ['a sign of what is undecided in a lesson', lesson, '10月 | 情報', '未定 | 情報', '未定', 'まだ決まっていない印（未定）'],
    ['a sign of what is undecided in a question', questions, '次に自分が', 'xxxが', 'xxx', 'まだ決まっていない印（xxx）'],
    ['a sign of what is undecided in a sheet', sheet, '電話をかける\n', '電話をかける（仮）\n', '（仮）', 'まだ決まっていない印（（仮））'],
  ])('%s', (_, file, from, to, line, reason) => {
    change(file, from, to);
    const [first, ...more] = check();
    expect(first).toMatchObject({ file, line: lineIn(file, line) });
    expect(first?.reason).toContain(reason);
    expect(more).toEqual([]);
  });

  test('an overlay made for one edition builds on the next, and is told which parts of the page it replaced are other now', () => {
    rmSync(join(root, 'content'));
    cpSync('content', join(root, 'content'), { recursive: true });
    change('content/docs/trainings.mdx', '## 1日の台本（10時〜16時）\n', '## 1日の台本（10時〜16時）\n\n昼の休みを長くしました。\n');
    change('content/docs/trainings.mdx', '## 2日＋3か月の台本\n', '## 半日の台本\n\n新しい台本です。\n\n## 2日＋3か月の台本\n');
    const [first, ...more] = check();
    expect(first).toMatchObject({ file: trainings, line: lineIn(trainings, 'replaces: ') });
    expect(first?.reason).toMatch(
      /content\/docs\/trainings\.mdx が変わりました。新しいか、変わった部分: 1日の台本（10時〜16時）、半日の台本$/,
    );
    expect(more).toEqual([]);
    const [, digest = ''] = /replaces: '([0-9a-f-]+)'/.exec(first?.instead ?? '') ?? [];
    change(trainings, /replaces: .*/, `replaces: '${digest}'`);
    expect(check()).toEqual([]);
  });
});

test('a folder outside the project is read the same, and what is wrong there is said with the whole path', () => {
  const place = join(mkdtempSync(join(tmpdir(), 'musubime-outside-')), 'example');
  renameSync(join(root, 'hosts/example'), place);
  const { own } = readContentFiles(root, { name: 'example', place });
  expect(own.map(({ file }) => file)).toEqual([`${place}/pages/contacts.mdx`, `${place}/pages/trainings.mdx`]);
  writeFileSync(`${place}/pages/contacts.mdx`, readFileSync(`${place}/pages/contacts.mdx`, 'utf8').replace('id="about"', 'id="abuot"'));
  expect(checkOverlay(root, { name: 'example', place }, today).problems).toMatchObject([{ file: `${place}/pages/contacts.mdx` }]);
});
