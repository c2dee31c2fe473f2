/** A page of the site that is neither lesson nor sheet, dialogue or case. */
export interface SitePage {
  /** What `<To id>` calls it. */
  id: string;
  /** Address within the site, relative to the base. */
  path: string;
  title: string;
  /** Whether it is a tool of the course, listed as such in `course.json`. */
  tool?: true;
}

/** Those pages, grouped as the navigation shows them. The first group stands before the lessons. */
export const sitePages: readonly { title: string; pages: readonly SitePage[] }[] = [
  {
    title: '自分の学び',
    pages: [
      { id: 'learning', path: 'learning/', title: 'わたしの学び', tool: true },
      { id: 'review', path: 'review/', title: '今日の復習', tool: true },
      { id: 'learning-record', path: 'learning/record/', title: '受講記録票', tool: true },
    ],
  },
  {
    title: 'シートとテーマ',
    pages: [
      { id: 'sheets', path: 'sheets/', title: 'シート集' },
      { id: 'consultations', path: 'tools/consultations/', title: '相談の一覧', tool: true },
      { id: 'topics', path: 'tools/topics/', title: 'テーマを進める', tool: true },
      { id: 'print', path: 'tools/print/', title: 'まとめて印刷する', tool: true },
    ],
  },
  {
    title: '練習と事例',
    pages: [
      { id: 'dialogues', path: 'dialogues/', title: '対話の練習' },
      { id: 'scenes', path: 'scenes/', title: '4つの場面' },
      { id: 'cases', path: 'cases/', title: '10の事例' },
    ],
  },
  {
    title: '調べる・管理する',
    pages: [
      { id: 'glossary', path: 'glossary/', title: '用語集' },
      { id: 'nation', path: 'nation/', title: '全国のコーディネーターのいま' },
      { id: 'position', path: 'nation/position/', title: 'あなたの立場', tool: true },
      { id: 'numbers', path: 'numbers/', title: '数値と出典' },
      { id: 'rules', path: 'rules/', title: '制度の版と見直し期限' },
      { id: 'records', path: 'tools/records/', title: '記録の保存と引越し', tool: true },
      { id: 'certificate', path: 'tools/certificate/', title: '修了証', tool: true },
      { id: 'hosts', path: 'hosts/', title: '導入する方へ' },
      { id: 'projector', path: 'hosts/projector/', title: '投影して使う' },
      { id: 'practice', path: 'hosts/practice/', title: 'ねらいと練習の一覧' },
      { id: 'about', path: 'about/', title: 'このサイトについて' },
    ],
  },
];
