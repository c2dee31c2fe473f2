import { describe, expect, test } from 'vitest';
import { alone } from '../learner/alone.fixture.ts';
import { createLearner } from '../learner/create-learner.ts';
import type { Learner } from '../learner/learner.ts';
import { readBackup } from '../learner/read-backup.ts';
import { restore } from '../learner/restore.ts';
import { memoryStorage, type RecordStorage } from '../learner/storage.ts';
import { discardEntry, trayOf } from './tray.ts';
import { worksheets } from './sheets.ts';
import { writeBackup } from '../learner/write-backup.ts';

const sheet = worksheets.get('w08');
if (!sheet) throw new Error('w08');
const place = 'sheet:w08:night';
const key = `musubime:test:${place}`;

/** Tabs of one browser, each a page of its own. */
function browser(lasting: RecordStorage = memoryStorage([['musubime:test:meta:mode', 'own']])) {
  let clock = 1000;
  return () =>
    createLearner({
      ...alone,
      lasting,
      passing: memoryStorage(),
      now: () => (clock += 1000),
    });
}

function fileOf(learner: Learner) {
  const file = readBackup(writeBackup(learner));
  if (file.state !== 'read') throw new Error(file.state);
  return file.backup;
}

const tray = (learner: Learner) => trayOf(learner.open(place).$record.get(), sheet).map(({ value }) => value);

/** The same field written in two tabs that have not heard of each other: the first text goes to the tray. */
function disagree(tab: () => Learner, ...texts: string[]) {
  const first = tab();
  first.open(place).edit('why', '別の欄');
  for (const text of texts) {
    const [one, two] = [tab().open(place), tab().open(place)];
    one.edit('theme', text);
    two.edit('theme', `${text}（あと）`);
  }
  return first;
}

describe('A9: the tray', () => {
  test.each([1, 5, 50])('is as it was after loading 50 older backups, made on %i pages', (pages) => {
    const tab = browser();
    const files = [];
    let learner = tab();
    for (let index = 0; index < 50; index++) {
      if (index % Math.ceil(50 / pages) === 0) learner = tab();
      learner.open(place).edit('theme', `${String(index)}番目の文`);
      files.push(fileOf(learner));
    }
    const last = tab();
    for (const file of files) expect(restore(last, file)).toBe(0);
    expect(tray(last)).toEqual([]);
    expect(last.open(place).$record.get().values['theme']?.value).toBe('49番目の文');
  });

  test('loses what was discarded at once, and nothing else, for good', () => {
    const tab = browser();
    const learner = disagree(tab, '一', '二');
    const [reader, other] = [tab(), tab()];
    other.open(place);
    const file = fileOf(reader);
    const shown = trayOf(reader.open(place).$record.get(), sheet);
    expect(shown.map(({ value }) => value)).toEqual(['一', '二']);
    // One more arrives between looking and pressing.
    const [one, two] = [tab().open(place), tab().open(place)];
    one.edit('count', '三');
    two.edit('count', '四');
    reader.open(place).change((record) => shown.reduce(discardEntry, record));
    expect(tray(reader)).toEqual(['三']);
    other.keyChanged(key);
    learner.keyChanged(key);
    restore(reader, file);
    for (const each of [reader, other, learner, tab()]) expect(tray(each)).toEqual(['三']);
    other.open(place).edit('why', '続き');
    expect(tray(tab())).toEqual(['三']);
  });

  test('keeps another text of the same place and stamp when one is discarded', () => {
    const record = {
      values: {},
      tray: [
        { path: 'theme', value: '一', at: 1, by: 'a' },
        { path: 'theme', value: '二', at: 1, by: 'a' },
      ],
    };
    const [first] = trayOf(record, sheet);
    if (!first) throw new Error('empty');
    expect(discardEntry(record, first).tray.map(({ value }) => value)).toEqual(['二']);
  });

  test('keeps a text without a field that was written anew since it was shown', () => {
    const record = { values: { nowhere: { value: '文', at: 1, by: 'a' } }, tray: [] };
    const [shown] = trayOf(record, sheet);
    if (!shown) throw new Error('empty');
    expect(discardEntry(record, shown).values).toEqual({});
    const since = { values: { nowhere: { value: '新しい文', at: 2, by: 'a' } }, tray: [] };
    expect(discardEntry(since, shown)).toEqual(since);
  });

  test('changes places with the field when a text is put back, and gives it back the same way', () => {
    const learner = disagree(browser(), '一');
    const handle = learner.open(place);
    handle.reload();
    const putBack = () => {
      const [entry] = trayOf(handle.$record.get(), sheet);
      if (entry) handle.edit(entry.path, entry.value, entry);
    };
    putBack();
    expect([handle.$record.get().values['theme']?.value, tray(learner)]).toEqual(['一', ['一（あと）']]);
    putBack();
    expect([handle.$record.get().values['theme']?.value, tray(learner)]).toEqual(['一（あと）', ['一']]);
  });

  test('holds the text that could not be saved when another is put back in its place', () => {
    const lasting = memoryStorage([['musubime:test:meta:mode', 'own']]);
    let isFull = false;
    let clock = 1000;
    const tab = () =>
      createLearner({
        ...alone,
        lasting: { ...lasting, write: (name, text) => (isFull ? 'full' : lasting.write(name, text)) },
        passing: memoryStorage(),
        now: () => (clock += 1000),
      });
    const learner = disagree(tab, '一');
    const handle = learner.open(place);
    handle.reload();
    isFull = true;
    handle.edit('theme', '保存できない文');
    const entry = trayOf(handle.$record.get(), sheet).find(({ value }) => value === '一');
    if (!entry) throw new Error('empty');
    handle.edit(entry.path, entry.value, entry);
    expect(handle.$save.get()).toEqual({ state: 'failed', why: 'full' });
    expect(handle.$record.get().values['theme']?.value).toBe('一');
    expect(tray(learner)).toContain('保存できない文');
    expect(writeBackup(learner)).toContain('保存できない文');
    isFull = false;
    expect(learner.flushAll()).toBe(true);
    expect(tray(tab())).toContain('保存できない文');
  });
});
