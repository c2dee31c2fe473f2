import { describe, expect, test } from 'vitest';
import { alone } from '../learner/alone.fixture.ts';
import { createLearner } from '../learner/create-learner.ts';
import type { Learner } from '../learner/learner.ts';
import type { Backup } from '../learner/backup.ts';
import { newId, type Place } from '../learner/keys.ts';
import { mergeRecords } from '../learner/merge.ts';
import { readBackup } from '../learner/read-backup.ts';
import { type RecordData, type Value } from '../learner/record.ts';
import { isRemoved, rowIds } from '../learner/presence.ts';
import { memoryStorage, type RecordStorage } from '../learner/storage.ts';
import { trayOf } from '../worksheets/tray.ts';
import { compareRecords } from './compare.ts';
import { collectRecords, encodeShared } from './contents.ts';
import { definitionsOf } from './definitions.ts';
import { matchRecords, subjectOf } from './plan.ts';
import { sheet, written } from './sheet.fixture.ts';
import type { Choice } from './take.ts';
import { takeIn } from './take-in.ts';

const definitions = definitionsOf([
  { ...sheet, id: 'w07' },
  { ...sheet, id: 'w08', scope: 'topic' },
  { ...sheet, id: 'w09', scope: 'topic' },
  { ...sheet, id: 'w03', scope: 'region' },
]);

function browser(storage: RecordStorage = memoryStorage()): Learner {
  let clock = 100;
  return createLearner({
    ...alone,
    lasting: storage,
    passing: storage,
    now: () => ++clock,
  });
}

const fill = (learner: Learner, place: Place, values: Record<string, Value>) => {
  for (const [path, value] of Object.entries(values)) learner.open(place).edit(path, value);
};

function fileOf(learner: Learner, kind: 'sheet' | 'topic', places: Place[]): Backup {
  const records = collectRecords(learner, places, definitions);
  const file = readBackup(encodeShared(learner, kind, records, '大西'));
  if (file.state !== 'read') throw new Error(file.state);
  return file.backup;
}

function matchesOf(file: Backup, target: string | undefined, learner: Learner) {
  const subject = subjectOf(file, definitions);
  if (!subject) throw new Error('nothing in it');
  return matchRecords(file, subject, target, definitions, learner.read);
}

const topic: Place[] = ['topic:t1', 'sheet:w08:t1', 'sheet:w09:t1', 'sheet:w07:c1'];

function officer(): Learner {
  const learner = browser();
  fill(learner, 'topic:t1', { name: '夜の不安', archived: true });
  fill(learner, 'sheet:w08:t1', { theme: '夜の不安', calls: ['c1'], 'header.author': '大西' });
  fill(learner, 'sheet:w09:t1', { theme: '夜も聞ける', 'theme/#from': '1 x' });
  fill(learner, 'sheet:w07:c1', { theme: '夜中に怖くなった' });
  return learner;
}

describe('a テーマ from a colleague', () => {
  const file = fileOf(officer(), 'topic', topic);

  test('that is not here keeps its id, and is taken as it was written', () => {
    const here = browser();
    expect(subjectOf(file, definitions)).toMatchObject({ sheet: { id: 'topic' }, instance: 't1' });
    const matches = matchesOf(file, undefined, here);
    expect(matches.map(({ place, mine, author }) => [place, mine, author])).toEqual(
      topic.map((place) => [place, undefined, place === 'sheet:w08:t1' ? '大西' : '']),
    );
    const outcome = takeIn(
      here,
      matches.map((match) => ({ match, choices: 'whole', comparisons: [] })),
      1000,
    );
    expect(outcome.failed).toBe(0);
    const { values, tray } = here.read('sheet:w09:t1') ?? {};
    expect({ values, tray }).toEqual(file.records.get('sheet:w09:t1')?.data);
    expect(here.read('topic:t1')?.values['archived']).toBeUndefined();
  });

  test('is laid beside an own one under that one’s id, and linked consultations beside their own', () => {
    const here = browser();
    fill(here, 'sheet:w08:mine', { theme: '夜の電話' });
    expect(matchesOf(file, 'mine', here).map(({ place, mine }) => [place, mine?.values['theme']?.value])).toEqual([
      ['topic:mine', undefined],
      ['sheet:w08:mine', '夜の電話'],
      ['sheet:w09:mine', undefined],
      ['sheet:w07:c1', undefined],
    ]);
  });

  test('taken as a second one beside the same one here gets an id of its own', () => {
    const places = matchesOf(file, undefined, officer()).map(({ place }) => place);
    expect(places[0]).not.toBe('topic:t1');
    expect(places[3]).toBe('sheet:w07:c1');
    expect(new Set(places.slice(0, 3).map((place) => place.split(':').at(-1))).size).toBe(1);
  });

  test('is not mixed with sheets that are here under its id, though the file has none of them', () => {
    const here = browser();
    fill(here, 'sheet:w09:t1', { theme: '自分の文' });
    const onlyTheme = fileOf(officer(), 'topic', ['topic:t1', 'sheet:w08:t1']);
    expect(matchesOf(onlyTheme, undefined, here).some(({ place }) => place.endsWith(':t1'))).toBe(false);
  });
});

describe('one sheet from a colleague', () => {
  test('of which there is one meets the own one', () => {
    const there = browser();
    fill(there, 'sheet:w03', { theme: '役割' });
    const here = browser();
    fill(here, 'sheet:w03', { theme: '分担' });
    const matches = matchesOf(fileOf(there, 'sheet', ['sheet:w03']), undefined, here);
    expect(matches.map(({ place, mine }) => [place, mine?.values['theme']?.value])).toEqual([['sheet:w03', '分担']]);
  });

  test('of a テーマ can be compared with the same sheet of any own テーマ', () => {
    const file = fileOf(officer(), 'sheet', ['sheet:w08:t1']);
    expect(subjectOf(file, definitions)?.sheet.id).toBe('topic');
    expect(matchesOf(file, 'mine', browser()).map(({ place }) => place)).toEqual(['sheet:w08:mine']);
  });

  test('that this edition does not have can be taken whole, and is named by its id', () => {
    const file = fileOf(officer(), 'sheet', ['sheet:w08:t1']);
    const renamed: Backup = { ...file, records: new Map([...file.records].map(([, envelope]) => ['sheet:w30:t1', envelope])) };
    const here = browser();
    const [match] = matchesOf(renamed, undefined, here);
    if (!match) throw new Error('no match');
    expect(match).toMatchObject({ place: 'sheet:w30:t1', isKnown: false, sheet: { id: 'w30' } });
    takeIn(here, [{ match, choices: 'whole', comparisons: [] }], 1000);
    expect(here.read('sheet:w30:t1')?.values['theme']?.value).toBe('夜の不安');
  });
});

describe('a file from somebody else', () => {
  const around = (records: Record<string, RecordData>): Backup => ({
    kind: 'topic',
    from: '',
    edition: '',
    at: 1,
    later: new Map(),
    aside: [],
    intact: false,
    records: new Map(Object.entries(records).map(([place, data]) => [place as Place, { format: 1, edition: '', at: 1, by: '', data }])),
  });

  test('never reaches marks of lessons or the profile', () => {
    const file = around({ 'lesson:a01': written({ done: true }), 'profile:me': written({ 'header.author': '誰か' }) });
    expect(subjectOf(file, definitions)).toBeUndefined();
    const mixed = around({ 'sheet:w07:c1': written({ theme: '夜' }), 'lesson:a01': written({ done: true }) });
    expect(matchesOf(mixed, undefined, browser()).map(({ place }) => place)).toEqual(['sheet:w07:c1']);
  });

  test('with names that objects answer to is read like any other', () => {
    const file = around({ 'sheet:constructor:x': written({ theme: '夜' }), 'sheet:topic:x': written({ name: '夜' }) });
    expect(matchesOf(file, undefined, browser()).map(({ isKnown }) => isKnown)).toEqual([false, false]);
  });
});

describe('what is taken', () => {
  test('is written, counted, and what it replaced is in the tray', () => {
    const here = browser();
    fill(here, 'sheet:w08:t1', { theme: '夜の電話', why: '自分の文' });
    const file = fileOf(officer(), 'sheet', ['sheet:w08:t1']);
    const [match] = matchesOf(file, 't1', here);
    if (!match?.mine) throw new Error('no match');
    const comparisons = compareRecords(match.mine, match.theirs, match.sheet);
    const outcome = takeIn(
      here,
      [
        {
          match,
          choices: new Map<string, Choice>([
            ['theme', 'theirs'],
            ['header.author', 'mine'],
          ]),
          comparisons,
        },
      ],
      1000,
    );
    expect(outcome).toEqual({ taken: 1, toTray: 2, failed: 0 });
    const record = here.read('sheet:w08:t1');
    expect(record?.values).toMatchObject({ theme: { value: '夜の不安' }, why: { value: '自分の文' } });
    expect(record && trayOf(record, match.sheet).map(({ value }) => value)).toEqual(['大西', '夜の電話']);
  });

  test('brings an entry back that was put away here', () => {
    const here = browser();
    fill(here, 'sheet:w07:c1', { theme: '前の文', '#removed': true });
    const matches = matchesOf(fileOf(officer(), 'topic', topic), undefined, here).filter(({ place }) => place === 'sheet:w07:c1');
    for (const match of matches) {
      const comparisons = compareRecords(match.mine ?? match.theirs, match.theirs, match.sheet);
      takeIn(here, [{ match, choices: new Map([['theme', 'theirs']]), comparisons }], 50);
    }
    const record = here.read('sheet:w07:c1');
    expect(record && isRemoved(record)).toBe(false);
  });

  test('as a whole is there again where it was discarded for good', () => {
    const here = officer();
    fill(here, 'sheet:w03', { theme: '分担' });
    const [match] = (() => {
      const file = fileOf(here, 'sheet', ['sheet:w03']);
      here.discard('sheet:w03');
      return matchesOf(file, undefined, here);
    })();
    if (!match) throw new Error('no match');
    expect(match.mine).toBeUndefined();
    expect(takeIn(here, [{ match, choices: 'whole', comparisons: [] }], 1000).failed).toBe(0);
    const record = here.read('sheet:w03');
    expect(record?.values['theme']?.value).toBe('分担');
    expect(record && isRemoved(record)).toBe(false);
  });

  test('claims nothing about other texts of whoever wrote it: an old file of theirs gives all of them', () => {
    const by = 'k3x9';
    const theirs: RecordData = { values: { theme: { value: '夜の不安', at: 50, by } }, tray: [] };
    const here = browser();
    fill(here, 'sheet:w08:t1', { theme: '夜の電話' });
    const match = { place: 'sheet:w08:t1' as const, sheet, isKnown: true, mine: here.read('sheet:w08:t1'), theirs, author: '' };
    const comparisons = compareRecords(match.mine ?? theirs, theirs, sheet);
    takeIn(here, [{ match, choices: new Map([['theme', 'theirs']]), comparisons }], 1000);
    const old: RecordData = { values: { why: { value: '前に書いた文', at: 40, by } }, tray: [] };
    expect(mergeRecords(here.read('sheet:w08:t1') ?? old, old).values['why']?.value).toBe('前に書いた文');
  });

  test('but cannot be stored is counted, rows included, and comes once there is room', () => {
    const inner = memoryStorage();
    let isFull = false;
    const here = browser({ ...inner, write: (key, text) => (isFull ? 'full' : inner.write(key, text)) });
    fill(here, 'sheet:w08:t1', { 'people/r1/#order': 1, 'people/r1/role': '薬剤師' });
    const there = browser();
    fill(there, 'sheet:w08:t1', { 'people/r2/#order': 1, 'people/r2/role': '訪問看護師', 'people/r2/say': '夜も出る' });
    const [match] = matchesOf(fileOf(there, 'sheet', ['sheet:w08:t1']), 't1', here);
    if (!match?.mine) throw new Error('no match');
    const comparisons = compareRecords(match.mine, match.theirs, match.sheet);
    const take = () => takeIn(here, [{ match, choices: new Map([['people/r2', 'theirs']]), comparisons }], 1000);
    const rows = () => rowIds(here.open('sheet:w08:t1').$record.get(), 'people');
    isFull = true;
    expect([take(), rows()]).toEqual([{ taken: 0, toTray: 0, failed: 1 }, ['r1']]);
    // A text that waits to be written is neither lost nor written with half of what was not taken.
    here.open('sheet:w08:t1').edit('people/r1/say', '朝だけ');
    expect([take(), rows()]).toEqual([{ taken: 0, toTray: 0, failed: 1 }, ['r1']]);
    expect(here.open('sheet:w08:t1').$record.get().values['people/r1/say']?.value).toBe('朝だけ');
    isFull = false;
    expect([take(), rows()]).toEqual([{ taken: 1, toTray: 0, failed: 0 }, ['r1', 'r2']]);
    expect(here.read('sheet:w08:t1')?.values).toMatchObject({
      'people/r1/say': { value: '朝だけ' },
      'people/r2/say': { value: '夜も出る' },
    });
  });

  test('but cannot be stored is counted, and nothing is half written', () => {
    const inner = memoryStorage();
    let isFull = false;
    const here = browser({ ...inner, write: (key, text) => (isFull ? 'full' : inner.write(key, text)) });
    const place: Place = `sheet:w08:${newId()}`;
    fill(here, place, { theme: '夜の電話' });
    isFull = true;
    const file = fileOf(officer(), 'sheet', ['sheet:w08:t1']);
    const [match] = matchesOf(file, place.split(':')[2], here);
    if (!match?.mine) throw new Error('no match');
    const comparisons = compareRecords(match.mine, match.theirs, match.sheet);
    expect(takeIn(here, [{ match, choices: new Map([['theme', 'theirs']]), comparisons }], 1000)).toEqual({
      taken: 0,
      toTray: 0,
      failed: 1,
    });
    expect(here.read(place)?.values['theme']?.value).toBe('夜の電話');
  });
});
