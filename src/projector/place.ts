/** Where a projection stands: a slide, and whether its answer is shown. */
export interface Place {
  slide: number;
  isRevealed: boolean;
}

/** One key on: the answer of a slide that has one, else the next slide; the same place at the end. */
export function placeAfter({ slide, isRevealed }: Place, hasAnswer: readonly boolean[]): Place {
  if (hasAnswer[slide] === true && !isRevealed) return { slide, isRevealed: true };
  return slide + 1 < hasAnswer.length ? { slide: slide + 1, isRevealed: false } : { slide, isRevealed };
}

/** One key back. A slide that was left with its answer is found with it. */
export function placeBefore({ slide, isRevealed }: Place, hasAnswer: readonly boolean[]): Place {
  if (isRevealed) return { slide, isRevealed: false };
  return slide > 0 ? { slide: slide - 1, isRevealed: hasAnswer[slide - 1] ?? false } : { slide, isRevealed };
}
