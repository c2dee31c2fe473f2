import { expect, test } from 'vitest';
import { groupSheets, sheetsElsewhere } from './sheets-by-stage.ts';

const sheets = new Map(['w01', 'w03', 'w07', 'w19'].map((id) => [id, { id, title: `題${id}` }]));
const lessons = new Map([
  ['a01', { sheets: ['w03', 'w01'] }],
  ['a08', { sheets: ['w07'] }],
  ['b01', { sheets: ['w07'] }],
]);
const stage = (id: string, ...ids: string[]) => ({ id, title: `段階${id}`, modules: [{ lessons: ids }] });
const idsOf = (stages: ReturnType<typeof stage>[]) =>
  groupSheets(stages, lessons, sheets).map(({ id, title, sheets: listed }) => [id, title, ...listed.map((sheet) => sheet.id)]);

test('a stage has the sheets of its lessons, in the order of the sheets; a sheet of two stages is in both', () => {
  expect(idsOf([stage('a', 'a01', 'a08'), stage('b', 'b01')])).toEqual([
    ['a', 'A 段階a', 'w01', 'w03', 'w07'],
    ['b', 'B 段階b', 'w07'],
  ]);
});

test('a stage without sheets is not there', () => {
  expect(idsOf([stage('a', 'a01', 'a08'), stage('d')]).map(([id]) => id)).toEqual(['a']);
});

test('elsewhere are sheets that no stage uses which is shown', () => {
  const groups = groupSheets([stage('a', 'a01', 'a08'), stage('b', 'b01')], lessons, sheets);
  const without = (...hidden: string[]) => sheetsElsewhere(groups, [...sheets.values()], (id) => !hidden.includes(id)).map(({ id }) => id);
  expect(without()).toEqual(['w19']);
  expect(without('a')).toEqual(['w01', 'w03', 'w19']);
  expect(without('a', 'b')).toEqual(['w01', 'w03', 'w07', 'w19']);
});
