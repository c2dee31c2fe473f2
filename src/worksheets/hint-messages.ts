/** What is said beside a sheet once something is written, and what stands under it. */
export const hintMessages = {
  guide: (capacity: number, count: number) => `印刷では約${String(capacity)}字まで入ります（いま${String(count)}字）。`,
  beyond: '入りきらない分は、欄を広げて次のページへ続けます。',
  needed: (labels: string) => `次に要る欄で、まだのもの：${labels}（書かなくても先へ進めます）`,
  next: '次にすること',
  /** In a lesson: draws the part of the sheet to write in. */
  begin: 'ここで書く',
};
