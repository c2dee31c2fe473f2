import { describe, expect, it } from 'vitest';
import { fold, foldSound, foldWithPlaces } from './fold.ts';

it.each([
  ['ＰＤＣＡ', 'PDCA'],
  ['ｹｱﾏﾈｼﾞｬｰ', 'ケアマネジャー'],
  ['在宅医療・介護連携', '在宅医療介護連携'],
  ['在宅医療･介護連携', '在宅医療介護連携'],
  ['ワールド　カフェ', 'ワールドカフェ'],
  ['PDCA サイクル', 'PDCAサイクル'],
  ['1,741', '1741'],
  ['10〜12月', '10～12月'],
])('「%s」 and 「%s」 are the same', (one, other) => {
  expect(fold(one)).toBe(fold(other));
});

it('keeps Latin words and lines apart', () => {
  expect(fold('KPI OJT')).toBe('kpi ojt');
  expect(fold('見出し\n本文')).toBe('見出し\n本文');
});

it.each([
  ['ケアマネージャー', 'けあまねじゃー'],
  ['ミトリ', 'みとり'],
  ['コーディネータ', 'コーディネーター'],
])('%s and %s sound the same', (one, other) => {
  expect(foldSound(one)).toBe(foldSound(other));
});

describe('foldWithPlaces', () => {
  const text = 'Ａ 看取り・ｶﾞイド KPI　OJT。\n1,741件';

  it('folds as fold does', () => {
    expect(foldWithPlaces(text).text).toBe(fold(text));
  });

  it('tells where a character stood', () => {
    const { text: folded, at } = foldWithPlaces(text);
    const start = folded.indexOf('看取りガ');
    expect(text.slice(at[start], at[start + 5])).toBe('看取り・ｶﾞイ');
    expect(at).toHaveLength(folded.length + 1);
  });

  it('keeps a mark with the character before it', () => {
    expect(foldWithPlaces('見か\u3099く')).toEqual({ text: '見がく', at: [0, 1, 3, 4] });
  });
});
