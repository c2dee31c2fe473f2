import type { SearchWords, Term } from './search-words.ts';

const term = (id: string, name: string, reading: string, aliases: string[] = []): Term => ({
  id,
  term: name,
  reading,
  aliases,
  definition: `${name}の説明です。`,
});

/** A small glossary. */
export const searchWords: SearchWords = {
  terms: [
    term('end-of-life', '看取り', 'みとり'),
    term('visiting-nursing', '訪問看護', 'ほうもんかんご', ['訪看']),
    term('nursing-station', '訪問看護ステーション', 'ほうもんかんごすてーしょん', ['ステーション']),
    term('medical-social-worker', '医療ソーシャルワーカー', 'いりょうそーしゃるわーかー', ['MSW', 'ワーカー']),
    term('care-manager', 'ケアマネジャー', 'けあまねじゃー', ['ケアマネ', '介護支援専門員']),
    term('community-support-center', '地域包括支援センター', 'ちいきほうかつしえんせんたー', ['包括']),
    term('cause-analysis', '要因分析', 'よういんぶんせき'),
    term('tane', 'タネ（地域課題のタネ）', 'たね', ['タネ']),
    term('programme', '在宅医療・介護連携推進事業', 'ざいたくいりょう・かいごれんけいすいしんじぎょう'),
    term('backup-hospital', '後方支援病院', 'こうほうしえんびょういん'),
    term('discharge-support', '退院支援', 'たいいんしえん'),
  ],
  others: [
    { word: '話し合い', reading: 'はなしあい', aliases: ['話合い'] },
    { word: '引継ぎ', reading: 'ひきつぎ', aliases: ['引き継ぎ', '申し送り'] },
  ],
};
