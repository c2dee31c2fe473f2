/** The rooms of the site, as the bar on every page names them. */
interface Room {
  title: string;
  /** Where the room is entered, relative to the base. */
  path: string;
  /** What the addresses in it begin with. The first room with such an address is the one a page lies in. */
  holds: readonly string[];
}

export const rooms: readonly Room[] = [
  { title: '学ぶ', path: '#stage-a', holds: ['lessons/'] },
  { title: '書く', path: 'sheets/', holds: ['sheets/', 'tools/topics/', 'tools/consultations/', 'tools/print/'] },
  { title: '練習', path: 'dialogues/', holds: ['dialogues/', 'review/', 'scenes/', 'cases/'] },
  { title: '調べる', path: 'glossary/', holds: ['glossary/', 'nation/', 'numbers/', 'rules/', 'about/'] },
  { title: 'わたしの記録', path: 'learning/', holds: ['learning/', 'tools/records/'] },
  { title: '研修で使う', path: 'hosts/', holds: ['hosts/', 'trainings/', 'tools/certificate/'] },
];

/** The room an address lies in, relative to the base; home and the page for wrong addresses lie in none. */
export const roomOf = (path: string): Room | undefined => rooms.find(({ holds }) => holds.some((start) => path.startsWith(start)));
