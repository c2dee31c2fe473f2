/** Offers the place of a lesson where one was. */
export const readingMessages = {
  last: (heading: string) => `前回は「${heading}」まで読みました。`,
  goOn: '続きから読む',
};
