import { expect, it } from 'vitest';
import { readQuery } from './query.ts';

it.each([
  ['  看取り　夜間  ', '看取り 夜間'],
  ['ＰＤＣＡ', 'PDCA'],
  ['ｹｱﾏﾈｼﾞｬｰ', 'ケアマネジャー'],
  ['　', ''],
])('reads %j as %j', (typed, query) => {
  expect(readQuery(typed)).toBe(query);
});
