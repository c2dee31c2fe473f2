import type { Learner } from '../learner/learner.ts';

/** Ids of the lessons marked as done. */
export function doneLessons(learner: Learner): Set<string> {
  return new Set(
    learner.list('lesson:').flatMap(({ place, data }) => (data.values['done']?.value === true ? [place.slice('lesson:'.length)] : [])),
  );
}
