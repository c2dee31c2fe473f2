import { describe, expect, test } from 'vitest';
import { previewBackup, readBackup } from './read-backup.ts';
import { createLearner, type Environment } from './learner.ts';
import { memoryStorage, type RecordStorage } from './storage.ts';

const place = 'sheet:w08:k3x9' as const;
const key = `musubime:test:${place}`;

/** A browser with one or more tabs on the same storage. Deferred writes run at once unless `hold` is set. */
function browser(lasting: RecordStorage = memoryStorage(), passing: RecordStorage = memoryStorage()) {
  let clock = 100;
  const tab = (overrides: Partial<Environment> = {}) =>
    createLearner({
      site: { id: 'test', edition: '2026.11' },
      lasting,
      passing,
      now: () => ++clock,
      defer: (task) => {
        task();
      },
      ...overrides,
    });
  return { lasting, passing, tab };
}

const full = (inner: RecordStorage): RecordStorage & { full: boolean } => ({
  ...inner,
  full: false,
  write(target, text) {
    return this.full ? 'full' : inner.write(target, text);
  },
});

describe('writing in a sheet', () => {
  test('is there after the page is loaded again', () => {
    const { tab } = browser();
    tab().open(place).edit('theme', '夜の不安');
    expect(tab().open(place).$record.get().values['theme']?.value).toBe('夜の不安');
  });

  test('shows in another tab as soon as that tab hears of it', () => {
    const { tab } = browser();
    const [one, two] = [tab(), tab()];
    const there = two.open(place);
    one.open(place).edit('theme', '夜の不安');
    two.keyChanged(key);
    expect(there.$record.get().values['theme']?.value).toBe('夜の不安');
    expect(there.$record.get().tray).toEqual([]);
  });

  test('in two fields from two tabs that have not heard of each other keeps both', () => {
    const { tab } = browser();
    const [one, two] = [tab().open(place), tab().open(place)];
    one.edit('theme', '夜の不安');
    two.edit('why', '説明が届いていない');
    expect(Object.keys(tab().open(place).$record.get().values).sort()).toEqual(['theme', 'why']);
  });

  test('in the same field from two tabs keeps the later text, and the other in the tray', () => {
    const { tab } = browser();
    const [one, two] = [tab().open(place), tab().open(place)];
    one.edit('theme', '夜の不安');
    two.edit('theme', '退院前日');
    const record = tab().open(place).$record.get();
    expect(record.values['theme']?.value).toBe('退院前日');
    expect(record.tray.map((item) => item.value)).toEqual(['夜の不安']);
  });

  test('letter by letter leaves nothing in the tray', () => {
    const { tab } = browser();
    const handle = tab().open(place);
    for (const text of ['よ', 'よる', '夜', '夜の']) handle.edit('theme', text);
    expect(handle.$record.get()).toMatchObject({ values: { theme: { value: '夜の' } }, tray: [] });
  });

  test('that is deferred is written by the flush of a page that is going away', () => {
    const { tab, lasting } = browser();
    const learner = tab({ defer: () => undefined });
    learner.open(place).edit('theme', '夜');
    expect(lasting.read(key)).toBeNull();
    expect(learner.flushAll()).toBe(true);
    expect(lasting.read(key)).toContain('夜');
  });
});

describe('a full storage', () => {
  test('is shown, keeps the text on screen, and puts it into the file', () => {
    const lasting = full(memoryStorage());
    const learner = browser(lasting).tab();
    const handle = learner.open(place);
    handle.edit('theme', '前からある文');
    lasting.full = true;
    handle.edit('why', '入らない文');
    expect(handle.$save.get()).toEqual({ state: 'failed', why: 'full' });
    expect(handle.$record.get().values['why']?.value).toBe('入らない文');
    const file = readBackup(learner.backup());
    expect(file.state === 'read' && file.backup.records.get(place)?.data.values).toMatchObject({
      theme: { value: '前からある文' },
      why: { value: '入らない文' },
    });
  });

  test('that has room again is written to with the next key press', () => {
    const lasting = full(memoryStorage());
    const handle = browser(lasting).tab().open(place);
    lasting.full = true;
    handle.edit('theme', '夜');
    lasting.full = false;
    handle.edit('theme', '夜の不安');
    expect(handle.$save.get().state).toBe('saved');
    expect(lasting.read(key)).toContain('夜の不安');
  });
});

describe('a record that cannot be read', () => {
  test('is kept aside before anything is written in its place', () => {
    const { tab, lasting } = browser(memoryStorage([[key, '{壊れた']]));
    const learner = tab();
    learner.open(place).edit('theme', '夜');
    expect(learner.aside()).toEqual(['{壊れた']);
    expect(lasting.read(key)).toContain('夜');
  });

  test('is not written over while it cannot be kept aside', () => {
    const lasting = full(memoryStorage([[key, '{壊れた']]));
    lasting.full = true;
    const handle = browser(lasting).tab().open(place);
    handle.edit('theme', '夜');
    expect(handle.$save.get()).toEqual({ state: 'failed', why: 'full' });
    expect(lasting.read(key)).toBe('{壊れた');
  });

  test('of a later format is left alone, and the text stays on screen and goes into the file', () => {
    const later = JSON.stringify({ format: 2, edition: '2027.4', at: 1, by: 'a', data: { everything: 'different' } });
    const { tab, lasting } = browser(memoryStorage([[key, later]]));
    const learner = tab();
    const handle = learner.open(place);
    handle.edit('theme', '夜');
    expect(handle.$save.get()).toEqual({ state: 'newer' });
    expect(lasting.read(key)).toBe(later);
    expect(learner.backup()).toContain('夜');
  });
});

describe('backup, erase, load', () => {
  test('brings everything back', () => {
    const { tab, lasting, passing } = browser();
    const learner = tab();
    learner.open(place).edit('theme', '夜の不安');
    learner.open('lesson:a01').edit('done', true);
    const text = learner.backup();
    expect(learner.erase()).toBe(0);
    expect([...lasting.keys(), ...passing.keys()]).toEqual([]);
    expect(learner.open(place).$record.get().values).toEqual({});
    const file = readBackup(text);
    if (file.state !== 'read') throw new Error(file.state);
    expect(previewBackup(file.backup, learner.read)).toMatchObject({ added: 2 });
    expect(learner.restore(file.backup)).toBe(0);
    expect(learner.open(place).$record.get().values['theme']?.value).toBe('夜の不安');
    expect(learner.open('lesson:a01').$record.get().values['done']?.value).toBe(true);
  });

  test('loading never writes over a record of a later format', () => {
    const later = JSON.stringify({ format: 2 });
    const { tab, lasting } = browser();
    const learner = tab();
    learner.open(place).edit('theme', '夜の不安');
    const file = readBackup(learner.backup());
    if (file.state !== 'read') throw new Error(file.state);
    lasting.write(key, later);
    learner.restore(file.backup);
    expect(lasting.read(key)).toBe(later);
    expect(learner.aside().join()).toContain('夜の不安');
  });

  test('erasing leaves other sites of the same address alone', () => {
    const { tab, lasting } = browser(
      memoryStorage([
        ['musubime:testing:sheet:w08', 'other'],
        ['else', 'other'],
      ]),
    );
    const learner = tab();
    learner.open(place).edit('theme', '夜');
    learner.erase();
    expect(lasting.keys().sort()).toEqual(['else', 'musubime:testing:sheet:w08']);
  });
});

describe('a shared computer', () => {
  test('takes every record out of the lasting storage', () => {
    const { tab, lasting, passing } = browser();
    const learner = tab();
    const handle = learner.open(place);
    handle.edit('theme', '夜の不安');
    expect(learner.setMode('shared')).toBeUndefined();
    expect(lasting.keys()).toEqual(['musubime:test:meta:mode']);
    handle.edit('why', '説明が届いていない');
    expect(passing.read(key)).toContain('説明が届いていない');
    expect(lasting.keys()).toEqual(['musubime:test:meta:mode']);
  });

  test('that becomes one’s own again keeps what was written meanwhile', () => {
    const { tab, lasting } = browser();
    const learner = tab();
    learner.open(place).edit('theme', '夜の不安');
    learner.setMode('shared');
    learner.open(place).edit('theme', '夜の不安と救急車');
    learner.setMode('own');
    expect(lasting.read(key)).toContain('夜の不安と救急車');
  });

  test('loses nothing when the other storage is full', () => {
    const passing = full(memoryStorage());
    const { tab, lasting } = browser(memoryStorage(), passing);
    const learner = tab();
    learner.open(place).edit('theme', '夜の不安');
    passing.full = true;
    expect(learner.setMode('shared')).toBe('full');
    expect(learner.$mode.get()).toBe('unasked');
    expect(lasting.read(key)).toContain('夜の不安');
  });
});

test('a blocked storage is a state, not an exception', () => {
  const blocked: RecordStorage = { read: () => null, write: () => 'blocked', remove: () => undefined, keys: () => [] };
  const handle = browser(blocked, blocked).tab().open(place);
  handle.edit('theme', '夜');
  expect(handle.$save.get()).toEqual({ state: 'failed', why: 'blocked' });
  expect(handle.$record.get().values['theme']?.value).toBe('夜');
});
