import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { questions } from './questions.ts';
import { boxOf, fold, grade, isAnswered, readAnswer, type Answer } from './grade.ts';
import { practiceOf, type Practice } from './practice.ts';

const item = (id: string, key: string[] = []) => ({ id, text: id, why: '', key, belief: '' });
const practice = (given: Partial<Practice>): Practice => ({
  id: 'q',
  kind: 'single',
  stem: '',
  ask: '',
  items: [],
  boxes: [],
  accept: [],
  model: '',
  ...given,
});
const verdict = (given: Practice, answer: Answer, ticked?: string[]) => grade(given, answer, ticked).verdict;

const single = practice({ kind: 'single', items: [item('a', ['yes']), item('b'), item('c')] });
const multiple = practice({ kind: 'multiple', items: [item('a', ['yes']), item('b', ['yes']), item('c')] });
const order = practice({ kind: 'order', items: [item('c', ['2']), item('a', ['0']), item('b', ['1'])] });
const boxes = [
  { id: 'x', text: '個別' },
  { id: 'y', text: '地域' },
];
const classify = practice({ kind: 'classify', boxes, items: [item('k1', ['x']), item('k2', ['y', 'x'])] });
const written = practice({ kind: 'text', accept: ['地域支援事業', 'PDCA'] });
const explain = practice({ kind: 'explain', items: [item('p1'), item('p2')] });

describe('choosing', () => {
  test('one: the right one is right, any other wrong', () => {
    expect(verdict(single, ['a'])).toBe('right');
    expect(verdict(single, ['b'])).toBe('wrong');
  });

  test('several: all and no other is right, some is partly, none is wrong', () => {
    expect(verdict(multiple, ['b', 'a'])).toBe('right');
    expect(verdict(multiple, ['a'])).toBe('partly');
    expect(verdict(multiple, ['a', 'b', 'c'])).toBe('partly');
    expect(verdict(multiple, ['c'])).toBe('wrong');
    expect([...grade(multiple, ['a']).right]).toEqual(['a', 'c']);
  });

  test('a text without any problem is right when nothing is marked', () => {
    expect(verdict(practice({ kind: 'find', items: [item('p1', ['yes']), item('p2')] }), ['p1'])).toBe('right');
  });
});

test('an order is right only from first to last', () => {
  expect(verdict(order, ['a', 'b', 'c'])).toBe('right');
  expect(verdict(order, ['a', 'c', 'b'])).toBe('partly');
  expect(verdict(order, ['c', 'a', 'b'])).toBe('wrong');
});

test('a card may lie in any of its boxes; one that lies nowhere is not right', () => {
  expect(verdict(classify, ['k1:x', 'k2:x'])).toBe('right');
  expect(verdict(classify, ['k1:x'])).toBe('partly');
  expect(verdict(classify, ['k1:y'])).toBe('wrong');
});

test('an explanation is as complete as the points its author ticked', () => {
  expect(verdict(explain, '文', ['p1', 'p2'])).toBe('right');
  expect(verdict(explain, '文', ['p2'])).toBe('partly');
  expect(verdict(explain, '文', [])).toBe('wrong');
});

describe('a written answer', () => {
  test.each(['地域支援事業', '　地域支援 事業。', '「地域支援事業」', 'ｐｄｃａ', 'ＰＤＣＡ', 'P D C A', 'pdca'])('%s counts', (text) => {
    expect(verdict(written, text)).toBe('right');
  });

  test.each(['地域支援', '', '事業地域支援'])('%s does not', (text) => {
    expect(verdict(written, text)).toBe('wrong');
  });

  test('half-width kana, katakana and hiragana are one, and a long vowel is not dropped', () => {
    expect(fold('ケアマネジャー')).toBe(fold('けあまねじゃー'));
    expect(fold('ｹｱﾏﾈｼﾞｬｰ')).toBe(fold('ケアマネジャー'));
    expect(fold('コーヒー')).not.toBe(fold('コヒ'));
  });

  test('marks alone are no answer', () => {
    expect(isAnswered('　。「」')).toBe(false);
    expect(isAnswered('訪')).toBe(true);
  });
});

describe('an answer that was kept', () => {
  test('loses what the question no longer has, and repetitions', () => {
    expect(readAnswer(multiple, ['a', 'a', 'gone'])).toEqual(['a']);
    expect(readAnswer(single, ['gone'])).toEqual([]);
    expect(readAnswer(single, ['b', 'a'])).toEqual(['a']);
    expect(readAnswer(classify, ['k1:gone', 'gone:x', 'k2:y', 'k2:x'])).toEqual(['k2:x']);
  });

  test('gets the steps that were added, at its end', () => {
    expect(readAnswer(order, ['b'])).toEqual(['b', 'c', 'a']);
  });

  test('is empty when it is of another kind', () => {
    expect(readAnswer(written, ['a'])).toBe('');
    expect(readAnswer(multiple, 'a')).toEqual([]);
    expect(readAnswer(multiple, true)).toEqual([]);
    expect(readAnswer(explain, 3)).toBe('');
  });

  test('of whatever shape can be graded', () => {
    const value = fc.oneof(
      fc.string(),
      fc.boolean(),
      fc.integer(),
      fc.array(fc.oneof(fc.constantFrom('a', 'k1:x', 'k2:y', 'p1'), fc.string())),
    );
    fc.assert(
      fc.property(fc.constantFrom(single, multiple, order, classify, written, explain), value, (question, given) => {
        const answer = readAnswer(question, given);
        expect(readAnswer(question, answer)).toEqual(answer);
        expect(['right', 'partly', 'wrong']).toContain(verdict(question, answer));
      }),
    );
  });
});

describe.each([...questions.values()].map((question) => [question.id, practiceOf(question)] as const))('%s', (_, question) => {
  test('can be answered rightly, and is not answered rightly by nothing', () => {
    const { kind, items, accept } = question;
    const right: Answer =
      kind === 'text'
        ? (accept[0] ?? '')
        : kind === 'explain'
          ? '文'
          : kind === 'order'
            ? items.toSorted((a, b) => Number(a.key[0]) - Number(b.key[0])).map(({ id }) => id)
            : kind === 'classify' || kind === 'match'
              ? items.map(({ id, key }) => `${id}:${key[0] ?? ''}`)
              : items.filter(({ key }) => key.length > 0).map(({ id }) => id);
    expect(readAnswer(question, right)).toEqual(right);
    expect(
      verdict(
        question,
        right,
        items.map(({ id }) => id),
      ),
    ).toBe('right');
    expect(verdict(question, readAnswer(question, undefined))).not.toBe('right');
    if (kind === 'classify') for (const { id, key } of items) expect(key).toContain(boxOf(right, id));
  });
});
