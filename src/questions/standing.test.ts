import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import type { Value } from '../learner/record.ts';
import type { Practice } from './practice.ts';
import { readStanding, type Part } from './standing.ts';

const item = (id: string, key: string[] = []) => ({ id, text: id, why: '', key, belief: '' });
const base = { id: 'q', stem: '', ask: '', boxes: [], accept: [], model: '' };
const single: Practice = { ...base, kind: 'single', items: [item('a', ['yes']), item('b'), item('c')] };
const text: Practice = { ...base, kind: 'text', items: [], accept: ['協議会'] };
const stand = (practice: Practice, kept: Partial<Record<Part, Value>>) => readStanding(practice, (part) => kept[part]);

describe('how a question stands', () => {
  test('nothing was tried, or only chosen', () => {
    expect(stand(single, {})).toMatchObject({ state: 'alive', answer: [], grade: undefined });
    expect(stand(single, { '': ['b'] })).toMatchObject({ state: 'alive', answer: ['b'], grade: undefined });
  });

  test('answers of edition 2026.11, which knew one try only, are over', () => {
    expect(stand(single, { '': ['b'], result: 'wrong' })).toMatchObject({ state: 'checked', judged: ['b'], grade: { verdict: 'wrong' } });
    expect(stand(single, { '': ['a'], result: 'right' })).toMatchObject({ state: 'checked', grade: { verdict: 'right' } });
    expect(stand(text, { '': '会議', result: 'wrong' })).toMatchObject({ state: 'checked', judged: '会議' });
  });

  test('after a first wrong try it is about that, whatever is chosen meanwhile', () => {
    expect(stand(single, { '': ['c'], tried: ['b'] })).toMatchObject({
      state: 'tried',
      answer: ['c'],
      judged: ['b'],
      grade: { verdict: 'wrong' },
    });
    expect(stand(text, { '': '協議会', tried: ['会議'] })).toMatchObject({ state: 'tried', answer: '協議会', judged: '会議' });
  });

  test('a first try of which an edition has nothing left was none', () => {
    expect(stand(single, { tried: ['gone'] }).state).toBe('alive');
  });

  test('the second try ends it, and so does asking for the answer, also with nothing chosen', () => {
    expect(stand(single, { '': ['c'], tried: ['b'], result: 'wrong' })).toMatchObject({ state: 'checked', judged: ['c'] });
    expect(stand(single, { result: 'peeked', peeked: 1 })).toMatchObject({ state: 'checked', isPeeked: true });
  });

  test('a result without an answer, as a dropped option leaves it, is none', () => {
    expect(stand(single, { '': ['gone'], result: 'right' }).state).toBe('alive');
  });

  test('whatever lies in the registers can be read', () => {
    const value = fc.option(fc.oneof(fc.string(), fc.boolean(), fc.integer(), fc.array(fc.constantFrom('a', 'b', 'gone'))), {
      nil: undefined,
    });
    fc.assert(
      fc.property(fc.constantFrom(single, text), value, value, value, value, (practice, answer, tried, result, points) => {
        const kept = { '': answer, tried, result, points };
        const { state, grade } = readStanding(practice, (part) => (part === 'peeked' ? undefined : kept[part]));
        expect(grade === undefined).toBe(state === 'alive');
      }),
    );
  });
});
