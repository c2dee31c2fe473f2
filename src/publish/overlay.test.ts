import { cpSync, mkdtempSync, readFileSync, renameSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { beforeAll, beforeEach, describe, expect, test } from 'vitest';
import { ContentError, type Problem } from '../authoring/problems.ts';
import type { Overlay } from '../authoring/shelf.ts';
import { readHost } from '../host/host.ts';
import { glossaryShelf } from '../glossary/shelf.ts';
import { digestOf } from '../course/own-pages.ts';
import { checkOverlay } from './check-overlay.ts';
import { readContentFiles } from './content-files.ts';
import { loadContent } from './content.ts';
import { drawnPages } from './drawn-pages.ts';

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

test('nothing is said of the example host, its pages have addresses, and the plain course has nothing of it', () => {
  expect(check()).toEqual([]);
  const { own, ownTerms } = readContentFiles(root, overlay);
  expect(own.map(({ data }) => data.id)).toEqual(['example.contacts', 'trainings']);
  expect(ownTerms.map(({ id }) => id)).toEqual(['example.keniki-kaigi', 'example.totsugi-sheet']);
  expect(readContentFiles(root)).toMatchObject({ own: [], ownTerms: [] });

  for (const place of ['hosts/example', '/somewhere/example']) {
    const { pattern, generateId } = drawnPages(place, own);
    expect(pattern).toContain('!content/docs/trainings.mdx');
    expect(pattern.slice(2).map((entry) => generateId({ entry }))).toEqual(['own/contacts', 'trainings']);
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
