import type { PageKind } from './page-kind.ts';
import type { Door, SearchWords, Term } from './search-words.ts';

const term = (id: string, name: string, reading: string, aliases: string[] = []): Term => ({
  id,
  term: name,
  reading,
  aliases,
  definition: `${name}の説明です。`,
});

const door = (href: string, title: string, aliases: string[], kind: PageKind = 'page'): Door => ({
  href,
  title,
  kind,
  room: '書く',
  purpose: `${title}のページです。`,
  aliases,
});

/** A small glossary, and a site of three pages. */
export const searchWords: SearchWords = {
  doors: [
    door('/sheets/', 'シート集', ['様式', 'エクセル', 'ダウンロード']),
    door('/print/', 'まとめて印刷する', ['印刷', '白紙', 'ダウンロード']),
    door('/certificate/', '修了証', ['修了証', '終了証'], 'tool'),
  ],
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
    { word: '印刷', reading: 'いんさつ', aliases: ['プリント'] },
  ],
};
