import { describe, expect, test } from 'vitest';
import { alone } from '../learner/alone.fixture.ts';
import { createLearner } from '../learner/create-learner.ts';
import { sheetPlace } from '../learner/keys.ts';
import type { Learner } from '../learner/learner.ts';
import type { Value } from '../learner/record.ts';
import { memoryStorage } from '../learner/storage.ts';
import { definitionOf } from '../worksheets/rules.ts';
import { worksheets } from '../worksheets/sheets.ts';
import { arrange, countOf, gather, groupCandidates, monthsOf, readConsultations, type Filter } from './consultations.ts';
import { consultationTable } from './consultation-table.ts';

const record = worksheets.get('w07');
const seed = worksheets.get('w08');
if (!record || !seed) throw new Error('no sheets');
const today = '2026-11-20';
const scenes = [
  { id: 'end-of-life', label: '看取り' },
  { id: 'dementia', label: '認知症' },
];
const all: Filter = { month: '', scene: '', words: '', isWaiting: false, isSeed: false };

const begin = (): Learner => {
  let clock = 0;
  return createLearner({ ...alone, lasting: memoryStorage(), passing: memoryStorage(), now: () => (clock += 1000) });
};
const write = (learner: Learner, id: string, values: Record<string, Value>) => {
  for (const [path, value] of Object.entries(values)) learner.open(sheetPlace('w07', id)).edit(path, value);
};
const read = (learner: Learner) => readConsultations(learner, record, today);

test('the fields that are read are fields of the sheets', () => {
  for (const path of ['date', 'caller', 'scene', 'second-scene', 'summary', 'due', 'checked', 'result', 'recurrence', 'seed'])
    expect(definitionOf(record, path), path).toBeDefined();
  for (const path of ['calls', 'scene', 'count']) expect(definitionOf(seed, path), path).toBeDefined();
});

describe('a consultation', () => {
  test('is read in words, the latest first', () => {
    const learner = begin();
    write(learner, 'a', {
      date: '2026-10-06',
      caller: 'clinic',
      scene: 'end-of-life',
      'second-scene': 'acute-change',
      summary: '夜に怖い',
    });
    write(learner, 'b', { date: '2026-11-02', summary: '明日退院' });
    expect(read(learner)).toMatchObject([
      { id: 'b', caller: '', sceneLabel: '', seed: 'none', call: 'none' },
      { id: 'a', caller: '診療所', sceneLabel: '看取り・急変', scene: 'end-of-life' },
    ]);
  });

  test.each([
    [{ due: '2026-11-19' }, 'late'],
    [{ due: today }, 'today'],
    [{ due: '2026-11-21' }, 'waiting'],
    [{ due: '2026-11-19', checked: '2026-11-19' }, 'done'],
    [{ due: '2026-11-19', result: 'settled' }, 'done'],
    [{ summary: '約束なし' }, 'none'],
  ] as const)('%o: the call back is %s', (values, call) => {
    const learner = begin();
    write(learner, 'a', { summary: '夜', ...values });
    expect(read(learner)[0]?.call).toBe(call);
  });

  test('is a candidate when it happens again, also by a tick of an earlier edition, until a タネ points at it', () => {
    const learner = begin();
    write(learner, 'a', { summary: '一', recurrence: 'likely' });
    write(learner, 'b', { summary: '二', seed: ['candidate'] });
    write(learner, 'c', { summary: '三', recurrence: 'once' });
    expect(Object.fromEntries(read(learner).map(({ id, seed }) => [id, seed]))).toEqual({ a: 'candidate', b: 'candidate', c: 'none' });
    learner.open(sheetPlace('w08', 'night')).edit('calls', ['a']);
    expect(read(learner).find(({ id }) => id === 'a')?.seed).toBe('taken');
    learner.open(sheetPlace('w08', 'night')).edit('#removed', true);
    expect(read(learner).find(({ id }) => id === 'a')?.seed).toBe('candidate');
  });

  test('that was put away is not listed', () => {
    const learner = begin();
    write(learner, 'a', { summary: '一' });
    learner.open(sheetPlace('w07', 'a')).edit('#removed', true);
    expect(read(learner)).toEqual([]);
  });
});

describe('the list', () => {
  const learner = begin();
  write(learner, 'a', { date: '2026-10-06', scene: 'end-of-life', summary: '夜に怖い', due: '2026-10-20', recurrence: 'repeated' });
  write(learner, 'b', { date: '2026-11-02', scene: 'end-of-life', summary: '夜の電話', recurrence: 'likely' });
  write(learner, 'c', { date: '2026-11-05', scene: 'dementia', summary: '薬が残る', due: '2026-11-30' });
  const ids = (filter: Partial<Filter>, sort: Parameters<typeof arrange>[2] = { key: 'date', isDown: false }) =>
    arrange(read(learner), { ...all, ...filter }, sort).map(({ id }) => id);

  test('is filtered by month, scene, words, calls to make and candidates', () => {
    expect(ids({ month: '2026-11' })).toEqual(['b', 'c']);
    expect(ids({ scene: 'dementia' })).toEqual(['c']);
    expect(ids({ words: '夜' })).toEqual(['a', 'b']);
    expect(ids({ isWaiting: true })).toEqual(['a', 'c']);
    expect(ids({ isSeed: true })).toEqual(['a', 'b']);
    expect(monthsOf(read(learner))).toEqual(['2026-11', '2026-10']);
  });

  test('is sorted either way, with what is empty last', () => {
    expect(ids({}, { key: 'due', isDown: false })).toEqual(['a', 'c', 'b']);
    expect(ids({}, { key: 'due', isDown: true })).toEqual(['c', 'a', 'b']);
  });

  test('goes out as a table with days as days', () => {
    const { columns, rows } = consultationTable(read(learner));
    expect(columns.map(({ kind }) => kind)).toEqual(['date', 'text', 'text', 'text', 'date', 'text', 'text']);
    expect(rows[2]).toEqual(['2026-10-06', '', '看取り', '夜に怖い', '2026-10-20', '候補', '過ぎています']);
  });

  test('becomes a タネ by scene, with links, scene, count and period', () => {
    const [group, ...others] = groupCandidates(read(learner), scenes);
    expect(others).toEqual([]);
    expect(group).toMatchObject({ id: 'end-of-life', consultations: [{ id: 'b' }, { id: 'a' }] });
    const chosen = group?.consultations ?? [];
    expect(countOf(chosen, read(learner))).toBe('令和8年10月〜令和8年11月の相談3件のうち2件');
    const id = gather(learner, seed, 'end-of-life', chosen, read(learner));
    const { values } = learner.open(sheetPlace('w08', id)).$record.get();
    expect(values['calls']?.value).toEqual(['b', 'a']);
    expect(values['scene']?.value).toBe('end-of-life');
    expect(values['count']?.value).toBe('令和8年10月〜令和8年11月の相談3件のうち2件');
    expect(values['header.date']?.value).toMatch(/^\d{4}-\d{2}-\d{2}$/);
    expect(groupCandidates(read(learner), scenes)).toEqual([]);
  });
});
