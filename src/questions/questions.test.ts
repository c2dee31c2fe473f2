import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { answerOf } from './answer.ts';
import { practiceOf } from './practice.ts';
import { shuffle } from './shuffle.ts';

describe('the mixed order of options', () => {
  test('holds the same items, the same way every time, and never as they were given', () => {
    fc.assert(
      fc.property(fc.uniqueArray(fc.string(), { minLength: 2, maxLength: 12 }), fc.string(), (items, seed) => {
        const mixed = shuffle(items, seed);
        expect([...mixed].sort()).toEqual([...items].sort());
        expect(shuffle(items, seed)).toEqual(mixed);
        expect(mixed).not.toEqual(items);
      }),
    );
  });

  test('of one item or none is that', () => {
    expect(shuffle(['a'], 'x')).toEqual(['a']);
    expect(shuffle([], 'x')).toEqual([]);
  });
});

test('the answer names every option with its reason', () => {
  const base = { id: 'q', level: 'apply', objective: 'o', section: 's', stem: '' } as const;
  const single = answerOf(
    practiceOf({
      ...base,
      kind: 'single',
      options: [
        { id: 'a', text: 'あ', correct: true, why: '理由あ' },
        { id: 'b', text: 'い', correct: false, why: '理由い', belief: '思い込み' },
      ],
    }),
  );
  expect(single.lines).toHaveLength(2);
  expect(single.lines).toContainEqual({ mark: '当てはまる', text: 'あ', why: '理由あ' });
  const classify = answerOf(
    practiceOf({
      ...base,
      kind: 'classify',
      boxes: [
        { id: 'x', label: '個別' },
        { id: 'y', label: '地域' },
      ],
      cards: [{ id: 'c', text: '札', boxes: ['y', 'x'], why: '理由' }],
    }),
  );
  expect(classify.lines).toEqual([{ mark: '地域または個別', text: '札', why: '理由' }]);
});
