import { describe, expect, test } from 'vitest';
import { alone } from './alone.fixture.ts';
import { createLearner } from './create-learner.ts';
import type { RecordHandle } from './handle.ts';
import { previewSteps, readBackup, readBackupSteps } from './read-backup.ts';
import { isRemoved, rowIds } from './presence.ts';
import { emptyRecord } from './record.ts';
import { restore, restoreSteps } from './restore.ts';
import { finish } from './steps.ts';
import { memoryStorage } from './storage.ts';
import { writeBackup } from './write-backup.ts';

const count = 1000;
const learner = () => {
  let clock = 1000;
  return createLearner({
    ...alone,
    lasting: memoryStorage([['musubime:test:meta:mode', 'own']]),
    passing: memoryStorage(),
    now: () => ++clock,
  });
};
const written = learner();
for (let sheet = 0; sheet < count; sheet++) written.open(`sheet:w08:s${String(sheet)}`).edit('cause', `夜の電話${String(sheet)}`);
const text = writeBackup(written);

/** The shares that are told, in order. */
function sharesOf<Result>(steps: Generator<number, Result, void>): { shares: number[]; result: Result } {
  const shares: number[] = [];
  for (;;) {
    const step = steps.next();
    if (step.done) return { shares, result: step.value };
    shares.push(step.value);
  }
}

test('B.6: a large file is read, looked at and loaded in many steps that never go back', () => {
  const here = learner();
  const { shares: reading, result } = sharesOf(readBackupSteps(text));
  if (result.state !== 'read') throw new Error(result.state);
  expect(result.backup.intact).toBe(true);
  const { shares: looking, result: preview } = sharesOf(previewSteps(result.backup, here.read));
  expect(preview.added).toBe(count);
  const { shares: loading, result: failures } = sharesOf(restoreSteps(here, result.backup, false));
  expect(failures).toBe(0);
  for (const shares of [reading, looking, loading]) {
    expect(shares.length).toBeGreaterThanOrEqual(4);
    expect(shares).toEqual([...shares].sort((a, b) => a - b));
    expect(shares.every((share) => share >= 0 && share <= 1)).toBe(true);
  }
});

test('B.6: what was loaded when it was stopped is whole, and the rest comes when it is begun again', () => {
  const here = learner();
  const result = finish(readBackupSteps(text));
  if (result.state !== 'read') throw new Error(result.state);
  const steps = restoreSteps(here, result.backup, false);
  steps.next();
  // A page goes on in between.
  here.open('sheet:w08:s0').edit('cause', '書き直した');
  steps.next();
  steps.return(0);
  const some = here.list('sheet:w08:').length;
  expect(some).toBeGreaterThan(0);
  expect(some).toBeLessThan(count);
  for (const { place, data } of here.list('sheet:w08:'))
    expect(data.values['cause']?.value).toBe(place === 'sheet:w08:s0' ? '書き直した' : written.read(place)?.values['cause']?.value);
  expect(finish(restoreSteps(here, result.backup, false))).toBe(0);
  expect(here.list('sheet:w08:')).toHaveLength(count);
  expect(here.read('sheet:w08:s0')?.values['cause']?.value).toBe('書き直した');
});

test('B.3: a file that puts a sheet away after all time hides it no longer than the learner wants', () => {
  const here = learner();
  const place = 'sheet:w08:s0';
  here.open(place).edit('cause', '書いた文');
  const away = { '#removed': { value: true, at: 8.6e15, by: 'x' } };
  const records = { [place]: { format: 1, edition: '', at: 8.6e15, by: 'x', data: { values: away, tray: [] } } };
  const result = finish(readBackupSteps(JSON.stringify({ kind: 'backup', format: 1, edition: '', at: 1, records })));
  if (result.state !== 'read') throw new Error(result.state);
  expect(finish(restoreSteps(here, result.backup, false))).toBe(0);
  here.open(place).edit('#removed', false);
  expect(isRemoved(here.read(place) ?? emptyRecord)).toBe(false);
  expect(here.read(place)?.values['cause']?.value).toBe('書いた文');
  const again = learner();
  const file = finish(readBackupSteps(writeBackup(here)));
  if (file.state !== 'read') throw new Error(file.state);
  restore(again, file.backup);
  expect(isRemoved(again.read(place) ?? emptyRecord)).toBe(false);
});

describe('A9: a file of an older edition', () => {
  const place = 'sheet:w08:s0';
  const sheet = {
    sheetVersion: 2,
    aliases: new Map([
      ['reason', 'cause'],
      ['persons', 'people'],
    ]),
  };
  const storage = () => memoryStorage([['musubime:test:meta:mode', 'own']]);
  const tabOf = (lasting: ReturnType<typeof storage>) => createLearner({ ...alone, lasting, passing: memoryStorage(), now: () => 5000 });
  /** What lies there, and what a sheet opened afterwards has, once one tab has written and another loaded the file. */
  function loadOver(values: object, write: (handle: RecordHandle) => void, version = 1) {
    const lasting = storage();
    write(tabOf(lasting).open(place, sheet));
    const record = { format: 1, edition: '2025.01', at: 10, by: 'x', sheetVersion: version, data: { values, tray: [] } };
    const file = readBackup(JSON.stringify({ kind: 'backup', format: 1, edition: '2025.01', at: 10, records: { [place]: record } }));
    if (file.state !== 'read') throw new Error(file.state);
    expect(restore(tabOf(lasting), file.backup)).toBe(0);
    const stored = JSON.parse(lasting.read(`musubime:test:${place}`) ?? '') as { sheetVersion: number };
    return { stored, after: tabOf(lasting).open(place, sheet).$record.get() };
  }
  const text = (value: unknown, at = 10) => ({ value, at, by: 'x' });

  test('leaves the later version of the sheet; a later one comes with its file', () => {
    const write = (handle: RecordHandle) => void handle.edit('cause', '夜の電話');
    expect(loadOver({ theme: text('夜') }, write).stored.sheetVersion).toBe(2);
    expect(loadOver({ theme: text('夜') }, write, 3).stored.sheetVersion).toBe(3);
  });

  test('puts no older text of a renamed field over one that was emptied since; it waits in the tray', () => {
    const { after } = loadOver({ reason: text('前の文') }, (handle) => {
      handle.edit('cause', '書いた文');
      handle.edit('cause', '');
    });
    expect(after.values['cause']?.value).toBe('');
    expect(after.values['reason']).toBeUndefined();
    expect(after.tray.map(({ path, value }) => [path, value])).toEqual([['cause', '前の文']]);
  });

  test('puts nothing away that was taken back since, be it a sheet or a row of a renamed field', () => {
    const away = { '#removed': text(true), 'persons/r1/role': text('薬剤師'), 'persons/r1/#removed': text(true) };
    const { after } = loadOver(away, (handle) => {
      handle.edit('people/r1/role', '薬剤師');
      for (const path of ['#removed', 'people/r1/#removed']) {
        handle.edit(path, true);
        handle.edit(path, false);
      }
    });
    expect(isRemoved(after)).toBe(false);
    expect(rowIds(after, 'people')).toEqual(['r1']);
    expect(after.values['people/r1/#removed']?.value).toBe(false);
  });
});
