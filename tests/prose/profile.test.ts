import { expect, test } from 'vitest';
import { findProfileFaults, profileOf, sentencesOf } from './profile.ts';

test('speech inside a sentence is a part of it', () => {
  expect(sentencesOf('吉野さんは「困っています。どうしたら」と話しました。返事は翌日です。')).toEqual([
    '吉野さんは「困っています。どうしたら」と話しました',
    '返事は翌日です',
  ]);
});

test('headings, tables, records in quotation and labels are no sentences; items that end in a full stop are', () => {
  const markdown =
    '## 見出しです。\n\n| 表です。 | 表 |\n\n> 記録です。\n\n- 名前だけ\n- **期限**。いつまでに要るかを聞きます。\n1. 番号を写します。\n';
  expect(sentencesOf(markdown)).toEqual(['いつまでに要るかを聞きます', '番号を写します']);
});

test('marks of Markdown are not counted', () => {
  expect(profileOf('**強い**[つながり](/lessons/a01/)です。')).toEqual({ sentences: 1, mean: 8, short: 1 });
});

const words = (length: number) => `${'あ'.repeat(length)}。`;

test('a text of chopped sentences and one of endless ones are both faults; a text between is none', () => {
  expect(findProfileFaults(profileOf(words(18).repeat(4)))).toEqual([
    expect.stringContaining('平均が18.0字'),
    '20字に満たない文が100%あります。4分の1より少なくします。',
  ]);
  expect(findProfileFaults(profileOf(words(50).repeat(4)))).toEqual([expect.stringContaining('長い文を分けます')]);
  expect(findProfileFaults(profileOf(words(19) + words(35).repeat(4)))).toEqual([]);
  expect(findProfileFaults(profileOf(words(19) + words(35).repeat(3)))).toEqual([expect.stringContaining('25%')]);
  expect(findProfileFaults(profileOf(''))).toEqual([]);
});
