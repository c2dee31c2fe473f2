import { describe, expect, it } from 'vitest';
import { answersTo, termsNear } from './terms.ts';
import { searchWords } from './words.fixture.ts';

const { terms } = searchWords;
const names = (found: { term: string }[]) => found.map(({ term }) => term);

describe('answersTo', () => {
  it.each([
    ['看取り', ['看取り']],
    ['みとり', ['看取り']],
    ['看取りとは', ['看取り']],
    ['ＭＳＷって何？', ['医療ソーシャルワーカー']],
    ['ｹｱﾏﾈｰｼﾞｬｰ', ['ケアマネジャー']],
    ['在宅医療介護連携推進事業', ['在宅医療・介護連携推進事業']],
    ['タネ', ['タネ（地域課題のタネ）']],
    ['看取りの会議', []],
    ['とは', []],
  ])('%s', (query, expected) => {
    expect(names(answersTo(query, terms))).toEqual(expected);
  });
});

describe('termsNear', () => {
  it('offers what shares most of its characters', () => {
    expect(names(termsNear('後方支援薬局', terms))[0]).toBe('後方支援病院');
  });

  it('offers what sounds alike', () => {
    expect(names(termsNear('たいいんしえ', terms))).toContain('退院支援');
  });

  it('offers nothing rather than anything', () => {
    expect(termsNear('エンディングノート', terms)).toEqual([]);
    expect(termsNear('ください', terms)).toEqual([]);
  });
});
