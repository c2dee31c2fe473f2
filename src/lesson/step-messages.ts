/** Words of the seven steps. */
export const stepMessages = {
  label: '7つのステップのうち、このレッスンのところ',
  number: (number: number, title: string) => `ステップ${String(number)} ${title}`,
  with: '誰と',
  takes: '要る力',
  sheet: '書くシート',
};
