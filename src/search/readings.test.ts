import { describe, expect, it } from 'vitest';
import { readQuery, readingsOf } from './readings.ts';
import { createThesaurus } from './thesaurus.ts';
import { searchWords } from './words.fixture.ts';

const thesaurus = createThesaurus(searchWords);
/** The typed forms of every reading, strictest first. */
const read = (query: string) => [...readingsOf(query, thesaurus)].map((words) => words.map(([typed]) => typed).join(' '));

describe('readQuery', () => {
  it.each([
    ['  看取り　夜間  ', '看取り 夜間'],
    ['ＰＤＣＡ', 'PDCA'],
    ['ｹｱﾏﾈｼﾞｬｰ', 'ケアマネジャー'],
    ['「看取り」、夜間？', '看取り 夜間'],
    ['Ver.3', 'Ver 3'],
    ['46.7%', '46.7%'],
    ['Off-JT', 'Off-JT'],
    ['医療・介護', '医療・介護'],
    ['　', ''],
    ['み', ''],
    ['a', ''],
    ['薬', '薬'],
  ])('%j is %j', (typed, query) => {
    expect(readQuery(typed)).toBe(query);
  });
});

describe('readingsOf', () => {
  it('never takes a compound apart', () => {
    expect(read('後方支援薬局')).toEqual(['後方支援薬局']);
    expect(read('エンディングノート')).toEqual(['エンディングノート']);
  });

  it('splits at particles, then keeps content words', () => {
    expect(read('看取りの夜間対応')).toEqual(['看取りの夜間対応', '看取り 夜間対応', '看取 夜間対応']);
  });

  it('asks for a sentence by its words, not as it stands', () => {
    const readings = read('退院の前日に連絡が来たらどうする');
    expect(readings).not.toContain('退院の前日に連絡が来たらどうする');
    expect(readings).toContain('退院 前日 連絡 来');
  });

  it('leaves out what makes a question', () => {
    expect(read('顔の見える関係とは')).toContain('顔の見える関係');
  });

  it('finishes the last word, or leaves out the kana that are not converted yet', () => {
    expect(read('要因ぶ')).toEqual(['要因ぶ', '要因分析', '要因']);
  });

  it('takes few kana for the beginning of a reading first', () => {
    expect(read('みと')[0]).toBe('看取り');
  });

  it('reads kana as kanji', () => {
    expect(read('みとりのはなしあい')).toContain('看取り 話し合い');
  });

  it('asks for the longest words of a pasted text', () => {
    const text = '家で過ごすと決めた家族が夜に迷い、主治医と訪問看護師へ電話を何度もかけ、救急車を呼ぶかどうか話し合う';
    const readings = [...readingsOf(text, thesaurus)];
    expect(readings.every((words) => words.length <= 8)).toBe(true);
    expect(readings.flat().flat()).toContain('訪問看護師');
  });

  it('does not ask the same twice', () => {
    const readings = read('看取りの相談');
    expect(new Set(readings).size).toBe(readings.length);
  });
});
