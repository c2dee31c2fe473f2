import { describe, expect, test } from 'vitest';
import { hiddenIn } from './bring-back.ts';
import { alone } from './alone.fixture.ts';
import type { Place } from './keys.ts';
import { createLearner, type Learner } from './learner.ts';
import { countHidden, countOutOfSight } from './out-of-sight.ts';
import { previewBackup, readBackup } from './read-backup.ts';
import { restore } from './restore.ts';
import { memoryStorage } from './storage.ts';

const place: Place = 'sheet:w06:night';

function begin(): Learner {
  let clock = 1000;
  return createLearner({
    ...alone,
    lasting: memoryStorage([['musubime:test:meta:mode', 'own']]),
    passing: memoryStorage(),
    now: () => (clock += 1000),
  });
}

function fileOf(learner: Learner) {
  const file = readBackup(learner.backup());
  if (file.state !== 'read') throw new Error(file.state);
  return file.backup;
}

const textsOf = (learner: Learner) =>
  Object.entries(learner.read(place)?.values ?? {})
    .filter(([path, { value }]) => !path.includes('#') && value !== '')
    .map(([, { value }]) => value);

describe('A3: a file made before something was put away', () => {
  const cases: [string, (learner: Learner) => void, { hidden: number; putAway: number; letGo: number }][] = [
    ['nothing', () => undefined, { hidden: 0, putAway: 0, letGo: 0 }],
    ['the sheet', (learner) => learner.open(place).edit('#removed', true), { hidden: 1, putAway: 1, letGo: 0 }],
    ['a row', (learner) => learner.open(place).edit('people/r1/#removed', true), { hidden: 1, putAway: 1, letGo: 0 }],
    ['a text, emptied', (learner) => learner.open(place).edit('theme', ''), { hidden: 1, putAway: 0, letGo: 1 }],
    [
      'the sheet, for good',
      (learner) => {
        learner.discard(place);
      },
      { hidden: 1, putAway: 0, letGo: 2 },
    ],
  ];
  test.each(cases)('is counted, stays hidden without the word, and comes back with it: %s', (_, act, { hidden, putAway, letGo }) => {
    const learner = begin();
    learner.open(place).edit('theme', '夜の不安');
    learner.open(place).edit('people/r1/role', '薬剤師');
    const file = fileOf(learner);
    act(learner);
    expect(countHidden(file.records, learner.read)).toBe(hidden);
    restore(learner, file);
    expect(countHidden(file.records, learner.read)).toBe(hidden);
    expect(countOutOfSight(file.records, learner.read)).toEqual({ putAway, letGo });
    restore(learner, file, true);
    expect(countHidden(file.records, learner.read)).toBe(0);
    expect(countOutOfSight(file.records, learner.read)).toEqual({ putAway: 0, letGo: 0 });
    expect(textsOf(learner)).toEqual(expect.arrayContaining(['夜の不安', '薬剤師']));
  });

  test('counts a theme and its sheets once', () => {
    const learner = begin();
    const places: Place[] = ['topic:night', 'sheet:w08:night', 'sheet:w09:night', 'sheet:w06:other'];
    for (const each of places) learner.open(each).edit('theme', '文');
    const file = fileOf(learner);
    for (const each of places) learner.open(each).edit('#removed', true);
    expect(countHidden(file.records, learner.read)).toBe(2);
    expect(countOutOfSight(file.records, learner.read)).toEqual({ putAway: 2, letGo: 0 });
  });

  test('is not said to be hidden where a row is back since, or where the file is later', () => {
    const learner = begin();
    learner.open(place).edit('people/r1/role', '薬剤師');
    learner.open(place).edit('people/r1/#removed', true);
    learner.open(place).edit('people/r1/place', '駅前');
    const here = learner.read(place);
    if (!here) throw new Error('unwritten');
    expect(hiddenIn(here, { values: { 'people/r1/role': { value: '薬剤師', at: 1, by: 'a' } }, tray: [] }).rows).toEqual([]);
    learner.open(place).edit('#removed', true);
    const later = { values: { theme: { value: '文', at: 1e12, by: 'b' } }, tray: [] };
    expect(hiddenIn(learner.read(place) ?? here, later).record).toBe(false);
  });

  test('does not count a yes that was taken back, and leaves it so', () => {
    const learner = begin();
    learner.open('topic:night').edit('name', '夜の不安');
    learner.open('topic:night').edit('archived', true);
    const file = fileOf(learner);
    learner.open('topic:night').edit('archived', false);
    expect(countHidden(file.records, learner.read)).toBe(0);
    restore(learner, file, true);
    expect(learner.read('topic:night')?.values['archived']?.value).toBe(false);
  });

  test('that holds something put away is loaded as it is, and says so', () => {
    const there = begin();
    there.open(place).edit('theme', '夜の不安');
    there.open(place).edit('#removed', true);
    const file = fileOf(there);
    const here = begin();
    expect(previewBackup(file, here.read).hidden).toBe(0);
    restore(here, file, true);
    expect(countOutOfSight(file.records, here.read)).toEqual({ putAway: 1, letGo: 0 });
  });
});

test('A5: records of a later edition in a file are named by their places; one that can be read by now is none', () => {
  const learner = begin();
  learner.open('sheet:w07:k').edit('theme', '文');
  const file = fileOf(learner);
  const [now] = file.records.values();
  const later = new Map<Place, string>([
    [place, JSON.stringify({ format: 99 })],
    ['sheet:w07:k', JSON.stringify(now)],
  ]);
  const preview = previewBackup({ ...file, records: new Map(), later }, () => undefined);
  expect(preview).toMatchObject({ added: 1, later: [place] });
});
