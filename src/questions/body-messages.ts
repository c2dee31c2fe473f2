/** What is said in questions that are put in order or sorted (`bodies.ts`). */
export const bodyMessages = {
  or: 'または',
  chooseBox: '選ぶ',
  place: (place: number) => `${String(place)}番目`,
  moved: (place: number) => `${String(place)}番目へ動かしました。`,
  up: '上へ',
  down: '下へ',
  move: (text: string, direction: string) => `「${text}」を${direction}`,
  ok: '合っています',
  notYet: 'まだ違います',
  tryAgain: '違う答えです。もう一度答えてみてください。',
};
