/** Work that tells, between its steps, which share of it is done, 0 to 1; so that it can be done in slices, shown and stopped. */
export type Steps<Result> = Generator<number, Result, void>;

/** Does it all at once. */
export function finish<Result>(steps: Steps<Result>): Result {
  for (;;) {
    const step = steps.next();
    if (step.done) return step.value;
  }
}
