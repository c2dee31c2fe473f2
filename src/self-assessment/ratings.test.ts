import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { parse } from 'yaml';
import { worksheetSchema } from '../worksheets/schema.ts';
import { ratingSheetOf } from './rating-sheet.ts';
import { ratingOf, recordOf, sheet } from './ratings.fixture.ts';
import { mainTimes, readRating, sortRatings } from './ratings.ts';

test('the self-assessment of the course has nine domains, and no other sheet is taken for one', () => {
  expect(sheet.domains.map(({ id }) => id)).toEqual(['k1', 'k2', 'k3', 'k4', 'k5', 'k6', 'k7', 'k8', 'k9']);
  expect(sheet.domains[0]).toMatchObject({ title: 'K1 役割を話す', what: expect.stringContaining('3分で話し') as string });
  expect(sheet.next).toBe('domain');
  for (const id of ['w01', 'w03', 'w08', 'w12'])
    expect(ratingSheetOf(worksheetSchema.parse(parse(readFileSync(`content/worksheets/${id}.yaml`, 'utf8'))))).toBeUndefined();
});

test('a filled sheet is one time, with the day that is written on it', () => {
  const rating = ratingOf({ k1: 2, k9: 0 }, { 'header.date': '2026-11-20', 'header.author': ' 森川 ', domain: 'k1' });
  expect(rating).toMatchObject({ day: '2026-11-20', author: '森川', next: 'k1', isAboutOther: false });
  expect([...rating.levels.keys()]).toEqual(['k1', 'k9']);
});

test('without a readable day it is the day of the last word', () => {
  const at = new Date(2026, 4, 7).getTime();
  expect(ratingOf({ k1: 1 }, { at, 'header.date': '五月ごろ' }).day).toBe('2026-05-07');
});

test('what is no level is left out; a sheet without any is no time, and neither is one that was put away', () => {
  expect([...ratingOf({ k1: 1, k2: 7, k3: 1.5, k10: 2 }).levels.keys()]).toEqual(['k1']);
  expect(readRating('a', recordOf({}, { action: '一件選ぶ' }), sheet)).toBeUndefined();
  const removed = recordOf({ k1: 1 });
  const record = { ...removed, values: { ...removed.values, '#removed': { value: true, at: 2000, by: 'x' } } };
  expect(readRating('a', record, sheet)).toBeUndefined();
});

test('an unknown domain to work on next counts as none', () => {
  expect(ratingOf({ k1: 1 }, { domain: 'k12' }).next).toBe('');
});

test('times stand by their day, those of one day by when they were written', () => {
  const late = ratingOf({ k1: 3 }, { at: 1, 'header.date': '2027-02-10' });
  const second = ratingOf({ k1: 2 }, { at: 9, 'header.date': '2026-11-20' });
  const first = ratingOf({ k1: 1 }, { at: 5, 'header.date': '2026-11-20' });
  expect(sortRatings([late, second, first], '森川').own).toEqual([first, second, late]);
});

test('a sheet about somebody else is a second person’s, if somebody else has signed it; one’s own belongs to another picture', () => {
  const own = ratingOf({ k1: 1 }, { 'header.author': '森川' });
  const other = ratingOf({ k1: 2 }, { about: 'other', 'header.author': '大西' });
  const lent = ratingOf({ k1: 3 }, { about: 'other', 'header.author': '森川　花' });
  const unsigned = ratingOf({ k1: 4 }, { about: 'other' });
  expect(sortRatings([own, other, lent, unsigned], '森川 花')).toEqual({ own: [own], others: [other], lent: 2 });
});

test('of many times the first and the last two are shown', () => {
  const times = [1, 2, 3, 4, 5].map((month) => ratingOf({ k1: 1 }, { 'header.date': `2026-0${String(month)}-01` }));
  expect(mainTimes(times).map(({ day }) => day)).toEqual(['2026-01-01', '2026-04-01', '2026-05-01']);
  expect(mainTimes(times.slice(0, 1))).toHaveLength(1);
  expect(mainTimes([])).toEqual([]);
});
