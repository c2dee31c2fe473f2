import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { record, textsOf } from './arbitraries.fixture.ts';
import { mergeRecords } from './merge.ts';
import { previewMerge, visibleTray } from './visible-tray.ts';
import { emptyRecord, type RecordData } from './record.ts';

describe('joining two versions of a record', () => {
  test('gives the same whichever comes first', () => {
    fc.assert(
      fc.property(record, record, (a, b) => {
        expect(mergeRecords(a, b)).toEqual(mergeRecords(b, a));
      }),
    );
  });

  test('gives the same however three versions are grouped', () => {
    fc.assert(
      fc.property(record, record, record, (a, b, c) => {
        expect(mergeRecords(mergeRecords(a, b), c)).toEqual(mergeRecords(a, mergeRecords(b, c)));
      }),
      { numRuns: 500 },
    );
  });

  test('changes nothing when it is done again', () => {
    fc.assert(
      fc.property(record, record, (a, b) => {
        const once = mergeRecords(a, b);
        expect(mergeRecords(once, b)).toEqual(once);
        expect(mergeRecords(once, once)).toEqual(once);
      }),
    );
  });

  test('keeps every text in a field or in the tray', () => {
    fc.assert(
      fc.property(record, record, (a, b) => {
        const kept = textsOf(mergeRecords(a, b));
        for (const text of [...textsOf(a), ...textsOf(b)]) expect(kept).toContain(text);
      }),
    );
  });

  test('does not change what it is given', () => {
    fc.assert(
      fc.property(record, record, (a, b) => {
        const before = JSON.stringify([a, b]);
        mergeRecords(a, b);
        expect(JSON.stringify([a, b])).toBe(before);
      }),
    );
  });
});

describe('two people wrote in the same field', () => {
  const ours: RecordData = { values: { theme: { value: '夜の不安', at: 1, by: 'a' } }, tray: [] };
  const theirs: RecordData = { values: { theme: { value: '退院前日', at: 2, by: 'b' } }, tray: [] };

  test('the later text stays and the earlier one is in the tray', () => {
    const merged = mergeRecords(ours, theirs);
    expect(merged.values['theme']?.value).toBe('退院前日');
    expect(visibleTray(merged).map((item) => item.value)).toEqual(['夜の不安']);
  });

  test('at the same moment, every browser decides alike', () => {
    const a: RecordData = { values: { theme: { value: 'あ', at: 5, by: 'a' } }, tray: [] };
    const b: RecordData = { values: { theme: { value: 'い', at: 5, by: 'b' } }, tray: [] };
    expect(mergeRecords(a, b).values['theme']?.value).toBe('い');
    expect(mergeRecords(b, a).values['theme']?.value).toBe('い');
  });

  test('the preview counts what will happen', () => {
    expect(previewMerge(ours, theirs)).toEqual({ changed: 1, toTray: 1 });
    expect(previewMerge(theirs, ours)).toEqual({ changed: 0, toTray: 1 });
    expect(previewMerge(emptyRecord, ours)).toEqual({ changed: 1, toTray: 0 });
    expect(previewMerge(ours, ours)).toEqual({ changed: 0, toTray: 0 });
  });
});
