import { expect, test } from 'vitest';
import { alone } from '../learner/alone.fixture.ts';
import { createLearner } from '../learner/create-learner.ts';
import { answersPlace, lessonPlace, profilePlace, sheetPlace } from '../learner/keys.ts';
import { checksumOf, totalMinutes } from './learning-record.ts';
import { recordTable } from './record-file.ts';
import { chosenPath, doneList, lastPlace, listCommitments, orphanedAnswers, progressOf, type LearningLesson } from './progress.ts';
import { doneLessons } from '../course/done-lessons.ts';

const lesson = (id: string, minutes: number): LearningLesson => ({
  stage: 'a',
  id,
  title: `${id.toUpperCase()} 題`,
  href: `/lessons/${id}/`,
  minutes,
  action: { id: `${id}-action`, text: 'する', with: '担当者', sign: '書いてある' },
  questions: [`${id}-q1`],
});
const lessons = [lesson('a01', 20), lesson('a02', 15), lesson('a03', 25)];

function start() {
  let time = new Date(2026, 10, 20, 12).getTime();
  const kept = new Map<string, string>();
  const storage = {
    read: (key: string) => kept.get(key) ?? null,
    write: (key: string, text: string) => void kept.set(key, text),
    remove: (key: string) => void kept.delete(key),
    keys: () => [...kept.keys()],
  };
  const learner = createLearner({
    ...alone,
    lasting: storage,
    passing: storage,
    now: () => time,
  });
  return { learner, later: (days: number) => (time += days * 86_400_000) };
}

test('what is left of a path is counted in lessons and in the minutes they state', () => {
  const { learner } = start();
  learner.open(lessonPlace('a01')).edit('done', true);
  const progress = progressOf(lessons, doneLessons(learner));
  expect(progress).toMatchObject({ done: 1, of: 3, minutesLeft: 40, minutes: 60, next: lessons[1] });
  learner.open(lessonPlace('a01')).edit('done', false);
  expect(progressOf(lessons, doneLessons(learner)).done).toBe(0);
});

test('what was decided is listed with its day, latest first, and stays when it was done', () => {
  const { learner, later } = start();
  learner.open(lessonPlace('a02')).edit('promised', true);
  later(3);
  learner.open(lessonPlace('a01')).edit('promised', true);
  learner.open(lessonPlace('a02')).edit('kept', true);
  expect(listCommitments(learner, lessons).map(({ id, day, kept }) => [id, day, kept])).toEqual([
    ['a01-action', '2026-11-23', false],
    ['a02-action', '2026-11-20', true],
  ]);
  learner.open(lessonPlace('a01')).edit('promised', false);
  expect(listCommitments(learner, lessons)).toHaveLength(1);
});

test('the last place is where something was written last, and not the profile', () => {
  const { learner, later } = start();
  expect(lastPlace(learner)).toBeUndefined();
  learner.open(sheetPlace('w08', 'k3')).edit('theme', '夜の不安');
  later(1);
  learner.open(profilePlace).edit('path', 'first-days');
  expect(lastPlace(learner)?.place).toBe('sheet:w08:k3');
  expect(chosenPath(learner)).toBe('first-days');
});

test('a text to a question that an edition dropped is still shown; its choices are not', () => {
  const { learner } = start();
  const answers = learner.open(answersPlace('a01'));
  answers.edit('a01-ex9', '消えた問いに書いた文');
  answers.edit('a01-ex9/result', 'partly');
  answers.edit('a01-q1', 'いまの問いへの文');
  answers.edit('a01-q8', ['a']);
  expect(orphanedAnswers(learner, lessons)).toEqual([{ id: 'a01-ex9', text: '消えた問いに書いた文' }]);
});

test('the record names lesson, day, minutes and edition, and its checksum changes with any of them', () => {
  const { learner } = start();
  learner.open(lessonPlace('a01')).edit('edition', '2026.11');
  learner.open(lessonPlace('a01')).edit('done', true);
  const record = {
    name: '森川',
    affiliation: '=相談室',
    made: '2026-11-20',
    lessons: doneList(learner, lessons).map(({ lesson: { id, title, minutes }, day, edition }) => ({ id, title, minutes, day, edition })),
  };
  expect(totalMinutes(record)).toBe(20);
  const [head = [], row = []] = recordTable(record);
  expect(row).toHaveLength(head.length);
  expect(row.slice(2, 8)).toEqual(['A01', 'A01 題', '2026-11-20', '令和8年（2026年）11月20日（金）', '20', '2026.11']);
  for (const change of [{ name: '森' }, { made: '2026-11-21' }, { lessons: [] }]) {
    expect(checksumOf({ ...record, ...change })).not.toBe(checksumOf(record));
  }
});
