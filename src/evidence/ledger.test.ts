import { expect, test } from 'vitest';
import { figureOf, mapOf } from './figures.fixture.ts';
import { ledgerOf, usageOf } from './ledger.ts';
import type { Correction, Source } from './schema.ts';

const source = (id: string): [string, Source] => [id, { id, title: id, publisher: null, date: null, dateNote: '', urls: [], citation: id }];
const correction = (anomaly: string): [string, Correction] => [anomaly, { anomaly, what: anomaly, instead: anomaly }];
const register = {
  figures: mapOf(
    figureOf({ id: 'r6.a', anomaly: ['x-23'] }),
    figureOf({ id: 'r6.unused' }),
    figureOf({ id: 'case.a', source: 'fri-r5-report', year: 'R2' }),
    figureOf({ id: 'r5.a', source: 'fri-r5-report', year: 'R5', anomaly: ['x-05', 'x-23'] }),
    figureOf({ id: 'r6.wrong', standing: 'do-not-cite', note: '誤り' }),
  ),
  sources: new Map([source('otaga-r6-survey'), source('fri-r5-report')]),
  corrections: new Map([correction('x-05'), correction('x-23')]),
};
const a01 = { title: 'A01', href: '/lessons/a01/' };
const a02 = { title: 'A02', href: '/lessons/a02/' };

test('a figure on two pages lists both, a page that shows it twice once', () => {
  expect(
    usageOf([
      { ...a01, body: '<Stat id="r6.a" /> <Stat id="r6.a" bare />' },
      { ...a02, body: '<StatChart title="t" ids={["r6.a", "r5.a"]} />' },
    ]),
  ).toEqual([
    { figureId: 'r6.a', pages: [a01, a02] },
    { figureId: 'r5.a', pages: [a02] },
  ]);
});

test('used figures are grouped by source and year, and their corrections numbered once', () => {
  const ledger = ledgerOf(
    ['r5.a', 'case.a', 'r6.a'].map((figureId) => ({ figureId, pages: [a01] })),
    register,
    'numbers',
  );
  expect(ledger.groups.map((group) => [group.source.id, group.year, group.rows.map((row) => [row.figure.id, row.notes])])).toEqual([
    ['otaga-r6-survey', '令和6年度調査', [['r6.a', [1]]]],
    ['fri-r5-report', '令和2年の統計', [['case.a', []]]],
    ['fri-r5-report', '令和5年度調査', [['r5.a', [2, 1]]]],
  ]);
  expect(ledger.corrections.map(({ anomaly }) => anomaly)).toEqual(['x-23', 'x-05']);
});

test('a page that shows a wrong or unknown figure stops the list', () => {
  expect(() => ledgerOf([{ figureId: 'r6.wrong', pages: [a01] }], register, 'numbers')).toThrow(/使いません/);
  expect(() => ledgerOf([{ figureId: 'r6.none', pages: [a01] }], register, 'numbers')).toThrow(/もしかして/);
});
