import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import type { Register } from './record.ts';
import { nextTyping, offeredIn, openTyping, type Typing, type TypingEvent } from './typing.ts';

let at = 0;
const register = (value: string, by = 'here.1'): Register => ({ value, at: ++at, by });
const happen = (typing: Typing, ...events: TypingEvent[]): Typing => events.reduce(nextTyping, typing);
const own = (value: string): TypingEvent => ({ type: 'stored', register: register(value), isOwn: true });
const foreign = (value: string): TypingEvent => ({ type: 'stored', register: register(value, 'here.2'), isOwn: false });
const typed = (text: string): TypingEvent => ({ type: 'typed', text });
const focused: TypingEvent = { type: 'focused' };
const left: TypingEvent = { type: 'left' };

describe('a text in a control', () => {
  test('shows what is stored, else the fallback', () => {
    expect(openTyping(register('夜の不安'), '名前').text).toBe('夜の不安');
    expect(openTyping(undefined, '名前').text).toBe('名前');
    expect(openTyping(register(''), '名前').text).toBe('');
    expect(happen(openTyping(undefined, '名前'), { type: 'fallback', fallback: '別の名前' }).text).toBe('別の名前');
    expect(happen(openTyping(undefined, '名前'), focused, { type: 'fallback', fallback: '別の名前' }).text).toBe('名前');
  });

  test('follows other tabs while the learner is elsewhere', () => {
    const typing = happen(openTyping(register('はじめ'), ''), focused, left, foreign('よそ'));
    expect(typing.text).toBe('よそ');
    expect(offeredIn(typing)).toBeUndefined();
  });

  test('keeps the text while the learner is in it, and offers the other', () => {
    const typing = happen(openTyping(register('はじめ'), ''), focused, typed('自分'), own('自分'), foreign('よそ'));
    expect(typing.text).toBe('自分');
    expect(offeredIn(typing)).toBe('よそ');
    expect(offeredIn(happen(typing, left))).toBe('よそ');
    expect(happen(typing, left, foreign('よそ二')).text).toBe('自分');
    expect(happen(typing, { type: 'taken' })).toMatchObject({ text: 'よそ', seen: typing.stored });
  });

  test('the offer goes once both are equal, or the own text was written over it', () => {
    const apart = happen(openTyping(undefined, ''), focused, typed('自分'), own('自分'), foreign('よそ'));
    expect(offeredIn(happen(apart, foreign('自分')))).toBeUndefined();
    const kept = happen(apart, own('自分'));
    expect(offeredIn(kept)).toBeUndefined();
    expect(kept.seen).toEqual(kept.stored);
  });

  test('B03: own typing is never offered, whether the record told of each key or only of some', () => {
    const texts = fc.array(fc.string({ maxLength: 3 }), { minLength: 1, maxLength: 40 });
    fc.assert(
      fc.property(texts, fc.array(fc.nat({ max: 3 }), { minLength: 40, maxLength: 40 }), (words, delays) => {
        let typing = happen(openTyping(undefined, ''), focused);
        for (const [index, word] of words.entries()) {
          typing = happen(typing, typed(word));
          if ((delays[index] ?? 0) === 0) typing = happen(typing, own(word));
          expect(offeredIn(typing)).toBeUndefined();
          expect(typing.text).toBe(word);
        }
      }),
    );
  });

  test('what this page wrote elsewhere, and what was erased, is shown at once', () => {
    const typing = happen(openTyping(register('はじめ'), ''), focused, foreign('よそ'), own('取り置きから'));
    expect(typing.text).toBe('取り置きから');
    expect(happen(typing, { type: 'stored', register: undefined, isOwn: false }).text).toBe('');
  });

  test('another entry has its own text', () => {
    const apart = happen(openTyping(undefined, ''), focused, typed('自分'), own('自分'), foreign('よそ'));
    const other = happen(apart, { type: 'opened', register: register('別の記録') });
    expect(other).toMatchObject({ text: '別の記録', isHeld: true });
    expect(offeredIn(other)).toBeUndefined();
  });
});
