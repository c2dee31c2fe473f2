import { expect, test } from 'vitest';
import { backupLimits, checkLimits, sharedLimits } from './backup-limits.ts';
import { readBackup } from './read-backup.ts';

const register = { value: 'x', at: 1, by: 'a' };
const many = <Value>(count: number, value: Value, key = 'f') =>
  Object.fromEntries(Array.from({ length: count }, (_, index) => [`${key}${String(index)}`, value]));
const fileWith = (data: unknown, more: object = {}) => ({
  kind: 'backup',
  format: 1,
  records: { 'sheet:w08:a': { format: 1, data } },
  ...more,
});
/** Brackets inside of brackets. */
const nested = (depth: number) => `${'['.repeat(depth)}${']'.repeat(depth)}`;

test.each([
  ['registers', fileWith({ values: many(100_000, register) }), 'too-many'],
  ['tray items', fileWith({ values: {}, tray: Array.from({ length: 100_000 }, () => ({ path: 'f', ...register })) }), 'too-many'],
  ['texts set aside', fileWith({ values: {} }, { aside: Array.from({ length: 100_000 }, () => 'x') }), 'too-many'],
  ['records of a later edition', fileWith({ values: {} }, { later: many(100_000, 'x', 'sheet:w08:a') }), 'too-many'],
  ['records', { kind: 'backup', records: many(100_000, { format: 1, data: { values: {} } }, 'sheet:w08:a') }, 'too-many'],
  ['letters of one text', fileWith({ values: { why: { ...register, value: 'x'.repeat(5_000_001) } } }), 'too-long'],
  ['what a browser can hold', fileWith({ values: many(70_000, register) }), undefined],
  ['a text as long as any storage', fileWith({ values: { why: { ...register, value: 'x'.repeat(5_000_000) } } }), undefined],
])('B.6: a backup of too many %s is known before it is read', (_, input, problem) => {
  expect(checkLimits(input, backupLimits)).toBe(problem);
  if (problem) expect(readBackup(JSON.stringify(input))).toEqual({ state: problem });
});

test('a colleague’s file is held to less', () => {
  expect(checkLimits(fileWith({ values: many(5001, register) }), sharedLimits)).toBe('too-many');
  expect(checkLimits(fileWith({ values: { why: { ...register, value: 'x'.repeat(200_001) } } }), sharedLimits)).toBe('too-long');
  expect(checkLimits(fileWith({ values: many(5000, register) }), sharedLimits)).toBeUndefined();
});

test.each([
  ['records', (depth: number) => `{"kind":"backup","format":1,"records":{"sheet:w08:a":${nested(depth)}}}`],
  ['aside', (depth: number) => `{"kind":"backup","format":1,"records":{},"aside":${nested(depth)}}`],
  ['something unknown', (depth: number) => `{"kind":"backup","format":1,"records":{},"more":${nested(depth)}}`],
])('B.5: 5,000 nested brackets in %s are refused, and nothing is thrown', (_, file) => {
  expect(readBackup(file(5000))).toEqual({ state: 'too-deep' });
  expect(readBackup(file(100_000)).state).not.toBe('read');
  expect(readBackup(file(8)).state).toBe('read');
});
