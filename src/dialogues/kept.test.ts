import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { applyEdit } from '../learner/edit.ts';
import { emptyRecord, type RecordData, type Value } from '../learner/record.ts';
import { finishedWalks, looseNotes } from './kept.ts';
import { asPath, isNewWalk, notePath, walkPath } from './records.ts';
import { scenes, small, storedPath } from './scenes.fixture.ts';
import { followPath, pathOf } from './walk.ts';

const recordOf = (values: Record<string, Value>): RecordData => ({
  values: Object.fromEntries(Object.entries(values).map(([path, value], index) => [path, { value, at: index + 1, by: 'a' }])),
  tray: [],
});

const row = (id: string, order: number, path: string[], ending: string) => ({
  [walkPath(id, '#order')]: order,
  [walkPath(id, 'path')]: path,
  [walkPath(id, 'ending')]: ending,
});

describe('finished walks', () => {
  const record = recordOf({ path: ['b', 'f'], ...row('r2', 1, ['b', 'f'], 'e2'), ...row('r1', 0, ['a', 'd'], 'e1') });

  test('stand in the order they were walked, and the present one is marked', () => {
    expect(finishedWalks(record, small).map(({ walk, isPresent, ending }) => [pathOf(walk), isPresent, ending])).toEqual([
      [['a', 'd'], false, 'e1'],
      [['b', 'f'], true, 'e2'],
    ]);
  });

  test('of two windows that came the same way are one', () => {
    const twice = recordOf({ ...row('r1', 0, ['a', 'd'], 'e1'), ...row('r2', 0, ['a', 'd'], 'e1') });
    expect(finishedWalks(twice, small)).toHaveLength(1);
  });

  test('are new as long as no row has their way', () => {
    expect(isNewWalk(record, followPath(small, ['a', 'd']))).toBe(false);
    expect(isNewWalk(record, followPath(small, ['a', 'c', 'e']))).toBe(true);
  });

  test('of an earlier edition stay in the list, as far as they still go', () => {
    const after = { ...small, nodes: small.nodes.filter(({ id }) => id !== 's3') };
    expect(finishedWalks(record, after).map(({ walk, ending }) => [pathOf(walk), ending])).toEqual([
      [['a', 'd'], 'e1'],
      [[], 'e2'],
    ]);
  });
});

describe('notes', () => {
  const record = recordOf({ [notePath('a')]: '急いでいた', [notePath('gone')]: '前の版のメモ', [notePath('old')]: '　' });

  test('on a choice that is gone can still be read; empty ones are no notes', () => {
    expect(looseNotes(record, small)).toEqual([{ text: '前の版のメモ', at: 2, say: undefined }]);
  });

  test('on a choice that is there are not listed twice', () => {
    expect(looseNotes(recordOf({ [notePath('a')]: '急いでいた' }), small)).toEqual([]);
  });

  test('that another window wrote over can still be read, with the words they were for', () => {
    const written = applyEdit(record, { path: notePath('a'), value: '別の理由', at: 9, base: undefined }, 'b');
    expect(looseNotes(written, small)).toContainEqual({ text: '急いでいた', at: 1, say: '「a」と言う' });
  });
});

test('a record of anything at all is read without an error', () => {
  const value = fc.oneof(fc.string(), fc.integer(), fc.boolean(), fc.array(fc.string(), { maxLength: 3 }));
  fc.assert(
    fc.property(
      scenes.chain((dialogue) => fc.tuple(fc.constant(dialogue), storedPath(dialogue))),
      fc.dictionary(
        fc.constantFrom('path', 'note/s1-0', 'note/x', 'walks/r1/path', 'walks/r1/ending', 'walks/r1/#order', 'debrief'),
        value,
      ),
      ([dialogue, path], values) => {
        const record = recordOf({ ...row('r9', 3, path, 'e9'), ...values });
        expect(finishedWalks(record, dialogue).length).toBeLessThanOrEqual(2);
        expect(looseNotes(record, dialogue).every(({ text }) => text.trim() !== '')).toBe(true);
        expect(followPath(dialogue, asPath(record.values['path']?.value)).steps.length).toBeLessThanOrEqual(6);
      },
    ),
  );
  expect(finishedWalks(emptyRecord, small)).toEqual([]);
});
