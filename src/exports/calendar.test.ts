import fc from 'fast-check';
import { expect, test } from 'vitest';
import { readDate, warekiOf } from './calendar.ts';

test.each([
  ['2026-11-20', '令和8年11月20日'],
  ['2019-05-01', '令和元年5月1日'],
  ['2019-04-30', '平成31年4月30日'],
  ['1989-01-07', '昭和64年1月7日'],
])('%s is %s', (iso, wareki) => {
  expect(warekiOf(iso)).toBe(wareki);
});

test.each(['', '2026-02-30', '2026-13-01', 'きょう'])('%j has no name in an era', (text) => {
  expect(warekiOf(text)).toBeUndefined();
});

test.each([
  ['2026-11-20', '2026-11-20'],
  ['2026/1/5', '2026-01-05'],
  ['２０２６．１１．２０', '2026-11-20'],
  ['2026年11月20日（金）', '2026-11-20'],
  ['20261120', '2026-11-20'],
  ['2026/11/20 9:30', '2026-11-20'],
  ['2026-11-20T00:00:00Z', '2026-11-20'],
  ['R8.11.20', '2026-11-20'],
  ['r8-11-20', '2026-11-20'],
  ['令和8年11月20日', '2026-11-20'],
  ['令和８年 11月 20日', '2026-11-20'],
  ['令和元年5月1日', '2019-05-01'],
  ['㋿8年11月20日', '2026-11-20'],
  ['H31/4/30', '2019-04-30'],
  ['平成32年4月1日', '2020-04-01'],
  ['S64.1.7', '1989-01-07'],
  ['令和8年（2026年）11月20日（金）', '2026-11-20'],
  ['2026/11/20(祝)', '2026-11-20'],
])('%s is read as %s', (text, iso) => {
  expect(readDate(text)).toEqual({ iso });
});

test.each([
  ['11/20', 'no-year'],
  ['11月20日', 'no-year'],
  ['26/11/20', 'short-year'],
  ['2026/2/30', 'no-such-day'],
  ['R8.13.1', 'no-such-day'],
  ['来週の火曜', 'unreadable'],
  ['R8.11', 'unreadable'],
  ['', 'unreadable'],
])('%j is no date: %s', (text, problem) => {
  expect(readDate(text)).toEqual({ problem });
});

test('a spreadsheet counts days', () => {
  expect(readDate(46346)).toEqual({ iso: '2026-11-20' });
  expect(readDate(46346.75)).toEqual({ iso: '2026-11-20' });
  expect(readDate(20261120)).toEqual({ iso: '2026-11-20' });
  expect(readDate(3)).toEqual({ problem: 'unreadable' });
});

test('what is written in an era is read again', () => {
  const day = fc.date({ min: new Date(Date.UTC(1926, 11, 25)), max: new Date(Date.UTC(2100, 0, 1)), noInvalidDate: true });
  fc.assert(
    fc.property(day, (date) => {
      const iso = date.toISOString().slice(0, 10);
      expect(readDate(warekiOf(iso) ?? '')).toEqual({ iso });
    }),
  );
});
