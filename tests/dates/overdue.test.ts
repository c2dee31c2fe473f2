import { expect, it } from 'vitest';
import type { Rule } from '../../src/rules/schema.ts';
import { dayOf, overdueOn, readRequest } from './overdue.ts';

const rule = (id: string, reviewBy: string): Rule => ({ id, said: '', basis: [], lessons: [], reviewBy, because: '' });
const rules = [rule('later', '2027-11-30'), rule('plan', '2027-03-31'), rule('first', '2027-01-31')];
const idsOn = (day: string) => overdueOn(day, rules).map(({ id }) => id);

it('a rule is overdue on the day after its last, not on it', () => {
  expect(idsOn('2027-01-31')).toEqual([]);
  expect(idsOn('2027-02-01')).toEqual(['first']);
  expect(idsOn('2027-03-31')).toEqual(['first']);
  expect(idsOn('2027-04-01')).toEqual(['first', 'plan']);
  expect(idsOn('2028-01-01')).toEqual(['first', 'plan', 'later']);
});

it('the day is that of the calendar on the wall', () => {
  expect(dayOf(new Date(2027, 2, 31, 23, 59))).toBe('2027-03-31');
  expect(dayOf(new Date(2027, 3, 1))).toBe('2027-04-01');
});

it('asks for today unless a day is given, and is lenient unless it is told to be strict', () => {
  expect(readRequest([], '2026-11-28')).toEqual({ day: '2026-11-28', strict: false });
  expect(readRequest(['--strict', '--on', '2027-04-01'], '2026-11-28')).toEqual({ day: '2027-04-01', strict: true });
});

it.each([['--on'], ['--on', '2027-02-30'], ['--on', 'tomorrow'], ['--stricter'], ['2027-04-01']])(
  'does not guess what %s %s means',
  (...args) => {
    expect(() => readRequest(args, '2026-11-28')).toThrow('Not understood');
  },
);
