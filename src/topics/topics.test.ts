import { describe, expect, test } from 'vitest';
import { course } from '../course/course.ts';
import { onlyTab } from '../learner/channel.ts';
import { createLearner } from '../learner/create-learner.ts';
import type { Learner } from '../learner/learner.ts';
import { sheetPlace, topicPlace } from '../learner/keys.ts';
import { memoryStorage } from '../learner/storage.ts';
import { listTopics } from '../worksheets/entries.ts';
import { worksheets } from '../worksheets/sheets.ts';
import { headOf, scenarioOf } from './assembled.ts';
import { aboutOf, nextStep, stateOf } from './rules.ts';
import { createTopic, duplicateTopic, readTopic, removeTopic } from './store.ts';

const sheets = [...worksheets.values()].filter(({ scope }) => scope === 'topic');

/** A learner whose clock goes on by a second with every look at it, and whose writes are not put off. */
function begin(): Learner {
  let clock = 1000;
  return createLearner({
    tab: onlyTab,
    site: { id: 'test', edition: '' },
    lasting: memoryStorage(),
    passing: memoryStorage(),
    now: () => (clock += 1000),
    defer: (task) => {
      task();
    },
  });
}

const write = (learner: Learner, sheet: string, topic: string, path: string, value: string) => {
  learner.open(sheetPlace(sheet, topic)).edit(path, value);
};
const names = (learner: Learner) => listTopics(learner, sheets).map(({ title }) => title);

describe('the list of themes', () => {
  test('holds those begun on a sheet and those begun by name, latest first', () => {
    const learner = begin();
    write(learner, 'w08', 'night', 'theme', '夜の不安');
    createTopic(learner, '退院前日の電話');
    expect(names(learner)).toEqual(['退院前日の電話', '夜の不安']);
  });

  test('calls a theme by its own name, else as its latest sheet does', () => {
    const learner = begin();
    write(learner, 'w08', 'night', 'theme', '夜の不安');
    write(learner, 'w09', 'night', 'theme', '家での看取りの夜');
    expect(names(learner)).toEqual(['家での看取りの夜']);
    learner.open(topicPlace('night')).edit('name', '看取り');
    expect(names(learner)).toEqual(['看取り']);
  });

  test('leaves out a theme that was put away, and has it back with every text', () => {
    const learner = begin();
    write(learner, 'w08', 'night', 'theme', '夜の不安');
    write(learner, 'w09', 'night', 'goal', '望む場所で過ごし続けられる');
    removeTopic(learner, 'night', sheets, true);
    expect(names(learner)).toEqual([]);
    removeTopic(learner, 'night', sheets, false);
    expect(names(learner)).toEqual(['夜の不安']);
    expect(readTopic(learner, 'night', sheets).get('w09')?.values['goal']?.value).toBe('望む場所で過ごし続けられる');
  });
});

test('a copy of a theme has its texts, and changing it leaves the original alone', () => {
  const learner = begin();
  write(learner, 'w09', 'night', 'goal', '望む場所で過ごし続けられる');
  const copy = duplicateTopic(learner, 'night', sheets, '写し');
  write(learner, 'w09', copy, 'goal', '別の目指す姿');
  expect(readTopic(learner, 'night', sheets).get('w09')?.values['goal']?.value).toBe('望む場所で過ごし続けられる');
  expect(readTopic(learner, copy, sheets).get('w09')?.values['goal']?.value).toBe('別の目指す姿');
});

describe('the steps of a theme', () => {
  const states = (learner: Learner) =>
    course.steps.flatMap((step) => stateOf(step, worksheets.get(step.sheet), readTopic(learner, 'night', sheets)) ?? []);

  test('say what is written, what is missing and when it was last changed', () => {
    const learner = begin();
    write(learner, 'w09', 'night', 'goal', '望む場所で過ごし続けられる');
    const goal = states(learner).find(({ step }) => step.id === 'step-1');
    expect(goal).toMatchObject({ written: 1, total: 3, missing: ['テーマ', '場面'] });
    expect(goal?.at).toBeGreaterThan(0);
  });

  test('lead to where one is in the midst, then to the first step with nothing written, then to the first with something missing', () => {
    const learner = begin();
    expect(nextStep(states(learner))?.step.id).toBe('seed');
    write(learner, 'w08', 'night', 'theme', '夜の不安');
    expect(nextStep(states(learner))).toMatchObject({ step: { id: 'seed' }, field: '足りない情報' });
    const last = worksheets.get('w08')?.sections.at(-1)?.fields.at(-1);
    write(learner, 'w08', 'night', last?.id ?? '', '文');
    expect(nextStep(states(learner))).toMatchObject({ step: { id: 'step-1' }, field: 'テーマ' });
    for (const sheet of sheets)
      for (const section of sheet.sections)
        for (const field of section.fields) if (field.kind !== 'rows') write(learner, sheet.id, 'night', field.id, '文');
    for (const [sheet, path] of [
      ['w09', 'issues/r1/gap'],
      ['w10', 'causes/r1/what'],
      ['w11', 'measures/r1/what'],
      ['w11', 'changes/r1/change'],
    ] as const)
      write(learner, sheet, 'night', path, '文');
    expect(nextStep(states(learner))?.step.id).toBe('step-7');
  });

  test('do not count a row that was taken out', () => {
    const learner = begin();
    write(learner, 'w10', 'night', 'causes/r1/what', '説明が届いていない');
    learner.open(sheetPlace('w10', 'night')).edit('causes/r1/#removed', true);
    expect(states(learner).find(({ step }) => step.id === 'step-4')?.written).toBe(0);
  });
});

describe('the page for the meeting', () => {
  const pageOf = (learner: Learner) =>
    scenarioOf(course.scenario, {
      sheets: worksheets,
      records: readTopic(learner, 'night', sheets),
      entry: (sheet, id) => learner.read(sheetPlace(sheet, id)),
    });
  const titles = (learner: Learner) => pageOf(learner).parts.map(({ title }) => title);
  const partOf = (learner: Learner, title: string) => pageOf(learner).parts.find((part) => part.title === title);
  const gathered = (): Learner => {
    const learner = begin();
    for (const [id, values] of [
      ['a', { caller: 'visiting-nurse', summary: '夜中に怖くなり救急車を呼んだ', background: '夜に見返すものがない' }],
      ['b', { caller: 'clinic', summary: '夜の電話が一晩に4回' }],
    ] as const)
      for (const [path, value] of Object.entries(values)) learner.open(sheetPlace('w07', id)).edit(path, value);
    learner.open(sheetPlace('w08', 'night')).edit('calls', ['a', 'b', 'elsewhere']);
    write(learner, 'w08', 'night', 'count', '令和8年10月の相談12件のうち2件');
    return learner;
  };

  test('J2 6 is there from consultations and a タネ alone, without anything that is not written', () => {
    const learner = gathered();
    expect(titles(learner)).toEqual(['件数と期間', 'もとになった相談']);
    expect(partOf(learner, 'もとになった相談')?.table).toEqual({
      columns: [
        { label: '相談者の区分', isShort: true },
        { label: '相談の要約', isShort: false },
        { label: '背景（なぜ生じたか）', isShort: false },
      ],
      rows: [
        ['訪問看護師', '夜中に怖くなり救急車を呼んだ', '夜に見返すものがない'],
        ['診療所', '夜の電話が一晩に4回', ''],
      ],
    });
    write(learner, 'w08', 'night', 'sentence', '一緒に確かめたいです。');
    write(learner, 'w08', 'night', 'care', '「何を話せばよいか」');
    write(learner, 'w08', 'night', 'next', '森川：聞く。市：尋ねる。12月9日に見る。');
    expect(titles(learner)).toEqual([
      '市町村に伝える一文',
      '件数と期間',
      'もとになった相談',
      '関係者に聞いたこと',
      '誰が何をいつまでにするか',
    ]);
    expect(partOf(learner, '関係者に聞いたこと')?.text).toBe('介護：「何を話せばよいか」');
    expect(pageOf(learner)).toMatchObject({ from: ['w08'] });
    expect(pageOf(learner).missing).toContain('背景');
    expect(pageOf(learner).missing).not.toContain('目指す姿');
  });

  test('leaves out a consultation that was put away', () => {
    const learner = gathered();
    learner.open(sheetPlace('w07', 'b')).edit('#removed', true);
    expect(partOf(learner, 'もとになった相談')?.table?.rows).toHaveLength(1);
  });

  test('grows into the solution scenario: what a later sheet took over stands there once, and what it says anew is left out', () => {
    const learner = gathered();
    write(learner, 'w08', 'night', 'sentence', '一緒に確かめたいです。');
    write(learner, 'w08', 'night', 'frontline', '「説明はしたつもり」');
    write(learner, 'w08', 'night', 'care', '「何を話せばよいか」');
    write(learner, 'w09', 'night', 'figures', '12件のうち2件。搬送は9件');
    write(learner, 'w09', 'night', 'voices', '「説明はしたつもり」');
    expect(titles(learner)).toEqual(['市町村に伝える一文', '現状（数）', 'もとになった相談', '関係者に聞いたこと', '現状（声）']);
    expect(partOf(learner, '関係者に聞いたこと')?.text).toBe('介護：「何を話せばよいか」');
    write(learner, 'w09', 'night', 'goal', '望む場所で過ごし続けられる');
    expect(titles(learner)).not.toContain('市町村に伝える一文');
    expect(pageOf(learner).parts[0]).toEqual({ title: '目指す姿', text: '望む場所で過ごし続けられる' });
    learner.open(sheetPlace('w11', 'night')).edit('measures/#order', ['r1']);
    expect(titles(learner)).toContain('もとになった相談');
    write(learner, 'w11', 'night', 'measures/r1/what', '夜の連絡先を貼る');
    write(learner, 'w11', 'night', 'measures/r1/until', '2027-04-01');
    expect(titles(learner)).not.toContain('もとになった相談');
    expect(partOf(learner, '対策')?.table).toMatchObject({ rows: [['夜の連絡先を貼る', '4/1（木）']] });
  });

  test('says whose it is by the latest sheet', () => {
    const learner = gathered();
    write(learner, 'w08', 'night', 'header.author', '森川');
    write(learner, 'w08', 'night', 'header.date', '2026-11-11');
    write(learner, 'w09', 'night', 'header.date', '2026-12-09');
    write(learner, 'w09', 'night', 'goal', '聞く先がある');
    expect(headOf(readTopic(learner, 'night', sheets))).toEqual([
      { label: '記入日', text: '令和8年（2026年）12月9日（水）' },
      { label: '記入者', text: '森川' },
    ]);
  });
});

test('J2 6 a テーマ is told by its goal, else by the sentence for the municipality, and by nothing else', () => {
  const learner = begin();
  const line = () => aboutOf(course.about, readTopic(learner, 'night', sheets));
  write(learner, 'w08', 'night', 'theme', '夜の不安');
  expect(line()).toBe('');
  write(learner, 'w08', 'night', 'sentence', '一緒に確かめたいです。');
  expect(line()).toBe('一緒に確かめたいです。');
  write(learner, 'w09', 'night', 'goal', '望む場所で過ごし続けられる');
  expect(line()).toBe('望む場所で過ごし続けられる');
});
