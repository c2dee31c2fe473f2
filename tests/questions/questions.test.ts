import { expect, test } from 'vitest';
import { readChoiceSets, type ChoiceSet } from './choices.ts';
import { readerNames } from './messages.ts';
import { judgeGroups, readers } from './readers.ts';
import { describeSet, tableOf, worstOf } from './report.ts';
import { rules } from './rules.ts';
import { foundIn, scoreOf } from './score.ts';
import { learnBayes, learnRegression } from './statistics.ts';

/** Options with `*` are right. */
const setOf = (id: string, texts: readonly string[], kind: ChoiceSet['kind'] = 'single'): ChoiceSet => ({
  id,
  group: id.slice(0, 3),
  kind,
  stem: '問い',
  options: texts.map((text, at) => ({ id: String(at), text: text.replace('*', ''), right: text.startsWith('*') })),
});
const subjects = ['病院の看護師', '市の担当課', '薬局の薬剤師', '通い先の職員', '診療所の医師', 'ご家族'];
const acts = ['電話をかける', '記録に残す', '日を改める', '会議を開く', '一覧を送る', '様子を見る', '案を書く', '窓口を教える'];
/** Even numbers from 0 to 1 (mulberry32). */
function random(seed: number): () => number {
  let state = seed;
  return () => {
    state = (state + 0x6d2b79f5) | 0;
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state);
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 2 ** 32;
  };
}
/** Questions of eight lessons, each option a subject and an act drawn at random. `word` words the right and the wrong ones. */
function lessons(word: (text: string, right: boolean) => string): ChoiceSet[] {
  const next = random(1);
  const oneOf = (from: readonly string[]) => from[Math.floor(next() * from.length)] ?? '';
  return Array.from({ length: 8 * 12 }, (_, number) => {
    const right = Math.floor(next() * 4);
    const texts = Array.from({ length: 4 }, () => `${oneOf(subjects)}に${oneOf(acts)}`);
    return setOf(
      `l0${String(Math.floor(number / 12))}-q${String(number % 12)}`,
      texts.map((text, at) => `${at === right ? '*' : ''}${word(text, at === right)}`),
    );
  });
}

test('equal preferences are chosen by lot', () => {
  expect(foundIn(setOf('l01-q1', ['*あ', 'い', 'う', 'え']), [1, 1, 0, 0])).toBe(0.5);
  expect(foundIn(setOf('l01-q1', ['*あ', 'い', 'う', 'え']), [0, 1, 0, 0])).toBe(0);
});

test('where several options are right, each is held against the wrong ones alone', () => {
  const set = setOf('l01-q1', ['*あ', '*い', 'う', 'え'], 'multiple');
  expect(foundIn(set, [3, 0, 2, 1])).toBe(0.5);
  expect(foundIn(set, [3, 2, 1, 1])).toBe(1);
  expect(foundIn(set, [1, 1, 1, 1])).toBeCloseTo(1 / 3);
});

test('the fair score is 25 for choosing blindly and 100 for knowing, whatever the shape', () => {
  const sets = [setOf('l01-q1', ['*あ', 'い']), setOf('l01-q2', ['あ', '*い', '*う', 'え', 'お'], 'multiple')];
  const judged = (prefer: (right: boolean) => number) =>
    sets.map((set) => ({ set, preferences: set.options.map(({ right }) => prefer(right)) }));
  expect(scoreOf(judged(() => 1)).fair).toBeCloseTo(0.25);
  expect(scoreOf(judged(Number)).fair).toBeCloseTo(1);
  expect(scoreOf(judged((right) => -Number(right))).fair).toBeLessThan(0);
});

test.each([
  ['longest', ['あああ', 'あ', 'ああ'], [3, 1, 2]],
  ['secondLongest', ['あああ', 'あ', 'ああ'], [0, 0, 1]],
  ['secondLongest', ['あああ', 'あ'], [0, 0]],
  ['middleLength', ['あああ', 'あ', 'ああ', 'ああ'], [0, 0, 1, 1]],
  ['noExcuse', ['忙しいので断る', '断ってから書く', '急ぐから断る。', '急ぐため、断る'], [0, 1, 1, 0]],
  ['asks', ['薬局に聞く', '薬局に送る'], [1, 0]],
  ['notAbsolute', ['全員に送る', '一人に送る'], [0, 1]],
  ['last', ['あ', 'い', 'う'], [0, 0, 1]],
] as const)('%s prefers by form', (name, texts, preferences) => {
  expect(rules[name]?.(texts)).toEqual(preferences);
});

test('what wrong options say in other lessons gives away the right one in a lesson not learned from', () => {
  const sets = lessons((text, right) => (right ? `${text}と話す` : `${text}ことにする`));
  const [own, others] = [sets.filter(({ group }) => group === 'l00'), sets.filter(({ group }) => group !== 'l00')];
  for (const learn of [learnBayes, learnRegression]) {
    const { prefer, tell } = learn(others);
    const judged = own.map((set) => ({ set, preferences: prefer(set.options.map(({ text }) => text)) }));
    expect(scoreOf(judged).right).toBe(1);
    const telling = tell('市の担当課に電話をかけることにする').slice(0, 9);
    expect(telling.map(({ piece }) => piece)).toContain('にする');
    expect(telling.every(({ weight }) => weight < 0)).toBe(true);
  }
});

test('options that differ in nothing but their matter are not found: the check can pass', () => {
  const { over, lines } = tableOf(judgeGroups(lessons((text) => text)));
  expect(lines).toHaveLength(readers.length + 1);
  expect(over).toBe(0);
});

test('a giveaway fails the check and is shown with the questions it spoils', () => {
  const sets = lessons((text, right) => (right ? text : `忙しいので${text}`));
  const judged = judgeGroups(sets);
  expect(tableOf(judged).over).toBeGreaterThan(2);
  const [worst] = worstOf(judged, 1);
  const text = worst && describeSet(worst, learnRegression(sets)).join('\n');
  expect(text).toContain('言い訳（〜ので・〜から・〜ため）がない');
  expect(text).toMatch(/誤りらしく見える字: .*「ので」/);
});

test('every reader has a name, and the course has sets of each kind', () => {
  expect(readers.map(({ name }) => name).sort()).toEqual(Object.keys(readerNames).sort());
  const sets = readChoiceSets('.');
  expect(new Set(sets.map(({ kind }) => kind))).toEqual(new Set(['single', 'multiple', 'dialogue']));
  expect(new Set(sets.map(({ id }) => id)).size).toBe(sets.length);
});
