import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { record } from './arbitraries.fixture.ts';
import { encodeBackup, type FileKind } from './backup.ts';
import type { Envelope } from './envelope.ts';
import type { Place } from './keys.ts';
import { previewBackup, readBackup } from './read-backup.ts';
import type { RecordData } from './record.ts';

const place: Place = 'sheet:w08:k3x9';
const envelopeOf = (data: RecordData): Envelope => ({ format: 1, edition: '2026.11', at: 1, by: 'a', data });
const night: RecordData = { values: { theme: { value: '夜の不安', at: 1, by: 'a' } }, tray: [] };
const fileOf = (data: RecordData, aside: string[] = []) =>
  encodeBackup({ edition: '2026.11', at: 5, by: 'a', records: new Map([[place, envelopeOf(data)]]), aside });

describe('a backup file', () => {
  test('gives back every record it was made of', () => {
    fc.assert(
      fc.property(record, fc.array(fc.string()), (data, aside) => {
        const result = readBackup(fileOf(data, aside));
        expect(result).toMatchObject({ state: 'read', backup: { intact: true, aside } });
        expect(result.state === 'read' && result.backup.records.get(place)).toEqual(envelopeOf(data));
      }),
    );
  });

  test('with a changed word still opens, and says that it was changed', () => {
    const result = readBackup(fileOf(night).replace('夜の不安', '朝の不安'));
    expect(result).toMatchObject({ state: 'read', backup: { intact: false } });
    expect(result.state === 'read' && result.backup.records.get(place)?.data.values['theme']?.value).toBe('朝の不安');
  });

  test('with other white space and a byte order mark is still intact', () => {
    expect(readBackup(`\uFEFF${JSON.stringify(JSON.parse(fileOf(night)))}`)).toMatchObject({ backup: { intact: true } });
  });

  test('never throws, whatever it contains', () => {
    fc.assert(
      fc.property(fc.oneof(fc.string({ unit: 'binary' }), fc.json()), (text) => {
        expect(readBackup(text).state).toBeTypeOf('string');
      }),
    );
    fc.assert(
      fc.property(fc.jsonValue(), fc.jsonValue(), (records, aside) => {
        expect(readBackup(JSON.stringify({ kind: 'backup', format: 1, records, aside })).state).toBeTypeOf('string');
      }),
    );
  });

  test('keeps aside what it cannot read, text and all', () => {
    const file = JSON.stringify({
      kind: 'backup',
      format: 1,
      edition: '',
      at: 1,
      records: { 'sheet:w08:k3x9': { format: 1, data: '壊れた文' }, '../etc': 'よその文' },
    });
    const result = readBackup(file);
    expect(result.state === 'read' && result.backup.records.size).toBe(0);
    expect(result.state === 'read' && result.backup.aside.join()).toMatch(/壊れた文.*よその文/);
  });

  test('of a later format is not opened', () => {
    expect(readBackup(fileOf(night).replace('"format": 1', '"format": 2'))).toEqual({ state: 'newer' });
  });

  test('that is far too long is not parsed', () => {
    expect(readBackup('x'.repeat(20_000_001))).toEqual({ state: 'too-large' });
  });
});

describe('a file for a colleague', () => {
  const fileFor = (kind: FileKind, from: string) =>
    encodeBackup({ kind, from, edition: '2026.11', at: 5, by: 'a', records: new Map([[place, envelopeOf(night)]]), aside: [] });

  test('says what it is and who gives it', () => {
    expect(readBackup(fileFor('topic', '大西（みなと市）'))).toMatchObject({
      backup: { kind: 'topic', from: '大西（みなと市）', intact: true },
    });
    expect(readBackup(fileFor('sheet', ''))).toMatchObject({ backup: { kind: 'sheet', from: '', intact: true } });
    expect(readBackup(fileOf(night))).toMatchObject({ backup: { kind: 'backup', from: '' } });
  });

  test('with another sender’s name put in says that it was changed', () => {
    expect(readBackup(fileFor('sheet', '大西').replace('大西', '誰か'))).toMatchObject({ backup: { from: '誰か', intact: false } });
  });

  test('of a kind that only a later format knows is said to be of a later format', () => {
    expect(readBackup('{"kind":"circle","format":2,"records":{}}')).toEqual({ state: 'newer' });
    expect(readBackup('{"kind":"circle","format":1,"records":{}}')).toEqual({ state: 'not-a-file-of-this-course' });
  });

  test('with more places than could be shown is not opened, but a backup of that size is', () => {
    const values = Object.fromEntries(Array.from({ length: 5001 }, (_, index) => [`f${String(index)}`, { value: 'x', at: 1, by: 'a' }]));
    const records = new Map([[place, envelopeOf({ values, tray: [] })]]);
    const around = { edition: '', at: 1, by: '', records, aside: [] };
    expect(readBackup(encodeBackup({ ...around, kind: 'sheet' }))).toEqual({ state: 'too-many' });
    expect(readBackup(encodeBackup(around)).state).toBe('read');
  });

  test('from no possible time is from the beginning of time', () => {
    expect(readBackup('{"kind":"sheet","format":1,"at":1e300,"records":{}}')).toMatchObject({ backup: { at: 0 } });
  });
});

test('the preview tells new, joined and same records apart', () => {
  const result = readBackup(fileOf(night));
  if (result.state !== 'read') throw new Error('unread');
  const earlier: RecordData = { values: { theme: { value: '夜', at: 0, by: 'a' } }, tray: [] };
  const rest = { hidden: 0, later: [] };
  expect(previewBackup(result.backup, () => undefined)).toEqual({
    added: 1,
    merged: 0,
    same: 0,
    places: { changed: 1, toTray: 0 },
    ...rest,
  });
  expect(previewBackup(result.backup, () => earlier)).toEqual({ added: 0, merged: 1, same: 0, places: { changed: 1, toTray: 1 }, ...rest });
  expect(previewBackup(result.backup, () => night)).toEqual({ added: 0, merged: 0, same: 1, places: { changed: 0, toTray: 0 }, ...rest });
});
