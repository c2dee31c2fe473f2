import { expect, test } from 'vitest';
import { groupSheets } from './sheets-by-stage.ts';

const sheets = new Map(['w01', 'w03', 'w07', 'w19'].map((id) => [id, { id, title: `題${id}` }]));
const lessons = new Map([
  ['a01', { sheets: ['w03', 'w01'] }],
  ['a08', { sheets: ['w07'] }],
  ['b01', { sheets: ['w07'] }],
]);
const stage = (id: string, ...ids: string[]) => ({ id, title: `段階${id}`, modules: [{ lessons: ids }] });
const idsOf = (stages: ReturnType<typeof stage>[]) =>
  groupSheets(stages, lessons, sheets, 'そのほか').map(({ id, title, sheets: listed }) => [id, title, ...listed.map((sheet) => sheet.id)]);

test('a stage has the sheets of its lessons, in the order of the sheets; a sheet of two stages is in both', () => {
  expect(idsOf([stage('a', 'a01', 'a08'), stage('b', 'b01')])).toEqual([
    ['a', 'A 段階a', 'w01', 'w03', 'w07'],
    ['b', 'B 段階b', 'w07'],
    ['other', 'そのほか', 'w19'],
  ]);
});

test('a stage without sheets is not there, nor is the rest when every sheet is used', () => {
  lessons.set('c01', { sheets: ['w19'] });
  expect(idsOf([stage('a', 'a01', 'a08', 'c01'), stage('d')]).map(([id]) => id)).toEqual(['a']);
});
