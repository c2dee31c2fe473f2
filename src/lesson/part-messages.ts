/** What a lesson says of its parts. */
export const partMessages = {
  label: 'このレッスンのパート',
  minutes: (minutes: number) => `${String(minutes)}分`,
  one: '一つずつ',
};

/** At the end of a part that stands alone. */
export const nextPart = (title: string): string => `次へ：${title}`;
