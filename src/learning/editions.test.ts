import { expect, it } from 'vitest';
import { changesSince, isOfAnother } from './editions.ts';

const changes = ['2027.11', '2027.04', '2026.11'].map((edition) => ({ edition, date: '', what: [] }));
const since = (current: string, seen: string, written: string[]) =>
  changesSince(changes, current, seen, written).map(({ edition }) => edition);

it('tells what came after the edition that was seen last', () => {
  expect(since('2027.11', '2027.04', ['2026.11'])).toEqual(['2027.11']);
  expect(since('2027.11', '2026.11', [])).toEqual(['2027.11', '2027.04']);
  expect(since('2027.11', '2027.11', ['2026.11'])).toEqual([]);
});

it('goes by the oldest record where nothing was seen, also when something was written since', () => {
  expect(since('2027.04', '', ['2026.11'])).toEqual(['2027.04']);
  expect(since('2027.11', '', ['2027.11', '2026.11'])).toEqual(['2027.11', '2027.04']);
  expect(since('2027.11', '', ['2027.11'])).toEqual([]);
  expect(since('2027.11', '', [])).toEqual([]);
});

it('says nothing of records of a later or unknown edition', () => {
  expect(since('2026.11', '2027.04', [])).toEqual([]);
  expect(since('2027.11', '2028.01', [])).toEqual([]);
  expect(since('2028.01', '2027.11', [])).toEqual([]);
});

it('looks for changes only where there may be some', () => {
  expect(isOfAnother('2027.04', '', [])).toBe(false);
  expect(isOfAnother('2027.04', '', ['2027.04'])).toBe(false);
  expect(isOfAnother('2027.04', '', ['2027.04', '2026.11'])).toBe(true);
  expect(isOfAnother('2027.04', '2027.04', ['2026.11'])).toBe(false);
  expect(isOfAnother('2027.04', '2026.11', [])).toBe(true);
});
