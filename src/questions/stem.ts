/** What a stem asks, apart from the situation before it and from what is added behind: a part of it that stands in it once. */
export function askOf(stem: string): string {
  // What somebody says in a stem is no sentence of the stem.
  const sentences = stem.match(/(?:「[^」]*」|『[^』]*』|[^。？])+[。？]?/g) ?? [];
  return sentences.findLast((sentence) => asks.test(sentence)) ?? sentences.at(-1) ?? stem;
}

const asks = /(?:か|ください|でしょう|ましょう)[。？]?$/;
