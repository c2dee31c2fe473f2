import { describe, expect, test } from 'vitest';
import { alone } from './alone.fixture.ts';
import { createLearner } from './create-learner.ts';
import type { RecordData } from './record.ts';
import { backupState, quietReminder, readBackupState, readNote } from './reminder.ts';
import { memoryStorage } from './storage.ts';

const day = 86_400_000;
const now = 1000 * day;
const never = { at: 0, quietUntil: 0 };
const writtenAt = (...times: number[]): { data: RecordData } => ({
  data: { values: Object.fromEntries(times.map((at, index) => [`f${String(index)}`, { value: '夜', at, by: 'me' }])), tray: [] },
});

describe('a reminder of the backup', () => {
  test('is not given while nothing was written, or nothing since the last one', () => {
    expect(backupState([], never, now)).toEqual({ at: 0, changes: 0, days: 0, isDue: false });
    const at = now - 30 * day;
    expect(backupState([writtenAt(at - 1, at)], { at, quietUntil: 0 }, now)).toEqual({ at, changes: 0, days: 30, isDue: false });
  });

  test('is given a week after the last one, or after the first writing', () => {
    const at = now - 7 * day;
    expect(backupState([writtenAt(at + 1)], { at, quietUntil: 0 }, now)).toEqual({ at, changes: 1, days: 7, isDue: true });
    expect(backupState([writtenAt(at + 1)], { at: at + 1, quietUntil: 0 }, now).isDue).toBe(false);
    expect(backupState([writtenAt(now - 1, at)], never, now)).toMatchObject({ changes: 2, days: 7, isDue: true });
    expect(backupState([writtenAt(now - 6 * day)], never, now)).toMatchObject({ days: 6, isDue: false });
  });

  test('is given after 200 changed fields, a field counting once however often it was written', () => {
    const fields = (count: number) => writtenAt(...Array.from({ length: count }, () => now - 1));
    expect(backupState([fields(199)], { at: now - day, quietUntil: 0 }, now)).toMatchObject({ changes: 199, isDue: false });
    expect(backupState([fields(150), fields(50)], { at: now - day, quietUntil: 0 }, now)).toMatchObject({ changes: 200, isDue: true });
  });

  test('keeps quiet until the time it was told', () => {
    const records = [writtenAt(now - 20 * day)];
    expect(backupState(records, { at: 0, quietUntil: now + 1 }, now).isDue).toBe(false);
    expect(backupState(records, { at: 0, quietUntil: now }, now).isDue).toBe(true);
  });

  test('does not count the order of rows, or where a text came from', () => {
    const data: RecordData = {
      values: { 'people/r1/#order': { value: 1, at: 5, by: 'me' }, 'theme/#from': { value: '1 me', at: 5, by: 'me' } },
      tray: [],
    };
    expect(backupState([{ data }], never, now).changes).toBe(0);
  });
});

test.each([null, '', 'null', '[]', '{"at":"gone"}', '{"at":-1,"quietUntil":1e300}', '{bad'])('a note that says %j says nothing', (text) => {
  expect(readNote(text)).toEqual(never);
});

test('the note lies with the records, goes away with them, and never stands in the way of a record', async () => {
  const lasting = memoryStorage([['musubime:test:meta:mode', 'own']]);
  const learner = createLearner({
    ...alone,
    lasting,
    passing: memoryStorage(),
    now: () => 10,
  });
  learner.open('sheet:w08:a').edit('theme', '夜の不安');
  learner.open('lesson:a01').edit('done', true);
  learner.open('profile:me').edit('header.author', '森川');
  expect(lasting.keys().sort()).toEqual([
    'musubime:test:lesson:a01',
    'musubime:test:meta:browser',
    'musubime:test:meta:mode',
    'musubime:test:profile:me',
    'musubime:test:sheet:w08:a',
  ]);
  expect(readBackupState(learner, 8 * day)).toMatchObject({ changes: 2, isDue: true });
  learner.writeNote('backup', '{"at":20}');
  expect(readBackupState(learner, 8 * day)).toMatchObject({ at: 20, changes: 0, isDue: false });
  quietReminder(learner, 30);
  expect(readNote(learner.readNote('backup'))).toEqual({ at: 20, quietUntil: 30 + 7 * day });
  expect(learner.setMode('shared')).toBeUndefined();
  expect(lasting.keys()).toEqual(['musubime:test:meta:mode']);
  expect(readNote(learner.readNote('backup')).at).toBe(20);
  expect(await learner.erase()).toBe(0);
  expect(learner.readNote('backup')).toBeNull();
});
