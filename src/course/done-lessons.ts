import type { Learner } from '../learner/learner.ts';

/** The lessons marked as done, by id, with the time of the mark. */
export function doneLessons(learner: Learner): Map<string, number> {
  return new Map(
    learner.list('lesson:').flatMap(({ place, data }) => {
      const done = data.values['done'];
      return done?.value === true ? [[place.slice('lesson:'.length), done.at] as const] : [];
    }),
  );
}
