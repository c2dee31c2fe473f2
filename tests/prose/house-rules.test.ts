import { expect, test } from 'vitest';
import { findBreaches, findBrokenParagraphs } from './house-rules.ts';

test.each([
  ['full-width-letter', '１２件と３か所', ['12', '3']],
  ['full-width-letter', 'ＰＤＦは５０％', ['PDF', '50%']],
  ['half-width-kana', 'ｼｰﾄを開く', ['シート']],
  ['space', '令和 6年にPDF を開きます。', ['和6', 'を']],
  ['comma', '医療,介護，福祉', ['、', '、']],
  ['doubled-mark', 'です。。そして、、次に', ['。', '、']],
  ['thousands', '1597人が参加', ['1,597']],
])('%s: 「%s」 is found', (rule, text, instead) => {
  expect(findBreaches(text)).toMatchObject(instead.map((word) => ({ rule, instead: word })));
});

test.each([
  'A01 コーディネーターの役割',
  '次はW07 相談記録票です。',
  '第2水曜 10時から',
  'A 紹介先を探す',
  '1. はじめに',
  '2026年11月20日',
  '1,597人',
  'JIS X 8341-3に',
  '80400番地',
  '……',
  '私はだれか　森川です',
])('%s is fine', (text) => {
  expect(findBreaches(text)).toEqual([]);
});

test('a paragraph that goes on in the next line is found; lists, tables and quotations are not', () => {
  expect(
    findBrokenParagraphs('一行目です。\n二行目です。\n\n- 一つ\n- 二つ\n\n| 列 |\n| 列 |\n\n> 引用\n> 引用\n\n## 見出し\n本文'),
  ).toEqual(['一行目です。\n'.length]);
});
