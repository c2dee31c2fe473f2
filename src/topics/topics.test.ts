import { describe, expect, test } from 'vitest';
import { course } from '../course/course.ts';
import { onlyTab } from '../learner/channel.ts';
import { createLearner } from '../learner/create-learner.ts';
import type { Learner } from '../learner/learner.ts';
import { sheetPlace, topicPlace } from '../learner/keys.ts';
import { memoryStorage } from '../learner/storage.ts';
import { listTopics } from '../worksheets/entries.ts';
import { worksheets } from '../worksheets/sheets.ts';
import { scenarioOf } from './assembled.ts';
import { nextStep, stateOf } from './rules.ts';
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

  test('lead to the first step with nothing written, then to the first with something missing', () => {
    const learner = begin();
    expect(nextStep(states(learner))?.step.id).toBe('seed');
    write(learner, 'w08', 'night', 'theme', '夜の不安');
    expect(nextStep(states(learner))?.step.id).toBe('step-1');
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

test('the assembled page shows every part in its place, and rows as a table', () => {
  const learner = begin();
  write(learner, 'w09', 'night', 'goal', '望む場所で過ごし続けられる');
  write(learner, 'w11', 'night', 'measures/r1/what', '夜の連絡先を貼る');
  write(learner, 'w11', 'night', 'measures/r1/until', '2027-04-01');
  const parts = scenarioOf(course.scenario, worksheets, readTopic(learner, 'night', sheets));
  expect(parts.map(({ title }) => title)).toEqual(course.scenario.map(({ title }) => title));
  expect(parts[0]).toEqual({ title: '目指す姿', text: '望む場所で過ごし続けられる' });
  expect(parts.find(({ title }) => title === '対策')?.table?.rows).toEqual([['', '夜の連絡先を貼る', '', '4/1（木）']]);
  expect(parts.find(({ title }) => title === '主な原因')?.text).toBe('');
});
