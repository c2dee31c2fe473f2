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

/** A page that a host has added, and the page of the course after which it is listed. */
export interface AddedPage extends SitePage {
  beside: string;
}

/** A room of the site, as the bar on every page names it. */
export interface Room {
  title: string;
  /** Where it is entered, relative to the base. */
  path: string;
  /** What the addresses in it begin with. The first room with such an address is the one a page lies in. */
  holds: readonly string[];
  /** What the navigation of the room lists. */
  pages: readonly SitePage[];
}

export const rooms: readonly Room[] = [
  { title: '学ぶ', path: '#map', holds: ['lessons/'], pages: [] },
  {
    title: '書く',
    path: 'sheets/',
    holds: ['sheets/', 'tools/topics/', 'tools/consultations/', 'tools/print/'],
    pages: [
      { id: 'sheets', path: 'sheets/', title: 'シート集' },
      { id: 'consultations', path: 'tools/consultations/', title: '相談の一覧', tool: true },
      { id: 'topics', path: 'tools/topics/', title: 'テーマを進める', tool: true },
      { id: 'print', path: 'tools/print/', title: 'まとめて印刷する', tool: true },
    ],
  },
  {
    title: '練習',
    path: 'dialogues/',
    holds: ['dialogues/', 'review/', 'scenes/', 'cases/'],
    pages: [
      { id: 'review', path: 'review/', title: '今日の復習', tool: true },
      { id: 'dialogues', path: 'dialogues/', title: '対話の練習' },
      { id: 'scenes', path: 'scenes/', title: '4つの場面' },
      { id: 'cases', path: 'cases/', title: '10の事例' },
    ],
  },
  {
    title: '調べる',
    path: 'glossary/',
    holds: ['glossary/', 'nation/', 'numbers/', 'rules/', 'about/'],
    pages: [
      { id: 'glossary', path: 'glossary/', title: '用語集' },
      { id: 'nation', path: 'nation/', title: '全国のコーディネーターのいま' },
      { id: 'position', path: 'nation/position/', title: 'あなたの立場', tool: true },
      { id: 'numbers', path: 'numbers/', title: '数値と出典' },
      { id: 'rules', path: 'rules/', title: '制度の版と見直し期限' },
      { id: 'about', path: 'about/', title: 'このサイトについて' },
    ],
  },
  {
    title: 'わたしの記録',
    path: 'learning/',
    holds: ['learning/', 'tools/records/'],
    pages: [
      { id: 'learning', path: 'learning/', title: 'わたしの学び', tool: true },
      { id: 'learning-record', path: 'learning/record/', title: '受講記録票', tool: true },
      { id: 'records', path: 'tools/records/', title: '記録の保存と引越し', tool: true },
    ],
  },
  {
    title: '研修で使う',
    path: 'hosts/',
    holds: ['hosts/', 'trainings/', 'guides/', 'tools/certificate/'],
    pages: [
      { id: 'hosts', path: 'hosts/', title: '導入する方へ' },
      { id: 'host-guide', path: 'hosts/guide/', title: '導入手引き（1枚）' },
      { id: 'naming', path: 'hosts/naming/', title: '名前を書き込む', tool: true },
      { id: 'projector', path: 'hosts/projector/', title: '投影して使う' },
      { id: 'trainings', path: 'trainings/', title: '研修の台本：1日と、2日＋3か月' },
      { id: 'papers', path: 'hosts/papers/', title: '台本の講師版と、切って使う紙' },
      { id: 'practice', path: 'hosts/practice/', title: 'ねらいと練習の一覧' },
      { id: 'certificate', path: 'tools/certificate/', title: '修了証', tool: true },
    ],
  },
];

export const sitePages: readonly SitePage[] = rooms.flatMap(({ pages }) => pages);

/** The rooms of a site to which its host has added pages. */
export function roomsWith(added: readonly AddedPage[]): Room[] {
  return rooms.map((room) => {
    const besideOf = ({ id }: SitePage) => added.filter(({ beside }) => beside === id);
    const pages = room.pages.flatMap((page) => [page, ...besideOf(page)]);
    return { ...room, holds: [...room.holds, ...room.pages.flatMap(besideOf).map(({ path }) => path)], pages };
  });
}

/** The room an address lies in, relative to the base; home and the page for wrong addresses lie in none. */
export const roomOf = (path: string, among: readonly Room[] = rooms): Room | undefined =>
  among.find(({ holds }) => holds.some((start) => path.startsWith(start)));
