/**
 * Places at which somebody in a story begins a sentence and takes it back: 「〜と書きかけました」「〜を書き、消しました」. Once it shows
 * how a thought turns; in every lesson it is a habit.
 */
export function findStruckOut(markdown: string): { index: number; found: string }[] {
  return [...markdown.matchAll(begunOrStruckOut)].map(({ index, 0: found }) => ({ index, found }));
}

/** In one lesson, and the number of lessons that may have one at all. */
export const struckOutLimits = { inLesson: 1, lessons: 6 } as const;

const begun =
  '(?:書き|言い|引き|直し|頼み|写し|送り|電話し|答え|並べ|足し|入れ|決め|広げ|勧め|出し|話し|伝え)かけ(?=て|た(?!まま)|まし|ます|、)';
const struckOut = '(?<!取り|打ち|書きかけて、)消し(?:ました(?!か)|たのは)|(?<=[「。」]と書いて、)消し|さんは消して';
const begunOrStruckOut = new RegExp(`${begun}|${struckOut}`, 'g');
