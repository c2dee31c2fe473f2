import { describe, expect, it } from 'vitest';
import { groupByKanaRow } from './kana.ts';

const rowOf = (reading: string) => groupByKanaRow([{ reading }]).find((row) => row.terms.length > 0)?.label;

describe('groupByKanaRow', () => {
  it.each([
    ['あせすめんと', 'あ行'],
    ['がいぶ', 'か行'],
    ['ぱす', 'は行'],
    ['っけん', 'た行'],
    ['ゃく', 'や行'],
    ['ん', 'わ行'],
    ['みとり', 'ま行'],
  ])('puts %s into %s', (reading, row) => {
    expect(rowOf(reading)).toBe(row);
  });

  it('keeps empty rows, so that the jump links stay in their places', () => {
    expect(groupByKanaRow([{ reading: 'みとり' }]).map((row) => row.terms.length)).toEqual([0, 0, 0, 0, 0, 0, 1, 0, 0, 0]);
  });

  it('sorts by reading', () => {
    const readings = groupByKanaRow([{ reading: 'かんご' }, { reading: 'がん' }, { reading: 'かいご' }])[1]?.terms.map(
      (term) => term.reading,
    );
    expect(readings).toEqual(['かいご', 'がん', 'かんご']);
  });
});
