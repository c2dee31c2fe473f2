import type { BookletWords } from './assemble.ts';

export const bookletMessages = {
  title: '基本冊子',
  sheets: '白紙のシート（全部）',
  guide: '導入手引き（情報部門に渡す1枚）',
  size: (pages: number, bytes: number) => `（PDF、${String(pages)}ページ、${(bytes / 1_000_000).toFixed(1)}MB）`,
  subtitle: '在宅医療・介護連携推進事業のコーディネーターになった方へ',
  edition: (name: string, edition: string) => `${name}　${edition}版`,
  steps: '7つのステップと、要る力',
  questions: '一件の相談に返す、3つの問い',
  /** Headings that the parts are cut by; they stand in the lessons and on the page about the course. */
  headings: {
    points: '要点',
    steps: '7つのステップと、要る力',
    questions: '3つの問い',
    about: ['公式の教材ではありません', 'みなと市は架空の市です', '数値と出典', '使ってよい条件'],
  },
  words: {
    contents: '目次',
    contacts: '困ったときの連絡先',
    about: 'この冊子について',
    sources: 'もとにした資料',
    index: '索引',
    operator: '発行',
    owner: '名前',
  } satisfies BookletWords,
};
