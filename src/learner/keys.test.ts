import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { alone } from './alone.fixture.ts';
import { idInAddress } from './id-in-address.ts';
import { isPlace, sheetPlace, topicPlace } from './keys.ts';
import { createLearner } from './create-learner.ts';
import { readBackup } from './read-backup.ts';
import { memoryStorage } from './storage.ts';
import { writeBackup } from './write-backup.ts';

/** What may stand behind `#entry-` or `#topic-`, and whether it names a record. */
const ids: [string, boolean][] = [
  ['k3x9', true],
  ['a-b-c', true],
  ['-a', true],
  ['-', true],
  ['0', true],
  ['constructor', true],
  ['a'.repeat(185), true],
  ['a'.repeat(300), false],
  ['', false],
  ['ABC', false],
  ['a.b', false],
  ['.a', false],
  ['a:b', false],
  ['a/b', false],
  ['a b', false],
  ['a%20b', false],
  ['__proto__', false],
  ['夜', false],
  ['a\n', false],
  ['#removed', false],
  ['a#entry-b', false],
  ['<b>', false],
];

test.each(ids)('A3, item 1: what is saved under #entry-%s is listed and in the backup, or the address names nothing', (id, names) => {
  expect(idInAddress(`#topic-${id}`, 'topic')).toBe(names ? id : undefined);
  const named = idInAddress(`#entry-${id}`, 'entry');
  expect(named).toBe(names ? id : undefined);
  if (named === undefined) return;
  const learner = createLearner({
    ...alone,
    lasting: memoryStorage([['musubime:test:meta:mode', 'own']]),
    passing: memoryStorage(),
    now: () => 1000,
  });
  const places = [sheetPlace('w06', named), sheetPlace('w08', named), topicPlace(named)];
  for (const place of places) learner.open(place).edit('theme', '夜の不安');
  expect(learner.list('').map(({ place }) => place)).toEqual([...places].sort());
  const file = readBackup(writeBackup(learner));
  expect(file.state === 'read' && [...file.backup.records.keys()].sort()).toEqual([...places].sort());
});

test('an address of another kind names nothing', () => {
  for (const hash of ['', '#', '#entry', '#entry-', '#topic-a', 'entry-a', '#ENTRY-a']) expect(idInAddress(hash, 'entry')).toBeUndefined();
});

test('places of the first edition are places still', () => {
  for (const place of ['sheet:w03', 'sheet:w08:-a', `sheet:w08:${'a'.repeat(190)}`, 'topic:k3x9', 'profile:me', 'lesson:a01'])
    expect(isPlace(place)).toBe(true);
});

test('C: an information department is told of every kind of key, and of no other', () => {
  const kindsIn = (file: string, row: RegExp) => [...readFileSync(file, 'utf8').matchAll(row)].map(([, kind]) => kind).sort();
  const told = kindsIn('content/docs/hosts.mdx', /^\| \w+Storage \| `musubime:<siteId>:(\w+):…` \|/gm);
  expect(told).toEqual(kindsIn('src/learner/keys.ts', /^ \* \| (?!kind \||---)(\w+) \|/gm));
});
