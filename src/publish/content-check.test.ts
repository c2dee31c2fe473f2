import { cpSync, mkdtempSync, readFileSync, symlinkSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { beforeEach, describe, expect, test } from 'vitest';
import { loadContent } from './content.ts';
import { ContentError } from '../authoring/problems.ts';

/** A copy of the course that a test may break. */
let root = '';
beforeEach(() => {
  root = mkdtempSync(join(tmpdir(), 'musubime-content-'));
  cpSync('content', join(root, 'content'), { recursive: true });
  symlinkSync(join(process.cwd(), 'src'), join(root, 'src'));
});

function change(file: string, from: string | RegExp, to: string) {
  const path = join(root, 'content', file);
  const before = readFileSync(path, 'utf8');
  const after = before.replace(from, to);
  expect(after, `${file} no longer holds what this test changes`).not.toBe(before);
  writeFileSync(path, after);
}

/** The message of the build that stops. */
function stops(): string {
  try {
    loadContent(root);
  } catch (error) {
    if (error instanceof ContentError) return error.message;
    throw error;
  }
  throw new Error('The build did not stop.');
}

test('the course itself has nothing to put right', () => {
  expect(loadContent(root).lessons.length).toBeGreaterThan(0);
});

describe('an author is told file, line, key, reason and what to write instead, when', () => {
  test('a lesson has no objective', () => {
    change('docs/lessons/a01.mdx', /objectives:\n(?: {2}.*\n)+/, '');
    expect(stops()).toMatch(
      /content\/docs\/lessons\/a01\.mdx:\d+\n {2}欄: objectives\n {2}理由: この欄がありません。\n {2}直し方: 読み終えた人ができることを1つか2つ書きます。例: - \{ id: a01-explain/,
    );
  });

  test('minutes are not a number', () => {
    change('docs/lessons/a01.mdx', /read: \d+/, 'read: 八分');
    expect(stops()).toMatch(/a01\.mdx:\d+\n {2}欄: minutes\.read\n {2}理由: "八分" は使えません。\n {2}直し方: 分を整数で書きます。例: 8/);
  });

  test('minutes are far from what text and practice take', () => {
    change('docs/lessons/a02.mdx', /read: \d+/, 'read: 20');
    expect(stops()).toMatch(
      /a02\.mdx:\d+\n {2}欄: minutes\.read\n {2}理由: 20分と書いてありますが、本文と問いから数えると約[\d.]+分です。/,
    );
  });

  test('an objective is practised nowhere', () => {
    change('docs/lessons/a02.mdx', '{ id: a02-pdca,', '{ id: a02-new,');
    expect(stops()).toContain('理由: ねらい「a02-new」を練習する問いがありません。');
  });

  test('a key is misspelt', () => {
    change('docs/lessons/a01.mdx', /^competencies:/m, 'competences:');
    expect(stops()).toContain('理由: 知らない欄があります: competences\n  直し方: 綴りを確かめるか、その行を消します。');
  });

  test('a day is one on which 森川さん is not at the desk, or has another weekday', () => {
    change('docs/lessons/a04.mdx', '11月18日、歯科衛生士に', '11月17日、歯科衛生士に');
    expect(stops()).toMatch(
      /content\/docs\/lessons\/a04\.mdx:\d+\n {2}理由: 「11月17日」（2026-11-17（火））は、森川さんが相談室にいない日です。/,
    );
    change('docs/lessons/a04.mdx', '11月17日、歯科衛生士に', '11月18日（火）、歯科衛生士に');
    expect(stops()).toMatch(/a04\.mdx:\d+\n {2}理由: 「11月18日（火）」は、2026-11-18（水）です。\n {2}直し方: 日か曜日を直します。/);
  });

  test('a lesson names a sheet that does not exist', () => {
    change('docs/lessons/a01.mdx', /sheets: \[w03\]|sheets:\n {2}- w03/, 'sheets: [w99]');
    expect(stops()).toMatch(
      /a01\.mdx:\d+\n {2}欄: sheets\.0\n {2}理由: 「w99」というシートはありません。\n {2}直し方: 次のどれかを書きます: w01、w02、w03、/,
    );
  });

  test('a lesson names a source that does not exist', () => {
    change('docs/lessons/a01.mdx', 'otaga-r6-survey', 'nobody-knows');
    expect(stops()).toContain('「nobody-knows」という資料はありません。');
  });

  test('two lessons have one id', () => {
    change('docs/lessons/a02.mdx', /^id: a02$/m, 'id: a01');
    expect(stops()).toMatch(
      /a02\.mdx:\d+\n {2}欄: id\n {2}理由: id「a01」はすでに content\/docs\/lessons\/a01\.mdx:\d+ にあります。\n {2}直し方: ほかと重ならない id を付けます。/,
    );
  });

  test('a lesson stands nowhere in the course', () => {
    change('course.yaml', /, a02\b/, '');
    expect(stops()).toContain('レッスン「a02」がコースのどこにも置かれていません。');
  });

  test('a page of the site’s own has no words by which it is searched for', () => {
    change('doors.yaml', /  - page: records\n(?: {4}.*\n)+/, '');
    expect(stops()).toMatch(/content\/doors\.yaml:\d+\n {2}欄: doors\n {2}理由: ページ「records」がありません。/);
  });

  test('words stand for a page that does not exist', () => {
    change('doors.yaml', 'page: records', 'page: record');
    expect(stops()).toContain('「record」というページはありません。');
  });

  test('the headings of a lesson are not in order', () => {
    change('docs/lessons/a01.mdx', '## 見本', '## 例');
    expect(stops()).toContain('「はじめる前に・ねらい・要点・見本・やってみる・確かめる・自分の地域で・この2週間で」の順に書きます。');
  });

  test('a wrong option has no belief behind it', () => {
    change('questions/a01.yaml', /\n\s+belief:.*/, '');
    expect(stops()).toContain('誤りの選択肢に belief がありません。');
  });

  test('a question checks a heading that the lesson does not have', () => {
    change('questions/a01.yaml', /section: .*/, 'section: ない見出し');
    expect(stops()).toContain('「ない見出し」という見出しはありません。');
  });

  test('a choice of a dialogue leads nowhere', () => {
    change('dialogues/d1.yaml', /\bto: \S+/, 'to: nowhere');
    expect(stops()).toContain('「nowhere」という場面はありません。');
  });

  test('a dialogue goes round in a circle', () => {
    change('dialogues/d1.yaml', /(id: list-ask[\s\S]*?\bto: )\S+/, '$1n1');
    expect(stops()).toContain('場面「list」から、同じ場面に戻る道があります。');
  });

  test('a sample leaves a field empty', () => {
    change('worksheets/w08.yaml', /\n {4}theme: .*/, '');
    expect(stops()).toMatch(/欄: sample\.values\.theme\n {2}理由: 記入例にこの欄がありません。/);
  });

  test('a figure of 「あなたの立場」 is of another survey than its table, or does not exist', () => {
    change('position.yaml', 'share: r5.affiliation.hospital,', 'share: r6.affiliation.hospital-nonuniversity,');
    change('position.yaml', 'id: gt10y', 'id: gt12y');
    const message = stops();
    expect(message).toContain('「r6.affiliation.hospital-nonuniversity」: 年が R6 です。この表は R5 の値だけを並べます。');
    expect(message).toContain('「r5.experience.municipality.gt12y」という数値はありません。');
  });

  test('a share of 「あなたの立場」 is of too few answers', () => {
    change('position.yaml', 'share: r5.affiliation.clinic,', 'share: r5.placement.by-popsize.ge1m.yes,');
    expect(stops()).toContain('n が30に足りないか、書かれていません。');
  });

  test('a case is not named after its file', () => {
    change('cases/inagi.yaml', 'id: inagi', 'id: inage');
    expect(stops()).toMatch(/content\/cases\/inagi\.yaml:\d+\n {2}欄: id\n {2}理由: ファイル名と id「inage」が違います。/);
  });

  test('a case was heard outside the year of the survey', () => {
    change('cases/inagi.yaml', '2023-09-27', '2025-09-27');
    expect(stops()).toContain(
      '欄: survey.date\n  理由: 「2025-09-27」は令和5年度の日付ではありません。\n  直し方: 聞き取りの日を、資料の「調査日」のとおりに書きます。',
    );
  });

  test('a municipality of a case has no population, or a group of coordinators no number', () => {
    change('cases/inagi.yaml', 'coordinators.medical-association', 'coordinators.hospital');
    change('cases/ise.yaml', 'id: tamaki', 'id: tamagi');
    const message = stops();
    expect(message).toContain('欄: coordinators.0.figure\n  理由: 「case.inagi.coordinators.hospital」という数値がありません。');
    expect(message).toContain('欄: municipalities.1.id\n  理由: 「case.ise.tamagi.population」という数値がありません。');
  });

  test('a map ties boxes that are not neighbours, or leaves one alone', () => {
    change('cases/inagi.yaml', 'between: [room, council]', 'between: [city, council]');
    change('cases/ise.yaml', 'between: [prefecture, center]', 'between: [towns, center]');
    const message = stops();
    expect(message).toMatch(
      /inagi\.yaml:\d+\n {2}欄: map\.ties\.3\.between\n {2}理由: 「city」と「council」は、上と下で隣り合う段にありません。/,
    );
    expect(message).toContain('箱「prefecture」は、どことも結ばれていません。');
  });

  test('a text of a map does not fit into its box', () => {
    change(
      'cases/inagi.yaml',
      'label: 医師会の事務局',
      'label: 医師会の事務局と、そこで働いているたくさんの人と、その仲間の人たちと、その家族と友人',
    );
    expect(stops()).toContain('3行に収まるように、ことばを短くします。');
  });

  test('a case types a percentage, or borrows a sheet that does not exist', () => {
    change('cases/inagi.yaml', /mind: /, 'mind: 全体の35.1%です。');
    change('cases/ise.yaml', 'sheet: w07', 'sheet: w77');
    const message = stops();
    expect(message).toContain('35.1%');
    expect(message).toContain('欄: borrow.sheet\n  理由: 「w77」というシートはありません。');
  });

  test('a scene leads to a case that does not exist, or takes the figures of another scene', () => {
    change('scenes/beyond.yaml', 'id: sapporo', 'id: sapporro');
    change('scenes/end-of-life.yaml', '  - id: end-of-life', '  - id: acute-change');
    const message = stops();
    expect(message).toMatch(/scenes\/beyond\.yaml:\d+\n {2}欄: cases\.0\.id\n {2}理由: 「sapporro」という事例はありません。/);
    expect(message).toContain('理由: 調査の分野「acute-change」は、すでに content/scenes/acute-change.yaml にあります。');
  });

  test('M3: a script names a thing that nobody has, in its column of things or in its words', () => {
    change('docs/lessons/c07.mdx', '残り時間の紙 |', '残り時間の札 |');
    const message = stops();
    expect(message).toMatch(
      /docs\/lessons\/c07\.mdx:\d+\n {2}理由: 台本が名を挙げる「残り時間の札」は、どこにもありません。\n {2}直し方: 印刷する紙なら content\/papers\.yaml/,
    );
  });

  test('M3: a guide speaks of a row that its script has not, or leaves a paper behind; a long script has no guide', () => {
    change('guides/c07.yaml', 'at: 15〜35', 'at: 15〜30');
    change('guides/c09.yaml', 'requests, ', '');
    change('docs/lessons/b04.mdx', '| 7〜10 | ', '| 7〜30 | ');
    const message = stops();
    expect(message).toMatch(
      /guides\/c07\.yaml:\d+\n {2}欄: rows\.0\.at\n {2}理由: content\/docs\/lessons\/c07\.mdx の台本に、「15〜30」で始まる行はありません。/,
    );
    expect(message).toMatch(/guides\/c09\.yaml:2\n {2}欄: papers\n {2}理由: .*「頼みごとの紙」が、切って使う紙にありません。/);
    expect(message).toMatch(/b04\.mdx:\d+\n {2}理由: 30分以上の台本に、講師版がありません。/);
  });

  test('a percentage of the activities does not agree with its count', () => {
    change('evidence/scene-activities.csv', ',69.5,685,', ',96.5,685,');
    expect(stops()).toContain('理由: 96.5 は、実数 685 ÷ 986 と合いません（69.5）。');
  });

  test('a field vanishes without being retired', () => {
    change('ids.json', '"action:a01', '"field:w08/gone-for-ever",\n    "action:a01');
    expect(stops()).toContain(
      '前の版にあった id「field:w08/gone-for-ever」がなくなりました。\n  直し方: 名前を変えたなら新しい欄の aliases に前の id を書きます。',
    );
  });

  test('a new id is not registered', () => {
    change('ids.json', /"lesson:a01",\s*/, '');
    expect(stops()).toContain('新しい id「lesson:a01」がまだ登録されていません。\n  直し方: npm run ids を実行し');
  });

  test('a percentage is typed into a lesson', () => {
    change('docs/lessons/a01.mdx', '## 見本', '全体の35.1%でした。\n\n## 見本');
    expect(stops()).toContain('35.1%');
  });

  test('a figure is unknown, or is not to be cited', () => {
    change(
      'docs/lessons/a01.mdx',
      '## 見本',
      '<Stat id="r6.employment.fulltime-concurent" /> <Stat id="r5.qualification.hospital-clinic.nurse" />\n\n## 見本',
    );
    const message = stops();
    expect(message).toContain('もしかして: r6.employment.fulltime-concurrent');
    expect(message).toContain('r5.qualification.hospital-clinic.nurse.recalc');
  });

  test('YAML cannot be read', () => {
    change('course.yaml', 'title:', '  title: "');
    expect(stops()).toMatch(/content\/course\.yaml:\d+\n {2}理由: YAML として読めません/);
  });
});
