/** What a lesson says of its parts. */
export const partMessages = {
  label: 'このレッスンのパート',
  minutes: (minutes: number) => `${String(minutes)}分`,
  one: '一つずつ',
  list: (count: number) => `${String(count)}つのパート`,
};

/** Where the parts are folded into one line. */
export const foldedParts = {
  here: (place: number, count: number, title: string) => `${String(place + 1)}/${String(count)}　${title}`,
  back: '前',
  on: '次',
};

/** At the end of a part that stands alone. */
export const nextPart = (title: string): string => `次へ：${title}`;
