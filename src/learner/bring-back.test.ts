import { describe, expect, test } from 'vitest';
import { alone } from './alone.fixture.ts';
import { encodeBackup, type Backup } from './backup.ts';
import { clampStamps, hiddenIn } from './bring-back.ts';
import type { Place } from './keys.ts';
import { createLearner } from './create-learner.ts';
import type { Learner } from './learner.ts';
import { countHidden, countOutOfSight } from './out-of-sight.ts';
import { mergeRecords } from './merge.ts';
import { previewBackup, readBackup } from './read-backup.ts';
import type { RecordData } from './record.ts';
import { restore } from './restore.ts';
import { memoryStorage } from './storage.ts';
import { writeBackup } from './write-backup.ts';

const place: Place = 'sheet:w06:night';

let ticks = 1000;

function begin(now = () => (ticks += 1000)): Learner {
  return createLearner({
    ...alone,
    lasting: memoryStorage([['musubime:test:meta:mode', 'own']]),
    passing: memoryStorage(),
    now,
  });
}

function fileOf(learner: Learner) {
  const file = readBackup(writeBackup(learner));
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

describe('a text that was altered in the file, where this browser wrote the other', () => {
  const alter = (backup: Backup, from: string, to: string): Backup => {
    const file = readBackup(encodeBackup({ ...backup, by: 'x' }).replace(from, to));
    if (file.state !== 'read') throw new Error(file.state);
    return file.backup;
  };

  test('is another text: it is counted, goes to the tray, and never takes the place of the one here', () => {
    const learner = begin();
    learner.open(place).edit('theme', '夜の不安');
    const file = alter(fileOf(learner), '夜の不安', '鷲の不安');
    expect(previewBackup(file, learner.read)).toMatchObject({ merged: 1, places: { changed: 0, toTray: 1 } });
    restore(learner, file);
    restore(learner, file);
    expect(learner.read(place)?.values['theme']?.value).toBe('夜の不安');
    expect(learner.read(place)?.tray.map(({ value }) => value)).toEqual(['鷲の不安']);
  });

  test('stays away once it was discarded', () => {
    const learner = begin();
    learner.open(place).edit('theme', '夜の不安');
    const file = alter(fileOf(learner), '夜の不安', '鷲の不安');
    restore(learner, file);
    learner.open(place).change((record) => ({ ...record, tray: [] }));
    restore(learner, file);
    expect(learner.read(place)?.tray).toEqual([]);
    expect(previewBackup(file, learner.read)).toMatchObject({ same: 1, places: { changed: 0, toTray: 0 } });
  });
});

test('A7: a clock that was set back makes no other text of what is here already', () => {
  let clock = 1e12;
  const there = begin(() => clock);
  there.open(place).edit('theme', '夜の不安');
  const file = fileOf(there);
  const learner = begin(() => clock);
  restore(learner, file);
  learner.open(place).edit('theme', '夜の電話');
  clock -= 3 * 86_400_000;
  restore(learner, file);
  expect(learner.read(place)?.tray).toEqual([]);
  expect(learner.read(place)?.values['theme']?.value).toBe('夜の電話');
});

test('A7: a text from a file, far ahead of the clock, is not taken for one its writer let go', () => {
  const by = 'k3x9.q4';
  const early: RecordData = { values: { theme: { value: '夜の不安', at: 1e12, by } }, tray: [], seen: { [by]: 1e12 } };
  const late: RecordData = { values: { theme: { value: '夜の電話', at: 1e12 + 5, by } }, tray: [] };
  const merged = mergeRecords(early, clampStamps(late, 1e12 - 3 * 86_400_000));
  expect(merged.tray.map(({ value }) => value)).toEqual(['夜の電話']);
});
