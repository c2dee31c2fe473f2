import { describe, expect, test } from 'vitest';
import { previewBackup, readBackup } from './read-backup.ts';
import { onlyTab } from './channel.ts';
import { createLearner } from './create-learner.ts';
import type { Environment } from './learner.ts';
import { emptyRecord } from './record.ts';
import { isRemoved } from './presence.ts';
import { restore } from './restore.ts';
import { memoryStorage, type RecordStorage } from './storage.ts';
import { writeBackup } from './write-backup.ts';

const place = 'sheet:w08:k3x9' as const;
const key = `musubime:test:${place}`;
const modeKey = 'musubime:test:meta:mode';

/** A browser with one or more tabs on the same storage. Deferred writes run at once unless `hold` is set. */
function browser(lasting: RecordStorage = own(), passing: RecordStorage = memoryStorage()) {
  let clock = 100;
  const tab = (overrides: Partial<Environment> = {}) =>
    createLearner({
      tab: onlyTab,
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

/** A browser whose learner said that nobody else uses it. */
const own = (entries: [string, string][] = []) => memoryStorage([[modeKey, 'own'], ...entries]);

const full = (inner: RecordStorage): RecordStorage & { full: boolean } => ({
  ...inner,
  full: false,
  write(target, text) {
    return this.full ? 'full' : inner.write(target, text);
  },
});

describe('writing in a sheet', () => {
  test('stands under the name that the form knows, also when a list opened the record before', () => {
    const { tab } = browser();
    tab().open(place).edit('topic', '夜の不安');
    const learner = tab();
    learner.open(place);
    const handle = learner.open(place, { aliases: new Map([['topic', 'theme']]), sheetVersion: 2 });
    expect(handle.$record.get().values['theme']?.value).toBe('夜の不安');
    handle.edit('theme', '夜の電話');
    const stored = tab().open(place).$record.get();
    expect([Object.keys(stored.values), stored.tray]).toEqual([['theme'], []]);
  });

  test('begins with the first text: a form that only looks leaves nothing behind, also while another tab erases', () => {
    const { lasting, passing, tab } = browser(memoryStorage());
    expect(tab().open(place).isOwn(undefined)).toBe(false);
    expect([...lasting.keys(), ...passing.keys()]).toEqual([]);
  });

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
    const lasting = full(own());
    const learner = browser(lasting).tab();
    const handle = learner.open(place);
    handle.edit('theme', '前からある文');
    lasting.full = true;
    handle.edit('why', '入らない文');
    expect(handle.$save.get()).toEqual({ state: 'failed', why: 'full' });
    expect(handle.$record.get().values['why']?.value).toBe('入らない文');
    const file = readBackup(writeBackup(learner));
    expect(file.state === 'read' && file.backup.records.get(place)?.data.values).toMatchObject({
      theme: { value: '前からある文' },
      why: { value: '入らない文' },
    });
  });

  test('that has room again is written to with the next key press', () => {
    const lasting = full(own());
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
    const { tab, lasting } = browser(own([[key, '{壊れた']]));
    const learner = tab();
    learner.open(place).edit('theme', '夜');
    expect(learner.aside()).toEqual(['{壊れた']);
    expect(lasting.read(key)).toContain('夜');
  });

  test('is not written over while it cannot be kept aside', () => {
    const lasting = full(own([[key, '{壊れた']]));
    lasting.full = true;
    const handle = browser(lasting).tab().open(place);
    handle.edit('theme', '夜');
    expect(handle.$save.get()).toEqual({ state: 'failed', why: 'full' });
    expect(lasting.read(key)).toBe('{壊れた');
  });

  test('of a later format is left alone, and the text stays on screen and goes into the file', () => {
    const later = JSON.stringify({ format: 2, edition: '2027.4', at: 1, by: 'a', data: { everything: 'different' } });
    const { tab, lasting } = browser(own([[key, later]]));
    const learner = tab();
    const handle = learner.open(place);
    handle.edit('theme', '夜');
    expect(handle.$save.get()).toEqual({ state: 'newer' });
    expect(lasting.read(key)).toBe(later);
    expect(writeBackup(learner)).toContain('夜');
  });
});

describe('A6: a record that lost one register', () => {
  const damage = (lasting: RecordStorage) =>
    lasting.write(key, (lasting.read(key) ?? '').replace('"value":"夜の不安"', '"value":{"was":"夜の不安"}'));

  test('is set aside before a file is joined with it, though nobody opened it', () => {
    const { tab, lasting } = browser();
    const learner = tab();
    learner.open(place).edit('theme', '夜の不安');
    learner.open(place).edit('why', '説明が届いていない');
    const file = readBackup(writeBackup(learner));
    damage(lasting);
    const later = tab();
    if (file.state !== 'read') throw new Error(file.state);
    expect(restore(later, file.backup)).toBe(0);
    expect(later.aside().join()).toContain('{"was":"夜の不安"}');
    expect(later.open(place).$record.get().values['theme']?.value).toBe('夜の不安');
  });

  test('is in the file whole, though nobody opened it', () => {
    const { tab, lasting } = browser();
    tab().open(place).edit('theme', '夜の不安');
    damage(lasting);
    expect(writeBackup(tab())).toContain(String.raw`{\"was\":\"夜の不安\"}`);
  });

  test('goes to the other storage whole', () => {
    const { tab, lasting, passing } = browser();
    tab().open(place).edit('theme', '夜の不安');
    damage(lasting);
    const learner = tab();
    learner.setMode('shared');
    expect(
      passing
        .keys()
        .map((name) => passing.read(name))
        .join(),
    ).toContain('{"was":"夜の不安"}');
  });
});

describe('A5: a record of a later edition that another tab wrote', () => {
  test('stays where it is; this tab keeps its screen, and its file holds both with their place', () => {
    const { tab, lasting } = browser();
    const learner = tab();
    const handle = learner.open(place);
    handle.edit('theme', '夜の不安');
    const newer = JSON.stringify({ format: 2, data: '新しい形' });
    lasting.write(key, newer);
    learner.keyChanged(key);
    handle.edit('why', 'あと');
    expect(handle.$save.get()).toEqual({ state: 'newer' });
    expect(handle.$record.get().values).toMatchObject({ theme: { value: '夜の不安' }, why: { value: 'あと' } });
    expect(lasting.read(key)).toBe(newer);
    const file = readBackup(writeBackup(learner));
    if (file.state !== 'read') throw new Error(file.state);
    expect(file.backup.records.get(place)?.data.values).toMatchObject({ theme: { value: '夜の不安' }, why: { value: 'あと' } });
    expect(file.backup.later).toEqual(new Map([[place, newer]]));
    const elsewhere = browser();
    restore(elsewhere.tab(), { ...file.backup, records: new Map() });
    expect(elsewhere.lasting.read(key)).toBe(newer);
  });
});

describe('A7: clocks and stamps', () => {
  const fileAt = (at: number) => {
    const result = readBackup(
      JSON.stringify({
        kind: 'backup',
        format: 1,
        records: { [place]: { format: 1, data: { values: { theme: { value: 'もとの文', at, by: 'x' } }, tray: [] } } },
      }),
    );
    if (result.state !== 'read') throw new Error(result.state);
    return result.backup;
  };

  test('A5: is set aside when a tab that did not know of it wrote over it', () => {
    const { lasting, tab } = browser();
    const newer = JSON.stringify({ format: 2, data: '新しい形' });
    lasting.write(key, newer);
    const learner = tab();
    learner.open(place);
    lasting.write(key, JSON.stringify({ format: 1, edition: '', at: 1, by: 'x', data: { values: {}, tray: [] } }));
    learner.keyChanged(key);
    expect(learner.aside()).toEqual([newer]);
  });

  test.each([8_639_999_999_999_999, Number.MAX_SAFE_INTEGER, 4_200_000_000_000])('a file of the moment %d can be written on', (at) => {
    const { tab } = browser();
    const learner = tab();
    restore(learner, fileAt(at));
    learner.open(place).edit('theme', '書き足した文');
    expect(tab().open(place).$record.get().values['theme']?.value).toBe('書き足した文');
    expect(tab().open(place).$record.get().values['theme']?.at).toBeLessThan(2 * 86_400_000);
  });

  test('what was put away while the clock was a day ahead is back once something is written in it', () => {
    const { lasting, passing, tab } = browser();
    tab({ now: () => 86_400_000 })
      .open(place)
      .edit('theme', '夜の不安');
    tab({ now: () => 86_400_001 })
      .open(place)
      .edit('#removed', true);
    const learner = createLearner({
      tab: onlyTab,
      site: { id: 'test', edition: '2026.11' },
      lasting,
      passing,
      now: () => 500,
      defer: (task) => {
        task();
      },
    });
    learner.open(place).edit('why', 'あとで書いた文');
    expect(isRemoved(learner.read(place) ?? emptyRecord)).toBe(false);
  });
});

describe('backup, erase, load', () => {
  test('brings everything back', async () => {
    const { tab, lasting, passing } = browser();
    const learner = tab();
    learner.open(place).edit('theme', '夜の不安');
    learner.open('lesson:a01').edit('done', true);
    const text = writeBackup(learner);
    expect(await learner.erase()).toBe(0);
    expect([...lasting.keys(), ...passing.keys()]).toEqual([]);
    expect(learner.open(place).$record.get().values).toEqual({});
    const file = readBackup(text);
    if (file.state !== 'read') throw new Error(file.state);
    expect(previewBackup(file.backup, learner.read)).toMatchObject({ added: 2 });
    expect(restore(learner, file.backup)).toBe(0);
    expect(learner.open(place).$record.get().values['theme']?.value).toBe('夜の不安');
    expect(learner.open('lesson:a01').$record.get().values['done']?.value).toBe(true);
  });

  test('loading never writes over a record of a later format', () => {
    const later = JSON.stringify({ format: 2 });
    const { tab, lasting } = browser();
    const learner = tab();
    learner.open(place).edit('theme', '夜の不安');
    const file = readBackup(writeBackup(learner));
    if (file.state !== 'read') throw new Error(file.state);
    lasting.write(key, later);
    restore(learner, file.backup);
    expect(lasting.read(key)).toBe(later);
    expect(learner.aside().join()).toContain('夜の不安');
  });

  test('erasing leaves other sites of the same address alone', async () => {
    const { tab, lasting } = browser(
      own([
        ['musubime:testing:sheet:w08', 'other'],
        ['else', 'other'],
      ]),
    );
    const learner = tab();
    learner.open(place).edit('theme', '夜');
    await learner.erase();
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
    const { tab, lasting } = browser(own(), passing);
    const learner = tab();
    learner.open(place).edit('theme', '夜の不安');
    passing.full = true;
    expect(learner.setMode('shared')).toBe('full');
    expect(learner.$mode.get()).toBe('own');
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

describe('18: a page that was put away while everything was erased', () => {
  for (const mode of ['own', 'shared'] as const)
    test(`shows and writes nothing of it when it comes back: ${mode}`, async () => {
      const { lasting, passing, tab } = browser(memoryStorage([[modeKey, mode]]));
      const before = tab();
      before.open(place).edit('topic', '夜の不安');
      before.leave();
      let isEmptied = false;
      const away = tab({ tab: { ...onlyTab, startedAt: 100, emptied: () => (isEmptied = true) } });
      const shown = away.open(place);
      expect(shown.$record.get()).not.toEqual(emptyRecord);
      away.leave();
      await tab({ tab: { ...onlyTab, startedAt: 100 } }).erase();
      away.comeBack();
      expect(shown.$record.get()).toEqual(emptyRecord);
      expect(isEmptied).toBe(true);
      expect([...lasting.keys(), ...passing.keys()]).toEqual([]);
    });
});
