import { expect, test } from 'vitest';
import { alone } from '../learner/alone.fixture.ts';
import { onlyTab } from '../learner/channel.ts';
import { createLearner } from '../learner/create-learner.ts';
import { answersPlace, lessonPlace, profilePlace, sheetPlace, topicPlace } from '../learner/keys.ts';
import type { Learner } from '../learner/learner.ts';
import { memoryStorage } from '../learner/storage.ts';
import { resumeOf, type ResumeSource, type ResumeStep } from './resume.ts';

const lesson = (id: string) => ({
  id,
  title: `${id.toUpperCase()} 題`,
  href: `/lessons/${id}/`,
  minutes: 20,
  stage: id.slice(0, 1),
  action: { id: `${id}-action`, text: '電話する', with: '担当者', sign: '書いてある' },
  questions: [`${id}-q1`],
});
const sheet = (id: string, isOfTopic = false) => ({
  id,
  title: `${id.toUpperCase()} 票`,
  href: `/sheets/${id}/`,
  titleField: 'name',
  isOfTopic,
  fields: [
    { id: 'name', label: '名前' },
    { id: 'due', label: '期限' },
    { id: 'why', label: 'なぜ' },
  ],
});
const source: ResumeSource = {
  lessons: [lesson('a01'), lesson('a02'), lesson('z01')],
  paths: [
    { id: 'second', title: '', for: '', lessons: ['a02'] },
    { id: 'last', title: '', for: '', lessons: ['z01'] },
  ],
  review: [{ id: 'a01', title: 'A01 題', page: '/lessons/a01/', href: '', questions: ['a01-q1'], terms: [] }],
  sheets: [sheet('w01'), sheet('w07'), sheet('w08', true), sheet('w09', true)],
  steps: [
    { title: 'タネ', sheet: 'w08', fields: ['name', 'due', 'why'] },
    { title: 'ステップ1 目指す姿', sheet: 'w09', fields: ['name', 'due'] },
    { title: 'ステップ2 現状把握', sheet: 'w09', fields: ['why'] },
  ],
  consultation: 'w07',
  links: {
    learning: '/learning/',
    topics: '/tools/topics/',
    review: '/review/',
    records: '/tools/records/',
    consultations: '/tools/consultations/',
  },
};
const today = '2026-11-20';
const day = 86_400_000;
const next: Partial<ResumeStep> = { kind: 'lesson', title: 'A01 題', href: '/lessons/a01/', isHalfRead: false };

const topic = (stage: string, id: string, nextField: string): Partial<ResumeStep> => ({
  kind: 'topic',
  topic: '夜の不安',
  stage,
  title: `${id.toUpperCase()} 票`,
  href: `/sheets/${id}/#entry-k2`,
  nextField,
});

interface Scene {
  learner: Learner;
  /** Lets time go on. */
  later: (ms: number) => void;
}

/** A 相談記録票 on which a call was promised. */
function promise(learner: Learner, id: string, values: Record<string, string>): void {
  for (const [path, value] of Object.entries({ name: id, why: 'x', ...values })) learner.open(sheetPlace('w07', id)).edit(path, value);
}

/** What lies in the records, and what home and わたしの学び offer, in order. */
const states: {
  state: string;
  mode?: 'own' | 'shared';
  kept?: [string, string][];
  /** The stage that is not offered. */
  hidden?: string;
  make: (scene: Scene) => void;
  offers: Partial<ResumeStep>[];
}[] = [
  { state: 'nothing', make: () => undefined, offers: [next] },
  {
    state: 'one answer',
    make: ({ learner }) => learner.open(answersPlace('a02')).edit('a02-q1', ['a']),
    offers: [{ kind: 'lesson', title: 'A02 題', href: '/lessons/a02/', isHalfRead: true }],
  },
  {
    state: 'a half-read lesson',
    make: ({ learner }) => learner.open(lessonPlace('a02')).edit('place', '見本'),
    offers: [{ kind: 'lesson', title: 'A02 題', href: '/lessons/a02/#見本', isHalfRead: true }],
  },
  {
    state: 'one sheet',
    make: ({ learner }) => learner.open(sheetPlace('w01')).edit('name', '森川'),
    offers: [{ kind: 'sheet', title: 'W01 票「森川」', href: '/sheets/w01/', nextField: '期限' }, next],
  },
  {
    state: 'three sheets and a theme',
    make({ learner, later }) {
      learner.open(sheetPlace('w01')).edit('name', '森川');
      learner.open(sheetPlace('w07', 'k1')).edit('name', '薬局');
      learner.open(topicPlace('k2')).edit('name', '夜の不安');
      later(1);
      learner.open(sheetPlace('w08', 'k2')).edit('name', '夜の不安');
    },
    offers: [topic('タネ', 'w08', '期限'), next],
  },
  {
    state: 'a theme that was only given a name',
    make: ({ learner }) => learner.open(topicPlace('k2')).edit('name', '夜の不安'),
    offers: [topic('タネ', 'w08', '名前'), next],
  },
  {
    state: 'a theme whose sheet was written to its last field, with one left out',
    make({ learner }) {
      learner.open(topicPlace('k2')).edit('name', '夜の不安');
      learner.open(sheetPlace('w08', 'k2')).edit('name', '夜の不安');
      learner.open(sheetPlace('w08', 'k2')).edit('why', '番号がない');
    },
    offers: [topic('ステップ1 目指す姿', 'w09', '名前'), next],
  },
  {
    state: 'a theme in the midst of a step, where an earlier sheet brought a text along for the next',
    make({ learner }) {
      learner.open(topicPlace('k2')).edit('name', '夜の不安');
      const steps = learner.open(sheetPlace('w09', 'k2'));
      steps.edit('name', '夜の不安');
      steps.edit('why', '番号がない');
      steps.edit('why/#from', '1 k2');
    },
    offers: [topic('ステップ1 目指す姿', 'w09', '期限'), next],
  },
  {
    state: 'a theme of which one step has something left out',
    make({ learner }) {
      learner.open(topicPlace('k2')).edit('name', '夜の不安');
      for (const id of ['name', 'why']) learner.open(sheetPlace('w08', 'k2')).edit(id, '夜の不安');
      for (const id of ['name', 'due', 'why']) learner.open(sheetPlace('w09', 'k2')).edit(id, '夜の不安');
    },
    offers: [topic('タネ', 'w08', '期限'), next],
  },
  {
    state: 'a theme that is written to its end',
    make({ learner }) {
      learner.open(topicPlace('k2')).edit('name', '夜の不安');
      for (const id of ['w08', 'w09']) for (const field of ['name', 'due', 'why']) learner.open(sheetPlace(id, 'k2')).edit(field, 'x');
    },
    offers: [{ kind: 'topic', topic: '夜の不安', stage: '', href: '/tools/topics/#topic-k2' }, next],
  },
  {
    state: 'a theme that is finished: its last sheet is a sheet',
    make({ learner }) {
      learner.open(topicPlace('k2')).edit('name', '夜の不安');
      learner.open(topicPlace('k2')).edit('archived', true);
      learner.open(sheetPlace('w08', 'k2')).edit('name', '夜の不安');
    },
    offers: [{ kind: 'sheet', title: 'W08 票「夜の不安」', href: '/sheets/w08/#entry-k2' }, next],
  },
  {
    state: 'a call-back that is overdue, one that is due, and four that are not',
    make({ learner }) {
      promise(learner, 'today', { due: '2026-11-20' });
      promise(learner, 'late', { due: '2026-11-19' });
      promise(learner, 'done', { due: '2026-11-19', checked: '2026-11-19' });
      promise(learner, 'settled', { due: '2026-11-19', result: 'settled' });
      promise(learner, 'early', { due: '2026-11-21' });
      promise(learner, 'words', { due: '11/19' });
    },
    offers: [
      { kind: 'sheet' },
      { kind: 'callBack', title: 'late', href: '/sheets/w07/#entry-late', day: '2026-11-19', isLate: true },
      { kind: 'callBack', title: 'today', day: '2026-11-20', isLate: false },
      next,
    ],
  },
  {
    state: 'more call-backs than are named one by one',
    make({ learner }) {
      for (const day of [11, 12, 13, 14, 15]) promise(learner, `day${String(day)}`, { due: `2026-11-${String(day)}` });
    },
    offers: [
      { kind: 'sheet' },
      { kind: 'callBack', title: 'day11' },
      { kind: 'callBack', title: 'day12' },
      { kind: 'callBack', title: 'day13' },
      { kind: 'moreCallBacks', href: '/tools/consultations/', count: 2 },
      next,
    ],
  },
  {
    state: 'a review that is due, and an action to look back on',
    make({ learner, later }) {
      later(-16 * day);
      learner.open(answersPlace('a01')).edit('a01-q1', ['a']);
      learner.open(answersPlace('a01')).edit('a01-q1/result', 'wrong');
      learner.open(lessonPlace('a01')).edit('promised', true);
      learner.open(lessonPlace('a01')).edit('done', true);
    },
    offers: [
      { kind: 'action', title: '電話する', href: '/learning/#commitments', day: '2026-11-18' },
      { kind: 'review', href: '/review/', count: 1 },
      { kind: 'lesson', title: 'A02 題', isHalfRead: false },
    ],
  },
  {
    state: 'all done',
    make({ learner }) {
      for (const id of ['a01', 'a02']) learner.open(lessonPlace(id)).edit('done', true);
    },
    offers: [{ kind: 'allDone', href: '/learning/' }],
  },
  {
    state: 'the whole course, on a path of its last stage',
    hidden: '',
    make: ({ learner }) => learner.open(profilePlace).edit('path', 'last'),
    offers: [{ kind: 'lesson', title: 'Z01 題', isHalfRead: false }],
  },
  {
    state: 'a path and a half-read lesson of a stage that is not offered, and an action of it: that is the learner’s own',
    make({ learner, later }) {
      later(-16 * day);
      learner.open(profilePlace).edit('path', 'last');
      learner.open(lessonPlace('z01')).edit('place', '見本');
      learner.open(lessonPlace('z01')).edit('promised', true);
    },
    offers: [{ kind: 'action', day: '2026-11-18' }, next],
  },
  {
    state: 'a shared computer',
    mode: 'shared',
    make({ learner }) {
      learner.open(sheetPlace('w01')).edit('name', '森川');
      learner.open(profilePlace).edit('path', 'second');
    },
    offers: [
      { kind: 'sheet', title: 'W01 票「森川」' },
      { kind: 'lesson', title: 'A02 題' },
    ],
  },
  {
    state: 'a record that cannot be read',
    kept: [['musubime:test:sheet:w01', '{"format":']],
    make: () => undefined,
    offers: [{ kind: 'unreadable', href: '/tools/records/' }, next],
  },
];

for (const { state, mode = 'own', kept = [], hidden = 'z', make, offers } of states)
  test(`3: what comes next: ${state}`, () => {
    let time = new Date(2026, 10, 20, 12).getTime();
    const lasting = memoryStorage([['musubime:test:meta:mode', mode], ...kept]);
    const passing = memoryStorage();
    const openPage = () => createLearner({ ...alone, tab: { ...onlyTab, startedAt: time }, lasting, passing, now: () => time });
    const written = openPage();
    make({ learner: written, later: (ms) => (time += ms) });
    written.leave();
    // What another page of the visit reads from the storage.
    const steps = resumeOf(openPage(), source, today, (stage) => stage !== hidden);
    expect(steps.map(({ kind }) => kind)).toEqual(offers.map(({ kind }) => kind));
    expect(steps).toMatchObject(offers);
  });
