import { expect, test } from 'vitest';
import { sheetPlace } from '../learner/keys.ts';
import { alone } from '../learner/alone.fixture.ts';
import { createLearner } from '../learner/create-learner.ts';
import { isRemoved, rowIds } from '../learner/presence.ts';
import { memoryStorage, type RecordStorage } from '../learner/storage.ts';
import { applyImport, contextOf, undoImport } from './apply-import.ts';
import type { ImportTarget } from './import-columns.ts';
import { peopleField, sheet } from './sheet.fixture.ts';

function openSheet(lasting: RecordStorage = memoryStorage()) {
  const learner = createLearner({
    ...alone,
    lasting,
    passing: lasting,
    now: () => Date.now(),
  });
  return { sheet, learner, handle: learner.open(sheetPlace('w99', 'open')) };
}
const people: ImportTarget = { kind: 'rows', field: peopleField };
const entries: ImportTarget = { kind: 'entries', sheet };
const row = {
  row: 2,
  id: 'new1',
  edits: [
    { path: 'people/new1/#order', value: 1 },
    { path: 'people/new1/role', value: '看護師' },
  ],
};

test('rows stand on the open sheet at once, are stored, and can be taken back', () => {
  const open = openSheet();
  expect(applyImport(open, people, [row])).toBe(0);
  expect(rowIds(open.handle.$record.get(), 'people')).toEqual(['new1']);
  expect(open.learner.read(open.handle.place)?.values['people/new1/role']?.value).toBe('看護師');
  expect(undoImport(open, people, [row])).toBe(0);
  expect(rowIds(open.handle.$record.get(), 'people')).toEqual([]);
});

test('new sheets are stored one by one, are there for the next import, and can be put away', () => {
  const open = openSheet();
  const sheets = ['a', 'b'].map((id) => ({ row: 2, id, edits: [{ path: 'theme', value: `夜${id}` }] }));
  expect(applyImport(open, entries, sheets)).toBe(0);
  const context = contextOf(open, entries);
  expect('records' in context ? [...context.records.keys()] : []).toEqual(['a', 'b']);
  expect(undoImport(open, entries, sheets)).toBe(0);
  expect(open.learner.list('sheet:w99:').every(({ data }) => isRemoved(data))).toBe(true);
  expect('records' in contextOf(open, entries) && contextOf(open, entries)).toEqual({ records: new Map() });
});

test('what does not fit into the storage is counted', () => {
  const full = { ...memoryStorage(), write: () => 'full' as const };
  expect(applyImport(openSheet(full), people, [row])).toBe(1);
  expect(applyImport(openSheet(full), entries, [{ row: 2, id: 'a', edits: [{ path: 'theme', value: '夜' }] }])).toBe(1);
});
