/** The headings of a lesson, in this order. */
export const lessonHeadings: readonly string[] = [
  'はじめる前に',
  'ねらい',
  '要点',
  '見本',
  'やってみる',
  '確かめる',
  '自分の地域で',
  'この2週間で',
];
