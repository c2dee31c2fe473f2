import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { visibleTray } from '../learner/visible-tray.ts';
import { emptyRecord, isEmptyValue, isSteering, moveAliases, type RecordData, type Value } from '../learner/record.ts';
import { rowIds } from '../learner/presence.ts';
import { aliasesOf } from '../worksheets/rules.ts';
import { trayOf } from '../worksheets/tray.ts';
import { compareRecords, type FieldComparison } from './compare.ts';
import { sheet, sheetRecord, written } from './sheet.fixture.ts';
import { takeChoices, type Choice } from './take.ts';

const choose = (comparisons: readonly FieldComparison[], choice: Choice) => new Map(comparisons.map(({ key }) => [key, choice] as const));
const brief = (comparisons: readonly FieldComparison[]) => comparisons.map(({ key, state }) => [key, state]);
const at = 1000;

describe('two records of a sheet', () => {
  test('are compared field by field, in the order of the sheet', () => {
    const mine = written({ why: '自分の文', theme: '夜の不安', scene: 'night', 'header.author': '森川' });
    const theirs = written({ why: '相手の文', theme: '夜の不安', times: ['day'], 'header.author': '大西' }, 'them');
    expect(brief(compareRecords(mine, theirs, sheet))).toEqual([
      ['theme', 'same'],
      ['why', 'different'],
      ['scene', 'mine'],
      ['times', 'theirs'],
      ['header.author', 'different'],
    ]);
  });

  test('show their values in the words of the sheet', () => {
    const theirs = written({
      scene: 'night',
      times: ['night', 'day'],
      calls: ['c1'],
      'people/r1/role': '薬剤師',
      'people/r1/#order': 1,
      'map/lead/leads': ['r1'],
      'header.date': '2026-11-20',
    });
    const shown = compareRecords(emptyRecord, theirs, sheet, (_, entry) => `相談 ${entry}`).map(({ theirs: side }) =>
      side?.parts.map(({ text }) => text).join(),
    );
    expect(shown).toEqual(['夜', '夜、昼', '相談 c1', '薬剤師', '薬剤師', '令和8年（2026年）11月20日（金）']);
  });

  test('with the same ticks in another order are the same', () => {
    expect(brief(compareRecords(written({ times: ['day', 'night'] }), written({ times: ['night', 'day'] }), sheet))).toEqual([
      ['times', 'same'],
    ]);
  });

  test('with a row on one side only show it as a whole, and rows of both cell by cell', () => {
    const mine = written({ 'people/r1/role': '薬剤師', 'people/r1/say': '夜も話せる', 'people/r2/role': '医師', 'people/r2/#order': 2 });
    const theirs = written({ 'people/r1/role': '薬局', 'people/r3/role': '市の担当者', 'people/r3/say': '月例の打合せで' });
    const found = compareRecords(mine, theirs, sheet);
    expect(brief(found)).toEqual([
      ['people/r1/role', 'different'],
      ['people/r1/say', 'mine'],
      ['people/r2', 'mine'],
      ['people/r3', 'theirs'],
    ]);
    expect(found.at(-1)?.theirs?.parts.map(({ label, text }) => [label, text])).toEqual([
      ['「role」の欄', '市の担当者'],
      ['「say」の欄', '月例の打合せで'],
    ]);
  });

  test('of different editions meet in the renamed field, and name the field that is not here by its id', () => {
    const mine = written({ theme: '夜の不安' });
    const theirs = written({ topic: '夜の不安', added: '新しい版の文' });
    expect(compareRecords(mine, theirs, sheet)).toMatchObject([
      { key: 'theme', state: 'same' },
      { label: 'added', kind: 'stray', state: 'theirs' },
    ]);
  });

  test('with a value that the field cannot show name it by its id', () => {
    const theirs = written({ theme: ['night'], why: 3, 'people/r1/role': true, 'header.date': 'いつか' });
    expect(compareRecords(emptyRecord, theirs, sheet).map(({ kind, label }) => [kind, label])).toEqual([
      ['stray', 'theme'],
      ['stray', 'why'],
      ['stray', 'people/r1/role'],
      ['stray', 'header.date'],
    ]);
  });

  test('that are one and the same have nothing to take', () => {
    fc.assert(
      fc.property(sheetRecord, (record) => {
        const shown = { ...record, tray: [] };
        const found = compareRecords(shown, shown, sheet);
        expect(found.filter(({ state }) => state === 'different' || state === 'theirs')).toEqual([]);
      }),
    );
  });
});

describe('taking', () => {
  test('nothing changes nothing', () => {
    fc.assert(
      fc.property(sheetRecord, sheetRecord, (mine, theirs) => {
        expect(takeChoices(mine, compareRecords(mine, theirs, sheet), new Map(), at)).toBe(mine);
      }),
    );
  });

  test('everything of theirs gives every field they filled their text', () => {
    fc.assert(
      fc.property(sheetRecord, sheetRecord, (mine, theirs) => {
        const moved = moveAliases(mine, aliasesOf(sheet));
        const comparisons = compareRecords(moved, theirs, sheet);
        const after = takeChoices(moved, comparisons, choose(comparisons, 'theirs'), at);
        const again = compareRecords(after, theirs, sheet);
        expect(again.filter(({ state }) => state === 'different' || state === 'theirs')).toEqual([]);
      }),
    );
  });

  test('loses no text of either side, whatever is chosen', () => {
    fc.assert(
      fc.property(
        sheetRecord,
        sheetRecord,
        fc.array(fc.constantFrom<Choice>('mine', 'theirs', 'both'), { minLength: 1 }),
        (mine, theirs, all) => {
          const moved = moveAliases(mine, aliasesOf(sheet));
          const comparisons = compareRecords(moved, theirs, sheet);
          const choices = new Map(comparisons.map(({ key }, index) => [key, all[index % all.length] ?? 'mine'] as const));
          const after = takeChoices(moved, comparisons, choices, at);
          const wanted = [
            ...allTexts(moved),
            ...comparisons.flatMap((found) => found.theirs?.parts.map((part) => ({ path: part.path, value: part.register.value })) ?? []),
          ];
          for (const { path, value } of wanted) expect(isKept(after, path, value), `${path} ${JSON.stringify(value)}`).toBe(true);
        },
      ),
      { numRuns: 500 },
    );
  });

  test('does not change what it is given', () => {
    fc.assert(
      fc.property(sheetRecord, sheetRecord, (mine, theirs) => {
        const before = JSON.stringify([mine, theirs]);
        const comparisons = compareRecords(mine, theirs, sheet);
        takeChoices(mine, comparisons, choose(comparisons, 'both'), at);
        expect(JSON.stringify([mine, theirs])).toBe(before);
      }),
    );
  });

  const mine = written({ theme: '夜の不安', why: '自分の文', times: ['night'], 'people/r1/role': '医師', 'people/r1/#order': 4 });
  const theirs = written(
    { theme: '夜の電話', why: '相手の文', times: ['day'], 'people/r2/role': '薬局', 'people/r2/#order': 1, added: '新しい版の文' },
    'them',
  );
  const comparisons = compareRecords(mine, theirs, sheet);

  test('their text puts mine into the tray', () => {
    const after = takeChoices(mine, comparisons, new Map([['theme', 'theirs']]), at);
    expect(after.values['theme']).toEqual({ value: '夜の電話', at, by: 'them' });
    expect(visibleTray(after).map(({ value }) => value)).toEqual(['夜の不安']);
  });

  test('my text keeps the place, and theirs waits in the tray', () => {
    const after = takeChoices(mine, comparisons, new Map([['theme', 'mine']]), at);
    expect(after.values).toEqual(mine.values);
    expect(visibleTray(after).map(({ value }) => value)).toEqual(['夜の電話']);
  });

  test('both joins lines, texts and ticks, and leaves nothing in the tray', () => {
    const after = takeChoices(mine, comparisons, choose(comparisons.slice(0, 3), 'both'), at);
    expect(['theme', 'why', 'times'].map((path) => after.values[path]?.value)).toEqual([
      '夜の不安／夜の電話',
      '自分の文\n相手の文',
      ['night', 'day'],
    ]);
    expect(visibleTray(after)).toEqual([]);
  });

  test('both does not repeat a text that the other holds already', () => {
    const longer = written({ theme: '夜の不安と救急車' }, 'them');
    const found = compareRecords(mine, longer, sheet);
    const once = takeChoices(mine, found, new Map([['theme', 'both']]), at);
    expect(once.values['theme']?.value).toBe('夜の不安と救急車');
    expect(takeChoices(once, compareRecords(once, mine, sheet), new Map([['theme', 'both']]), at)).toEqual(once);
  });

  test('a row of theirs puts it last, and brings a row back that was removed here', () => {
    const after = takeChoices(mine, comparisons, new Map([['people/r2', 'theirs']]), at);
    expect(rowIds(after, 'people')).toEqual(['r1', 'r2']);
    const removed: RecordData = { ...after, values: { ...after.values, 'people/r2/#removed': { value: true, at: 2000, by: 'me' } } };
    expect(rowIds(removed, 'people')).toEqual(['r1']);
    const back = takeChoices(removed, compareRecords(removed, theirs, sheet), new Map([['people/r2', 'theirs']]), at);
    expect(rowIds(back, 'people')).toEqual(['r1', 'r2']);
  });

  test('a field this edition does not have keeps its text in the tray', () => {
    const stray = comparisons.find(({ kind }) => kind === 'stray')?.key ?? '';
    const after = takeChoices(mine, comparisons, new Map([[stray, 'theirs']]), at);
    expect(trayOf(after, sheet)).toMatchObject([{ path: 'added', value: '新しい版の文' }]);
    expect(compareRecords(after, theirs, sheet).some(({ kind }) => kind === 'stray')).toBe(false);
  });

  test('keeps what was written here after the comparison', () => {
    const later = { ...mine, values: { ...mine.values, theme: { value: 'あとから書いた文', at: 500, by: 'me' } } };
    const after = takeChoices(later, comparisons, new Map([['theme', 'theirs']]), at);
    expect(visibleTray(after).map(({ value }) => value)).toEqual(['あとから書いた文']);
  });
});

/** Every text of a record with its place, in fields and tray. */
const allTexts = (record: RecordData): { path: string; value: Value }[] => [
  ...Object.entries(record.values)
    .filter(([path, { value }]) => !isSteering(path) && !isEmptyValue(value))
    .map(([path, { value }]) => ({ path, value })),
  ...record.tray,
];

/** Whether a text is in its field, alone or joined, or in the tray. */
const isKept = (record: RecordData, path: string, value: Value): boolean =>
  allTexts(record).some((kept) => kept.path === path && holds(kept.value, value));

function holds(kept: Value, value: Value): boolean {
  if (Array.isArray(kept) && Array.isArray(value)) return (value as string[]).every((entry) => (kept as string[]).includes(entry));
  return typeof kept === 'string' && typeof value === 'string' ? kept.includes(value) : JSON.stringify(kept) === JSON.stringify(value);
}
