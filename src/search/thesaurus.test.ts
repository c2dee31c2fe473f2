import { describe, expect, it } from 'vitest';
import { glossaryShelf } from '../glossary/shelf.ts';
import { createThesaurus } from './thesaurus.ts';
import { searchWords } from './words.fixture.ts';

const { formsOf, completionsOf, convert } = createThesaurus(searchWords);

describe('formsOf gives the typed word and what the course writes for it', () => {
  it.each([
    ['訪看', ['訪看', '訪問看護']],
    ['包括', ['包括', '地域包括支援センター']],
    ['MSW', ['MSW', '医療ソーシャルワーカー']],
    ['みとり', ['みとり', '看取り']],
    ['ミトリ', ['ミトリ', '看取り']],
    ['ケアマネージャー', ['ケアマネージャー', 'ケアマネジャー']],
    ['けあまね', ['けあまね', 'ケアマネ', 'ケアマネジャー']],
    ['介護支援専門員', ['介護支援専門員', 'ケアマネジャー']],
    ['在宅医療介護連携推進事業', ['在宅医療介護連携推進事業', '在宅医療・介護連携推進事業']],
    ['たね', ['たね', 'タネ']],
    ['訪看の電話', ['訪看の電話', '訪問看護の電話']],
    ['ケアマネージャー研修', ['ケアマネージャー研修', 'ケアマネジャー研修']],
  ])('%s', (typed, forms) => {
    expect(formsOf(typed).slice(0, forms.length)).toEqual(forms);
  });

  it('in one direction: the long word is not also looked for by its jargon', () => {
    expect(formsOf('訪問看護')).toEqual(['訪問看護']);
    expect(formsOf('地域包括支援センター')).toEqual(['地域包括支援センター']);
  });

  it('in both where the short form is an abbreviation that means nothing else', () => {
    expect(formsOf('医療ソーシャルワーカー')).toEqual(['医療ソーシャルワーカー', 'MSW']);
  });

  it('of an unknown word is that word', () => {
    expect(formsOf('退院前日')).toEqual(['退院前日']);
  });
});

describe('completionsOf guesses an unfinished word', () => {
  it.each([
    ['要因ぶ', ['要因分析']],
    ['みと', ['看取り']],
    ['ほうもんか', ['訪問看護', '訪問看護ステーション']],
    ['訪問看', ['訪問看護', '訪問看護ステーション']],
    ['後方しえ', ['後方支援病院']],
    ['み', []],
    ['エンディ', []],
  ])('%s', (typed, words) => {
    expect(completionsOf(typed)).toEqual(words);
  });
});

it('convert writes kana as the words that are read so, and drops particles after them', () => {
  expect(convert('みとりのはなしあい').split(/\s+/)).toEqual(['看取り', '話し合い']);
  expect(convert('なにもない')).toBe('なにもない');
});

describe('what the first weeks bring is found in the words of those who are in them', () => {
  const glossary = glossaryShelf.read('.', [], undefined)?.glossary.data;
  const inCourse = createThesaurus({ terms: glossary?.terms ?? [], others: glossary?.words ?? [] });

  it.each([
    ['送り間違い', '誤送信'],
    ['ごそうしん', '誤送信'],
    ['クレーム', '苦情'],
    ['くじょう', '苦情'],
    ['ぎゃくたい', '虐待'],
    ['身元保証', '身寄り'],
    ['みより', '身寄り'],
    ['留守番電話', '時間外'],
    ['年次報告', '実績報告'],
    ['じっせきほうこく', '実績報告'],
    ['医療情報ネット', 'ナビイ'],
    ['とっきじこう', '特記事項'],
    ['はんどぶっく', 'ハンドブック'],
    ['孤独', '孤立'],
  ])('%s', (typed, written) => {
    expect(inCourse.formsOf(typed)).toContain(written);
  });
});
