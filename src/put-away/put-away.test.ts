import { describe, expect, test } from 'vitest';
import { alone } from '../learner/alone.fixture.ts';
import { sheetPlace, topicPlace, type Place } from '../learner/keys.ts';
import { createLearner } from '../learner/create-learner.ts';
import type { Learner } from '../learner/learner.ts';
import { previewBackup, readBackup } from '../learner/read-backup.ts';
import { restore } from '../learner/restore.ts';
import { memoryStorage } from '../learner/storage.ts';
import { definitionsOf } from '../sharing/definitions.ts';
import { removeTopic } from '../topics/store.ts';
import { listEntries, listTopics } from '../worksheets/entries.ts';
import { addressOf, discardPutAway, listPutAway, putBack, type PutAway } from './put-away.ts';
import { worksheets } from '../worksheets/sheets.ts';
import { writeBackup } from '../learner/write-backup.ts';

const definitions = definitionsOf(worksheets.values());
const topicSheets = [...worksheets.values()].filter(({ scope }) => scope === 'topic');
const w06 = { id: 'w06', titleField: definitions['w06']?.titleField ?? '' };
const entry = sheetPlace('w06', 'night');
const day = 86_400_000;

/** A browser whose clock can be wrong; every tab of it is a page of its own. */
function browser() {
  const lasting = memoryStorage([['musubime:test:meta:mode', 'own']]);
  const clock = { now: Date.UTC(2026, 10, 1) };
  const tab = () =>
    createLearner({
      ...alone,
      lasting,
      passing: memoryStorage(),
      now: () => (clock.now += 1000),
    });
  return { clock, tab };
}

const write = (learner: Learner, place: Place, path: string, value: string) => learner.open(place).edit(path, value);
const away = (learner: Learner) => listPutAway(learner.list(''), definitions);
const only = (learner: Learner): PutAway => {
  const [thing, ...others] = away(learner);
  expect(others).toEqual([]);
  if (!thing) throw new Error('Nothing is put away.');
  return thing;
};
const texts = (learner: Learner, place: Place) =>
  Object.entries(learner.read(place)?.values ?? {}).flatMap(([path, { value }]) => (path.includes('#') ? [] : [value]));
const entries = (learner: Learner) => listEntries(learner, w06).map(({ id }) => id);
function fileOf(learner: Learner) {
  const file = readBackup(writeBackup(learner));
  if (file.state !== 'read') throw new Error(file.state);
  return file.backup;
}

describe('A3: what was put away', () => {
  test('is nothing at first, and nothing of what is in its place', () => {
    const learner = browser().tab();
    write(learner, entry, w06.titleField, '夜の不安');
    expect(away(learner)).toEqual([]);
  });

  test('is a sheet with its name, its title and when, and comes back', () => {
    const { tab } = browser();
    const learner = tab();
    write(learner, entry, w06.titleField, '夜の不安');
    learner.open(entry).edit('#removed', true);
    const later = tab();
    expect(entries(later)).toEqual([]);
    const thing = only(later);
    expect(thing).toMatchObject({ kind: 'sheet', name: '夜の不安', places: [entry] });
    expect(thing.where).toMatch(/^W06 /);
    expect(thing.at).toBeGreaterThan(Date.UTC(2026, 10, 1));
    expect(addressOf(thing, { w06: '/sheets/w06/' })).toBe('/sheets/w06/#entry-night');
    putBack(later, thing, definitions);
    expect(away(later)).toEqual([]);
    expect(entries(tab())).toEqual(['night']);
  });

  test('is a sheet no more once it is gone for good, in this tab, another, and after an old file', () => {
    const { tab } = browser();
    const [learner, other] = [tab(), tab()];
    write(learner, entry, w06.titleField, '夜の不安');
    const file = fileOf(learner);
    other.open(entry);
    learner.open(entry).edit('#removed', true);
    discardPutAway(learner, only(learner), definitions);
    other.keyChanged(`musubime:test:${entry}`);
    expect([away(learner), away(other), entries(learner)]).toEqual([[], [], []]);
    expect(texts(other, entry)).toEqual([]);
    restore(learner, file);
    expect(texts(learner, entry)).toEqual([]);
    expect(previewBackup(file, learner.read).hidden).toBe(1);
    restore(learner, file, true);
    expect(entries(learner)).toEqual(['night']);
    expect(texts(learner, entry)).toEqual(['夜の不安']);
  });

  test('is a row, named by its texts, and comes back as it was', () => {
    const { tab } = browser();
    const learner = tab();
    const place = sheetPlace('w01', 'first');
    for (const row of ['r1', 'r2']) {
      learner.open(place).edit(`people/${row}/#order`, 1);
      write(learner, place, `people/${row}/role`, row === 'r1' ? '薬剤師' : '歯科衛生士');
    }
    learner.open(place).edit('people/r1/#removed', true);
    const thing = only(learner);
    expect(thing).toMatchObject({ kind: 'row', name: '薬剤師', row: 'people/r1', places: [place] });
    expect(thing.where).toContain('会う人10人');
    putBack(learner, thing, definitions);
    expect(away(tab())).toEqual([]);
  });

  test('is a row no more once it is gone for good; the other rows and its mark stay', () => {
    const { tab } = browser();
    const learner = tab();
    const place = sheetPlace('w01', 'first');
    write(learner, place, 'people/r1/role', '薬剤師');
    write(learner, place, 'people/r2/role', '歯科衛生士');
    const file = fileOf(learner);
    learner.open(place).edit('people/r1/#removed', true);
    discardPutAway(learner, only(learner), definitions);
    expect(away(learner)).toEqual([]);
    restore(learner, file);
    expect(texts(learner, place)).toEqual(['歯科衛生士']);
    expect(learner.read(place)?.values['people/r1/#removed']?.value).toBe(true);
    expect(previewBackup(file, learner.read).hidden).toBe(1);
    restore(learner, file, true);
    expect(texts(tab(), place).sort()).toEqual(['歯科衛生士', '薬剤師'].sort());
    expect(away(learner)).toEqual([]);
  });

  test('is no row without a text, no fixed row, and no row of a field the sheet has not', () => {
    const learner = browser().tab();
    const place = sheetPlace('w01', 'first');
    learner.open(place).edit('people/r1/#order', 1);
    learner.open(place).edit('people/r1/#removed', true);
    write(learner, place, 'nowhere/r1/role', '文');
    learner.open(place).edit('nowhere/r1/#removed', true);
    expect(away(learner)).toEqual([]);
  });

  test('is a theme with all its sheets as one thing, and comes back as one', () => {
    const { tab } = browser();
    const learner = tab();
    write(learner, topicPlace('night'), 'name', '夜の不安');
    write(learner, sheetPlace('w08', 'night'), 'theme', '仮の名前');
    write(learner, sheetPlace('w09', 'night'), 'goal', '望む場所で過ごし続けられる');
    const file = fileOf(learner);
    removeTopic(learner, 'night', topicSheets, true);
    const thing = only(learner);
    expect(thing).toMatchObject({ kind: 'topic', name: '夜の不安' });
    expect(thing.places.sort()).toEqual(['sheet:w08:night', 'sheet:w09:night', 'topic:night']);
    expect(addressOf(thing, { topic: '/tools/topics/' })).toBe('/tools/topics/#topic-night');
    expect(previewBackup(file, learner.read).hidden).toBe(1);
    putBack(tab(), thing, definitions);
    const later = tab();
    expect(away(later)).toEqual([]);
    expect(listTopics(later, topicSheets).map(({ title }) => title)).toEqual(['夜の不安']);
    expect(texts(later, 'sheet:w09:night')).toEqual(['望む場所で過ごし続けられる']);
  });

  test('is a theme that was only begun on a sheet, under the name the sheet gives it', () => {
    const learner = browser().tab();
    write(learner, sheetPlace('w08', 'night'), 'theme', '夜の不安');
    removeTopic(learner, 'night', topicSheets, true);
    expect(only(learner)).toMatchObject({ kind: 'topic', name: '夜の不安', places: ['sheet:w08:night'] });
    discardPutAway(learner, only(learner), definitions);
    expect(away(learner)).toEqual([]);
    expect(texts(learner, 'sheet:w08:night')).toEqual([]);
  });

  test('keeps its place in the list when this edition has no such sheet', () => {
    const learner = browser().tab();
    write(learner, 'sheet:w99:old', 'theme', '文');
    learner.open('sheet:w99:old').edit('#removed', true);
    expect(only(learner)).toMatchObject({ kind: 'sheet', where: 'W99' });
  });
});

describe('A7b: put away with a clock that is a day ahead', () => {
  test('a sheet that is reopened and written on is listed again', () => {
    const { clock, tab } = browser();
    clock.now += day;
    const learner = tab();
    write(learner, entry, w06.titleField, '夜の不安');
    learner.open(entry).edit('#removed', true);
    clock.now -= day;
    const later = tab();
    write(later, entry, 'note', '続き');
    expect(entries(tab())).toEqual(['night']);
    expect(away(tab())).toEqual([]);
  });

  test('a row that is written on is back', () => {
    const { clock, tab } = browser();
    const place = sheetPlace('w01', 'first');
    clock.now += day;
    const learner = tab();
    write(learner, place, 'people/r1/role', '薬剤師');
    learner.open(place).edit('people/r1/#removed', true);
    clock.now -= day;
    write(tab(), place, 'people/r1/place', '駅前');
    expect(away(tab())).toEqual([]);
  });

  test('a theme of which one sheet is written on is listed again, and the rest can still be taken back', () => {
    const { clock, tab } = browser();
    clock.now += day;
    const learner = tab();
    write(learner, topicPlace('night'), 'name', '夜の不安');
    write(learner, sheetPlace('w08', 'night'), 'theme', '仮の名前');
    write(learner, sheetPlace('w09', 'night'), 'goal', '望む場所で過ごし続けられる');
    removeTopic(learner, 'night', topicSheets, true);
    clock.now -= day;
    const later = tab();
    write(later, sheetPlace('w09', 'night'), 'goal', '望む場所で過ごす');
    expect(listTopics(later, topicSheets)).toMatchObject([{ id: 'night', title: '夜の不安', archived: false }]);
    putBack(later, only(later), definitions);
    expect(away(later)).toEqual([]);
    expect(texts(later, 'sheet:w08:night')).toEqual(['仮の名前']);
  });
});
