import { onlyTab } from './channel.ts';
import { restore } from './restore.ts';
import { describe, expect, test } from 'vitest';
import {
  backupText,
  isText,
  laterThanAll,
  oldAside,
  oldRecords,
  storedKeys,
  trayIn,
  writtenIn,
  type Kept,
  type OldRecord,
} from '../../tests/fixtures/edition-2026.11.ts';
import { isPlace, type Place } from './keys.ts';
import { createLearner } from './create-learner.ts';
import type { Learner } from './learner.ts';
import { readBackup, type BackupResult } from './read-backup.ts';
import type { RecordData } from './record.ts';
import { memoryStorage } from './storage.ts';
import { writeBackup } from './write-backup.ts';

/** What records of the first edition become in today's code: no text may be missing anywhere on the way. */
const learnerOn = (entries: Iterable<readonly [string, string]> = []): Learner =>
  createLearner({
    tab: onlyTab,
    site: { id: 'musubime', edition: 'today' },
    lasting: memoryStorage(entries),
    passing: memoryStorage(),
    now: () => laterThanAll.getTime(),
    defer: (task) => {
      task();
    },
  });

const backup = (text: string) => {
  const result: BackupResult = readBackup(text);
  if (result.state !== 'read') throw new Error(result.state);
  return result.backup;
};

/** What of a record is in neither a register nor the tray. */
function lostFrom(old: OldRecord, record: RecordData | undefined): Kept[] {
  const kept = [...Object.values(record?.values ?? {}), ...(record?.tray ?? [])].map(({ value }) => JSON.stringify(value));
  return [...writtenIn(old), ...trayIn(old)].filter(({ value }) => !kept.includes(JSON.stringify(value)));
}

const placeOf = ({ place }: OldRecord): Place => {
  if (!isPlace(place)) throw new Error(`${place} is no place today`);
  return place;
};

test('the fixtures hold what they say', () => {
  const sheets = new Set(oldRecords.map(({ place }) => place.split(':', 2).join(':')));
  expect([...sheets].filter((place) => place.startsWith('sheet:'))).toHaveLength(19);
  expect([...sheets].filter((place) => place.startsWith('answers:'))).toHaveLength(36);
  expect([...sheets].filter((place) => place.startsWith('dialogue:'))).toHaveLength(7);
  const texts = oldRecords.flatMap(writtenIn).filter(({ value }) => isText(value));
  expect(texts.length).toBeGreaterThan(700);
  expect(oldRecords.flatMap(trayIn).filter(({ value }) => isText(value)).length).toBeGreaterThan(8);
  expect(oldAside.length).toBeGreaterThan(1);
});

describe('edition 2026.11: every text is found', () => {
  test('in the storage it left', () => {
    const learner = learnerOn(Object.entries(storedKeys));
    expect(oldRecords.flatMap((old) => lostFrom(old, learner.open(placeOf(old)).$record.get()))).toEqual([]);
    expect(learner.aside()).toEqual(expect.arrayContaining(oldAside));
  });

  test('in a backup made from that storage today, and loaded elsewhere', () => {
    const text = writeBackup(learnerOn(Object.entries(storedKeys)));
    const elsewhere = learnerOn();
    expect(restore(elsewhere, backup(text))).toBe(0);
    expect(oldRecords.flatMap((old) => lostFrom(old, elsewhere.open(placeOf(old)).$record.get()))).toEqual([]);
    expect(elsewhere.aside()).toEqual(expect.arrayContaining(oldAside));
  });

  test('in the file it wrote, loaded into an empty browser', () => {
    const read = backup(backupText);
    expect(read.intact).toBe(true);
    const learner = learnerOn();
    expect(restore(learner, read)).toBe(0);
    expect(oldRecords.flatMap((old) => lostFrom(old, learner.open(placeOf(old)).$record.get()))).toEqual([]);
    expect(learner.aside()).toEqual(expect.arrayContaining(oldAside));
  });

  test('when the file is loaded over the storage, and nothing is put into a tray that was not there', () => {
    const learner = learnerOn(Object.entries(storedKeys));
    expect(restore(learner, backup(backupText))).toBe(0);
    for (const old of oldRecords) {
      const record = learner.open(placeOf(old)).$record.get();
      expect(lostFrom(old, record)).toEqual([]);
      expect(record.tray).toHaveLength(old.tray.length);
    }
  });
});
