import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { record, textsOf } from './arbitraries.fixture.ts';
import { applyEdit } from './edit.ts';
import { mergeRecords } from './merge.ts';
import { emptyRecord, hasText, isPath, moveAliases, type RecordData } from './record.ts';
import { isRemoved, rowIds } from './presence.ts';

const write = (before: RecordData, path: string, value: string | number | boolean, at: number) =>
  applyEdit(before, { path, value, at, base: before.values[path] }, 'me');

describe('an edit', () => {
  test('replaces the text the learner was looking at, and leaves nothing in the tray', () => {
    const first = write(emptyRecord, 'theme', '夜', 1);
    const second = write(first, 'theme', '夜の不安', 2);
    expect(second).toEqual({ values: { theme: { value: '夜の不安', at: 2, by: 'me' } }, tray: [], seen: { me: 2 } });
  });

  test('puts a text the learner had not seen into the tray', () => {
    const stored: RecordData = { values: { theme: { value: '別の画面の文', at: 5, by: 'me' } }, tray: [] };
    const after = applyEdit(stored, { path: 'theme', value: 'この画面の文', at: 6, base: undefined }, 'me');
    expect(after.values['theme']?.value).toBe('この画面の文');
    expect(after.tray).toEqual([{ path: 'theme', value: '別の画面の文', at: 5, by: 'me' }]);
  });

  test('is later than what it replaces even when the clock went back', () => {
    const stored = write(emptyRecord, 'theme', '夜', 1000);
    expect(write(stored, 'theme', '朝', 3).values['theme']?.at).toBe(1001);
  });
});

describe('rows', () => {
  const rows = (...edits: [string, string | number | boolean, number][]) =>
    edits.reduce((before, [path, value, at]) => write(before, path, value, at), emptyRecord);

  test('come in the order the learner gave them', () => {
    expect(rowIds(rows(['people/r1/#order', 2, 1], ['people/r2/#order', 1, 2], ['people/r3/#order', 1.5, 3]), 'people')).toEqual([
      'r2',
      'r3',
      'r1',
    ]);
  });

  test('are gone when removed, and back when the removal is undone', () => {
    const removed = rows(['people/r1/#order', 1, 1], ['people/r1/role', '薬剤師', 2], ['people/r1/#removed', true, 3]);
    expect(rowIds(removed, 'people')).toEqual([]);
    expect(rowIds(write(removed, 'people/r1/#removed', false, 4), 'people')).toEqual(['r1']);
  });

  test('come back when someone else wrote in them after the removal', () => {
    expect(rowIds(rows(['people/r1/#order', 1, 1], ['people/r1/#removed', true, 3], ['people/r1/role', '薬剤師', 4]), 'people')).toEqual([
      'r1',
    ]);
  });

  test('of another field are not counted', () => {
    expect(rowIds(rows(['people/r1/#order', 1, 1]), 'peo')).toEqual([]);
  });
});

describe('a record that was put away', () => {
  test('is back as soon as something is written in it', () => {
    const away = write(write(emptyRecord, 'theme', '夜', 1), '#removed', true, 2);
    expect(isRemoved(away)).toBe(true);
    expect(isRemoved(write(away, 'theme', '夜の不安', 3))).toBe(false);
    expect(hasText(away)).toBe(true);
  });
});

describe('a renamed field', () => {
  const aliases = new Map([['topic', 'theme']]);

  test('keeps its text under the new id', () => {
    const before = write(emptyRecord, 'topic', '夜の不安', 1);
    expect(moveAliases(before, aliases)).toMatchObject({ values: { theme: { value: '夜の不安', at: 1, by: 'me' } }, tray: [] });
    expect(moveAliases(before, aliases).values['topic']).toBeUndefined();
  });

  test('keeps its rows and their cells', () => {
    const before = write(emptyRecord, 'persons/r1/role', '薬剤師', 1);
    expect(Object.keys(moveAliases(before, new Map([['persons', 'people']])).values)).toEqual(['people/r1/role']);
  });

  test('with text under both ids keeps the later and puts the other into the tray', () => {
    const both = write(write(emptyRecord, 'theme', '新しい文', 1), 'topic', 'もとの文', 2);
    const moved = moveAliases(both, aliases);
    expect(moved.values['theme']?.value).toBe('もとの文');
    expect(moved.tray.map((item) => item.value)).toEqual(['新しい文']);
  });

  test('keeps its texts in the tray, where they can be put back into it', () => {
    const before: RecordData = { values: {}, tray: [{ path: 'topic', value: '前の文', at: 1, by: 'me' }] };
    expect(moveAliases(before, aliases).tray).toEqual([{ path: 'theme', value: '前の文', at: 1, by: 'me' }]);
  });

  test('A8: keeps its text while tabs of both editions are open', () => {
    const written = write(write(emptyRecord, 'topic', '夜の不安', 1), 'persons/r1/role', '薬剤師', 2);
    const renamed = new Map([...aliases, ['persons', 'people']]);
    const moved = mergeRecords(emptyRecord, moveAliases(written, renamed));
    const joined = mergeRecords(written, moved);
    expect(moveAliases(joined, renamed)).toMatchObject({
      values: { theme: { value: '夜の不安' }, 'people/r1/role': { value: '薬剤師' } },
      tray: [],
    });
    const emptied = write(moved, 'theme', '', 3);
    expect(Object.values(mergeRecords(joined, emptied).values).map(({ value }) => value)).not.toContain('夜の不安');
  });

  test('never loses a text, whatever the record holds', () => {
    const renamed = (text: string) => text.replace(/^why /, 'theme ');
    fc.assert(
      fc.property(record, (before) => {
        const kept = textsOf(moveAliases(before, new Map([['why', 'theme']])));
        for (const text of textsOf({ ...before, tray: [] })) expect(kept).toContain(renamed(text));
      }),
    );
  });
});

test('a path is made of ids, and never a name that objects answer to', () => {
  for (const good of ['theme', 'header.author', 'people/r1/role', 'people/r1/#order', '#removed']) expect(isPath(good), good).toBe(true);
  for (const bad of ['', '__proto__', 'constructor', 'Theme', 'a/b/c/d', '../x', '#other', 'a//b', '<b>'])
    expect(isPath(bad), bad).toBe(false);
});
