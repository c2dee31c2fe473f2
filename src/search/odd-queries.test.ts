import { describe, expect, test } from 'vitest';
import type { PageText } from './engine.ts';
import { longestQuery } from './readings.ts';
import { createSearch } from './search.ts';
import { createTextEngine } from './text-engine.ts';
import { searchWords } from './words.fixture.ts';

const page: PageText = {
  href: '/p/',
  title: '看取り',
  kind: 'lesson',
  text: '看取り\nまだ決まっていない。C++ と a.b の話。',
  headings: [],
};
const { ask } = createSearch(createTextEngine([page]), searchWords);

/** Whatever is typed or pasted: an answer, in which each word stands once, and no query longer than is looked for. */
const odd: [string, string][] = [
  ['nothing', ''],
  ['spaces', ' 　\t\n '],
  ['a newline in the middle', '看取り\n退院'],
  ['one hiragana', 'あ'],
  ['one kanji', '看'],
  ['one mark', '。'],
  ['marks only', '！？「」（）・…ー〜'],
  ['quotes', '"看取り"'],
  ['an open quote', '"看取り'],
  ['a pattern', '(a+)+$'],
  ['an open bracket', '[看取り'],
  ['a class that is none', '[z-a]'],
  ['a backslash at the end', '看取り\\'],
  ['a star', '*'],
  ['a wild card', '看取り*'],
  ['plus signs', 'C++'],
  ['a dot', 'a.b'],
  ['a dollar with a brace', '${7*7}'],
  ['dollars of a replacement', '$& $1 $$'],
  ['braces', '{{constructor}}'],
  ['markup', '<script>alert(1)</script>'],
  ['an event handler', '"><img src=x onerror=alert(1)>'],
  ['an entity', '&lt;b&gt;看取り'],
  ['an address', 'javascript:alert(1)'],
  ['a path', '../../etc/passwd'],
  ['a per cent that encodes nothing', '%E3%81'],
  ['SQL', "' OR 1=1 --"],
  ['a name that objects have', '__proto__'],
  ['another', 'constructor'],
  ['a third', 'hasOwnProperty toString'],
  ['half a character', '\ud842'],
  ['halves in the wrong order', '\udfb7\ud842'],
  ['a character beyond the basic plane', '𠮷'],
  ['a family of emoji', '👨‍👩‍👧‍👦'],
  ['a variant of a character', '葛\u{e0100}'],
  ['no-width characters', '看\u200b取\u200d\ufeffり'],
  ['a change of direction', '\u202e看取り'],
  ['control characters', '看\u0000取\u0007り'],
  ['marks upon marks', `か${'\u3099'.repeat(500)}`],
  ['half-width kana', 'ﾐﾄﾘ'],
  ['a circled company', '㍿㍿㍿'],
  ['a ligature that grows', 'ﷺ'.repeat(200)],
  ['full-width spaces between', '看取り　　　　退院'],
  ['another script', 'привет мир'],
  ['right to left', 'مرحبا'],
  ['the same word again and again', '看取り '.repeat(2000)],
  ['the same clause again and again', 'まだ決まっていないことがあり、'.repeat(700)],
  ['one kanji again and again', '看'.repeat(100_000)],
  ['one kana again and again', 'あ'.repeat(100_000)],
  ['one letter again and again', 'a'.repeat(100_000)],
  ['marks again and again', '、'.repeat(100_000)],
  ['spaces again and again', '看 '.repeat(50_000)],
  ['lines again and again', '\n'.repeat(100_000)],
  ['a character of two halves at the limit', `${'看'.repeat(longestQuery - 1)}𠮷田`],
];

describe('B25', () => {
  test.each(odd)('%s', async (_, typed) => {
    const answer = await ask(typed);
    expect(answer.query.length).toBeLessThanOrEqual(longestQuery);
    expect(answer.query).toBe(answer.query.trim());
    expect(answer.understood).toEqual([...new Set(answer.understood)]);
    expect(answer.words).toEqual([...new Set(answer.words)]);
    expect(answer.hits.length).toBeLessThanOrEqual(1);
  });

  test('a long text is said to be cut, and a question is not', async () => {
    expect((await ask('まだ決まっていないことがあり、'.repeat(700))).isCut).toBe(true);
    expect((await ask('看取りの相談が来たらどうする')).isCut).toBe(false);
  });

  test('a character of two halves is not cut in two', async () => {
    const { query } = await ask(`${'看'.repeat(longestQuery - 1)}𠮷田`);
    expect(query).toBe('看'.repeat(longestQuery - 1));
  });
});
