import { describe, expect, test } from 'vitest';
import { encodeBackup } from '../learner/backup.ts';
import { messages } from '../learner/import-messages.ts';
import { previewBackup, readBackup, type BackupResult } from '../learner/read-backup.ts';

const register = (value: unknown, more: object = {}) => ({ value, at: 5, by: 'a', ...more });
const envelope = (values: unknown, more: object = {}) => ({ format: 1, edition: '', at: 1, by: 'a', data: { values, tray: [] }, ...more });
const file = (records: unknown, more: object = {}) =>
  JSON.stringify({ kind: 'backup', format: 1, edition: '2026.11', at: 5, by: 'a', records, ...more });
const sheet = (values: unknown, more?: object) => file({ 'sheet:w08:a': envelope(values, more) });
const repeat = (count: number, value: unknown, key: string) =>
  Object.fromEntries(Array.from({ length: count }, (_, at) => [`${key}${String(at)}`, value]));
const whole = encodeBackup({ edition: '2026.11', at: 5, by: 'a', records: new Map(), aside: [] });

/** What is read of a file: texts by path, and how many parts are kept aside. */
function outcomeOf(result: BackupResult) {
  if (result.state !== 'read') return result.state;
  const { records, aside } = result.backup;
  previewBackup(result.backup, () => undefined);
  const texts = [...records].flatMap(([place, { data }]) =>
    Object.entries(data.values).map(([path, { value }]) => `${place}/${path}=${String(value).slice(0, 20)}`),
  );
  return { texts, aside: aside.length };
}

const read = (texts: string[], aside = 0) => ({ texts, aside });
const w08 = 'sheet:w08:a';

/** `kept`: the text stands in the record or aside, as the rules for stamps will have it. */
const odd: [name: string, text: string, expected: ReturnType<typeof outcomeOf> | 'kept'][] = [
  ['nothing', '', 'not-a-file-of-this-course'],
  ['a mark alone', '\uFEFF', 'not-a-file-of-this-course'],
  ['a word', 'null', 'not-a-file-of-this-course'],
  ['a list', '[]', 'not-a-file-of-this-course'],
  ['a number beyond all', '1e999', 'not-a-file-of-this-course'],
  ['half a file', whole.slice(0, 60), 'not-a-file-of-this-course'],
  ['two files in one', whole + whole, 'not-a-file-of-this-course'],
  ['comments', `// ${whole}`, 'not-a-file-of-this-course'],
  ['a page', '<!doctype html><script>alert(1)</script>', 'not-a-file-of-this-course'],
  ['a table', '受付日,相談の要約', 'not-a-file-of-this-course'],
  ['another kind', file({}, { kind: 'circle' }), 'not-a-file-of-this-course'],
  ['a kind that is an object', file({}, { kind: {} }), 'not-a-file-of-this-course'],
  ['records that are a list', file([]), 'not-a-file-of-this-course'],
  ['no records', file(undefined), 'not-a-file-of-this-course'],
  ['a later format', file({}, { format: 99 }), 'newer'],
  ['a later format and too much', file({ [w08]: envelope(repeat(90_000, register('x'), 'f')) }, { format: 99 }), 'newer'],
  ['no format', file({}, { format: undefined }), read([])],
  ['a format that is a text', file({}, { format: '1' }), read([])],
  ['a record of a later format', file({ [w08]: envelope({ why: register('夜') }, { format: 9 }) }), read([], 1)],
  ['a place that is none', file({ '../../etc/passwd': envelope({ why: register('夜') }) }), read([], 1)],
  ['a place of objects', `{"kind":"backup","format":1,"records":{"__proto__":{"format":1},"constructor":{}}}`, read([], 2)],
  ['a place of 300 letters', file({ [`sheet:${'w'.repeat(300)}`]: envelope({}) }), read([], 1)],
  ['a place in capitals', file({ 'SHEET:W08:A': envelope({}) }), read([], 1)],
  ['a record that is null', file({ [w08]: null }), read([], 1)],
  ['a record that is a text', file({ [w08]: '壊れた文' }), read([], 1)],
  ['values that are a list', sheet([]), read([], 1)],
  [
    'a path of objects',
    `{"kind":"backup","format":1,"records":{"${w08}":{"format":1,"data":{"values":{"__proto__":{"value":"x","at":1,"by":"a"},"why":{"value":"夜","at":1,"by":"a"}}}}}}`,
    read([`${w08}/why=夜`], 1),
  ],
  ['a path with dots', sheet({ '../why': register('夜') }), read([], 1)],
  ['a path of four parts', sheet({ 'a/b/c/d': register('夜') }), read([], 1)],
  ['a path that steers otherwise', sheet({ 'a/#evil': register('夜') }), read([], 1)],
  ['an empty path', sheet({ '': register('夜') }), read([], 1)],
  ['a value that is an object', sheet({ why: register({ a: 1 }) }), read([], 1)],
  ['a value of lists in lists', sheet({ why: register([['a']]) }), read([], 1)],
  ['a value that is null', sheet({ why: register(null) }), read([], 1)],
  ['a script', sheet({ why: register('<script>alert(1)</script>') }), read([`${w08}/why=<script>alert(1)</sc`])],
  ['a stamp that is a text', sheet({ why: register('夜', { at: '5' }) }), 'kept'],
  ['a stamp before all time', sheet({ why: register('夜', { at: -1 }) }), 'kept'],
  ['a stamp after all time', sheet({ why: register('夜', { at: 1e300 }) }), 'kept'],
  ['a stamp with a fraction', sheet({ why: register('夜', { at: 1.5 }) }), 'kept'],
  ['no writer', sheet({ why: { value: '夜', at: 1 } }), 'kept'],
  ['half a surrogate pair', sheet({ why: register('夜\ud800') }), read([`${w08}/why=夜\ud800`])],
  ['a zero in a text', sheet({ why: register('夜\0昼') }), read([`${w08}/why=夜\0昼`])],
  [
    'a tray that is an object',
    file({ [w08]: { ...envelope({ why: register('夜') }), data: { values: { why: register('夜') }, tray: {} } } }),
    read([`${w08}/why=夜`], 1),
  ],
  ['a tray item without its place', file({ [w08]: { ...envelope({}), data: { values: {}, tray: [register('夜')] } } }), read([], 1)],
  ['texts aside that are none', file({}, { aside: [1, null, {}, '夜'] }), read([], 1)],
  ['texts aside that are an object', file({}, { aside: { a: 1 } }), read([])],
  ['a name of the giver that is an object', file({}, { from: {} }), read([])],
  ['100,000 records', file(repeat(100_000, envelope({}), 'sheet:w08:a')), 'too-many'],
  ['100,000 places', sheet(repeat(100_000, register('x'), 'f')), 'too-many'],
  ['100,000 places that are none', sheet(repeat(100_000, 1, 'F')), 'too-many'],
  [
    '100,000 tray items',
    file({ [w08]: { ...envelope({}), data: { values: {}, tray: Array.from({ length: 100_000 }, () => 1) } } }),
    'too-many',
  ],
  ['100,000 texts aside', file({}, { aside: Array.from({ length: 100_000 }, () => 'x') }), 'too-many'],
  ['5,000 brackets', `{"kind":"backup","format":1,"records":{"a":${'['.repeat(5000)}${']'.repeat(5000)}}}`, 'too-deep'],
  ['5,000 objects inside of each other', `{"kind":"backup","format":1,"records":${'{"a":'.repeat(5000)}1${'}'.repeat(5000)}}`, 'too-deep'],
  ['a text of 6 million letters', sheet({ why: register('x'.repeat(6_000_000)) }), 'too-long'],
  ['more than 20 million letters', 'x'.repeat(20_000_001), 'too-large'],
];

describe.each(['backup', 'sheet'])('a file called %s', (kind) => {
  test.each(odd)('with %s is read or refused with a reason', (_, text, expected) => {
    const result = readBackup(text.replace('"kind":"backup"', `"kind":"${kind}"`));
    if (result.state !== 'read') expect(messages.refused[result.state]).toMatch(/。$/u);
    if (expected === 'kept')
      expect(result.state === 'read' && JSON.stringify([...result.backup.records, result.backup.aside])).toContain('夜');
    else expect(outcomeOf(result)).toEqual(expected);
  });
});

describe('a colleague’s file', () => {
  const shared = (values: object) => readBackup(sheet(values).replace('"kind":"backup"', '"kind":"sheet"'));

  test.each([
    ['5,001 places', repeat(5001, register('x'), 'f'), 'too-many'],
    ['a text of 200,001 letters', { why: register('x'.repeat(200_001)) }, 'too-long'],
  ])('with %s is refused, though a backup is not', (_, values, state) => {
    expect(shared(values).state).toBe(state);
    expect(readBackup(sheet(values)).state).toBe('read');
  });

  test('names its giver by at most a hundred letters, whatever they are', () => {
    const result = readBackup(file({}, { kind: 'sheet', from: `  <b>${'大'.repeat(500)}` }));
    expect(result.state === 'read' && result.backup.from).toBe(`<b>${'大'.repeat(97)}`);
  });
});
