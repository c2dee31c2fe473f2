import { expect, test } from 'vitest';
import { alone } from './alone.fixture.ts';
import { createLearner } from './create-learner.ts';
import { messages } from './messages.ts';
import { readBackup } from './read-backup.ts';
import { messages as recordsWords } from './records-messages.ts';
import { memoryStorage } from './storage.ts';
import { writeBackup } from './write-backup.ts';

const place = 'sheet:w08:k3x9' as const;
const key = `musubime:test:${place}`;
const register = (value: unknown, more: object = {}) => ({ value, at: 5, by: 'a', ...more });
const night = register('夜の電話');
const stored = (data: unknown, more: object = {}) => JSON.stringify({ format: 1, edition: '2026.11', at: 5, by: 'a', data, ...more });
const values = (held: unknown, more: object = {}) => stored({ values: held, tray: [], ...more });
const many = (count: number, value: unknown) => Object.fromEntries(Array.from({ length: count }, (_, at) => [`f${String(at)}`, value]));

/**
 * What may lie where a record lies: `whole` is read as it is, of `part` what can be read stands in the sheet and all of it is
 * kept aside, `aside` is kept aside, `later` is left alone and not written over.
 */
const odd: [name: string, text: string, expected: 'whole' | 'part' | 'aside' | 'later'][] = [
  ['nothing', '', 'aside'],
  ['a space', ' ', 'aside'],
  ['a word', '夜の電話', 'aside'],
  ['null', 'null', 'aside'],
  ['a list', '[]', 'aside'],
  ['a number', '1', 'aside'],
  ['half a record', values({ why: night }).slice(0, 60), 'aside'],
  ['two records', values({ why: night }).repeat(2), 'aside'],
  ['a record behind a mark of order', `\uFEFF${values({ why: night })}`, 'aside'],
  ['a zero behind it', `${values({ why: night })}\0`, 'aside'],
  ['a page', '<!doctype html><script>alert(1)</script>', 'aside'],
  ['a comment', `// ${values({ why: night })}`, 'aside'],
  ['5,000 brackets', '['.repeat(5000), 'aside'],
  ['5,000 objects', `${'{"a":'.repeat(5000)}1${'}'.repeat(5000)}`, 'aside'],
  ['no format', stored({ values: { why: night } }, { format: undefined }), 'aside'],
  ['format 0', stored({ values: { why: night } }, { format: 0 }), 'aside'],
  ['a format that is a text', stored({ values: { why: night } }, { format: '1' }), 'aside'],
  ['a format between two', stored({ values: { why: night } }, { format: 1.5 }), 'aside'],
  ['a later format', stored({ values: { why: night } }, { format: 2 }), 'later'],
  ['a format beyond all', stored({}, { format: 1e15 }), 'later'],
  ['no data', stored(undefined), 'aside'],
  ['data that is a list', stored([]), 'aside'],
  ['no values', stored({ tray: [] }), 'aside'],
  ['values that are a list', values([]), 'aside'],
  ['values that are null', values(null), 'aside'],
  ['no tray', stored({ values: { why: night } }), 'whole'],
  ['a tray that is an object', values({ why: night }, { tray: {} }), 'part'],
  ['a tray item without its place', values({ why: night }, { tray: [night] }), 'part'],
  ['a tray item at a place that is none', values({ why: night }, { tray: [{ path: '../why', ...night }] }), 'part'],
  ['a register that is a text', values({ why: night, cause: '夜' }), 'part'],
  ['a register without a stamp', values({ why: night, cause: { value: '夜' } }), 'part'],
  ['a stamp that is a text', values({ why: night, cause: register('夜', { at: '5' }) }), 'part'],
  ['a stamp before all time', values({ why: night, cause: register('夜', { at: -1 }) }), 'part'],
  ['a stamp after all time', values({ why: register('夜の電話', { at: 8.6e15 }) }), 'whole'],
  ['a stamp of infinity', values({ cause: night, why: night }).replace('"at":5,"by":"a"}', '"at":1e999,"by":"a"}'), 'part'],
  ['no writer', values({ why: night, cause: { value: '夜', at: 5 } }), 'part'],
  ['a value that is an object', values({ why: night, cause: register({}) }), 'part'],
  ['a value that is null', values({ why: night, cause: register(null) }), 'part'],
  ['a value of lists', values({ why: night, cause: register([[]]) }), 'part'],
  [
    'a path of objects',
    `{"format":1,"data":{"values":{"__proto__":{"value":"x","at":1,"by":"a"},"why":${JSON.stringify(night)}}}}`,
    'part',
  ],
  ['a path with dots', values({ why: night, '../why': night }), 'part'],
  ['a path of four parts', values({ why: night, 'a/b/c/d': night }), 'part'],
  ['an empty path', values({ why: night, '': night }), 'part'],
  ['a path that steers otherwise', values({ why: night, 'a/#evil': night }), 'part'],
  ['a claim about all that was seen', values({ why: night }, { seen: { a: 8.6e15, __proto__: 1 } }), 'whole'],
  ['claims that are a list', values({ why: night }, { seen: [1] }), 'whole'],
  ['a time that is a text', stored({ values: { why: night } }, { at: '5' }), 'whole'],
  ['an edition that is an object', stored({ values: { why: night } }, { edition: {} }), 'whole'],
  ['a script', values({ why: register('<script>alert(1)</script>') }), 'whole'],
  ['half a surrogate pair', values({ why: register('夜\ud800') }), 'whole'],
  ['a text of a million letters', values({ why: register('夜'.repeat(1_000_000)) }), 'whole'],
  ['20,000 places', values(many(20_000, night)), 'whole'],
];

test.each(odd)('B: a stored record that is %s is read, kept aside or left alone, and told', (_, text, expected) => {
  const lasting = memoryStorage([
    ['musubime:test:meta:mode', 'own'],
    [key, text],
  ]);
  const learner = createLearner({
    ...alone,
    lasting,
    passing: memoryStorage(),
    now: () => 1000,
  });
  const handle = learner.open(place);
  const before = handle.$record.get().values;
  if (expected === 'part') expect(before['why']?.value).toBe('夜の電話');
  if (expected === 'whole')
    expect(Object.keys(before).sort()).toEqual(Object.keys((JSON.parse(text) as { data: { values: object } }).data.values).sort());
  handle.edit('theme', 'あとから');
  const save = handle.$save.get();
  if (expected === 'later') {
    expect(lasting.read(key)).toBe(text);
    expect(save.state).toBe('newer');
    expect(messages.save.newer).not.toBe('');
    expect(handle.$record.get().values['theme']?.value, 'what was typed stays on screen').toBe('あとから');
    return;
  }
  expect(save.state).toBe('saved');
  expect(learner.aside()).toEqual(expected === 'whole' ? [] : [text]);
  expect(recordsWords.asideItem(text.length)).toContain('文字の記録');
  const file = readBackup(writeBackup(learner));
  if (file.state !== 'read') throw new Error(file.state);
  expect(file.backup.records.get(place)?.data.values).toMatchObject({ ...before, theme: { value: 'あとから' } });
  expect(file.backup.aside).toEqual(learner.aside());
});
