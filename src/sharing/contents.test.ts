import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { alone } from '../learner/alone.fixture.ts';
import { createLearner } from '../learner/create-learner.ts';
import { readBackup } from '../learner/read-backup.ts';
import { emptyRecord, type RecordData } from '../learner/record.ts';
import { memoryStorage } from '../learner/storage.ts';
import { trayOf } from '../worksheets/tray.ts';
import type { Worksheet } from '../worksheets/schema.ts';
import { compareRecords } from './compare.ts';
import { collectRecords, describeRecord, encodeShared, linkedPlaces, shownPart } from './contents.ts';
import { definitionsOf } from './definitions.ts';
import { sheet, sheetRecord, written } from './sheet.fixture.ts';

const gated: Worksheet = {
  ...sheet,
  gate: { field: 'check', band: '点検 未了' },
  sections: [
    ...sheet.sections,
    {
      id: 'gate',
      title: '',
      fields: [
        {
          id: 'check',
          kind: 'checklist',
          label: '点検',
          help: '',
          aliases: [],
          items: [
            { id: 'name', label: '氏名' },
            { id: 'age', label: '年齢' },
          ],
        },
      ],
    },
  ],
};
const definitions = definitionsOf([gated]);

function learner() {
  let clock = 100;
  return createLearner({
    ...alone,
    lasting: memoryStorage(),
    passing: memoryStorage(),
    now: () => ++clock,
  });
}

describe('the part of a record that goes into a file', () => {
  test('is what the sheet shows: no tray, no removed row, no field of another edition', () => {
    const record = {
      ...written({
        theme: '夜の不安',
        gone: '前の版の文',
        'people/r1/role': '薬剤師',
        'people/r1/#order': 1,
        'people/r2/role': '消した人',
        'people/r2/#order': 2,
        'people/r2/#removed': true,
        'theme/#from': '1 me',
        '#removed': false,
      }),
      tray: [{ path: 'theme', value: '取り置いた文', at: 1, by: 'me' }],
    };
    expect(Object.keys(shownPart(record, sheet).values).sort()).toEqual(['people/r1/#order', 'people/r1/role', 'theme', 'theme/#from']);
    expect(shownPart(record, sheet).tray).toEqual([]);
  });

  test('compares as the whole record does', () => {
    fc.assert(
      fc.property(sheetRecord, (record) => {
        const shown = shownPart(record, sheet);
        expect(trayOf(shown, sheet).filter(({ path }) => path !== 'scene' && path !== 'times')).toEqual([]);
        const texts = (side: RecordData) =>
          compareRecords(emptyRecord, side, sheet)
            .filter(({ kind }) => kind !== 'stray')
            .map(({ key, theirs }) => [key, theirs?.parts.map(({ path, register }) => [path, register])]);
        // A field that was renamed is under its new id once the record is open.
        if (!('topic' in record.values)) expect(texts(shown)).toEqual(texts(record));
      }),
    );
  });
});

describe('before a file is given away', () => {
  test('it says how much of each sheet is in it, and who is named as author', () => {
    const line = describeRecord({
      place: 'sheet:w99:a',
      sheet,
      record: written({ theme: '夜の不安', why: '説明', 'people/r1/role': '薬剤師', 'people/r1/#order': 1, 'header.author': '森川 ' }),
    });
    expect(line).toMatchObject({ sheet: 'W99 試しのシート', name: '夜の不安', filled: 3, author: '森川', findings: [] });
  });

  test('it says what looks like personal data', () => {
    const line = describeRecord({ place: 'sheet:w99:a', sheet, record: written({ why: '連絡先は090-1234-5678', theme: '090-1234-5678' }) });
    expect(line.findings).toEqual([{ kind: 'phone', texts: ['090-1234-5678'] }]);
  });

  test('a gate that is not ticked through puts its band on the line', () => {
    const bandOf = (ticked: string[]) =>
      describeRecord({ place: 'sheet:w99:a', sheet: definitions['w99'] ?? gated, record: written({ theme: '夜', check: ticked }) }).band;
    expect(bandOf(['name'])).toBe('点検 未了');
    expect(bandOf(['age', 'name'])).toBeUndefined();
  });
});

describe('a file for a colleague', () => {
  test('holds the records that have text, and says who gives it', () => {
    const here = learner();
    here.open('sheet:w99:a').edit('theme', '夜の不安');
    here.open('sheet:w99:a').edit('theme/#from', '1 me');
    here.open('sheet:w99:b').edit('theme', '片づけた文');
    here.open('sheet:w99:b').edit('#removed', true);
    here.open('lesson:a01').edit('done', true);
    const records = collectRecords(here, ['sheet:w99:a', 'sheet:w99:b', 'sheet:w99:empty', 'lesson:a01'], definitions);
    const text = encodeShared(here, 'sheet', records, '大西');
    const file = readBackup(text);
    expect(file).toMatchObject({ state: 'read', backup: { kind: 'sheet', from: '大西', edition: '2026.11', intact: true, aside: [] } });
    expect(file.state === 'read' && [...file.backup.records.keys()]).toEqual(['sheet:w99:a']);
    expect(text).not.toContain('片づけた文');
  });

  test('can take along the entries its sheets point at, whatever ids stand there', () => {
    const record = written({ theme: '夜', calls: ['c1', 'c2', 'c1', '../etc', '__proto__'] });
    expect(linkedPlaces([{ place: 'sheet:w99:a', sheet, record }])).toEqual(['sheet:w07:c1', 'sheet:w07:c2']);
  });
});
