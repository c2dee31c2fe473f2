/** What one edition brought: an entry of `content/course.yaml` › `changes`. */
export interface Change {
  edition: string;
  date: string;
  what: string[];
}

/**
 * Whether what is here may be of an older edition, of which the learner has not been told; `changesSince` says whether it is.
 *
 * @param current The page's edition.
 * @param seen The edition whose changes the learner has seen, as the profile keeps it; '' for none.
 * @param written Editions in which records were last written.
 */
export const isOfAnother = (current: string, seen: string, written: Iterable<string>): boolean =>
  seen === '' ? [...written].some((edition) => edition !== current) : seen !== current;

/**
 * What came after what was read, latest first. Editions are older than others by their place in the list, which begins with the latest and
 * leaves none out; one that it does not know came later than the page, or from somewhere else, and is no reason to say anything.
 */
export function changesSince(changes: readonly Change[], current: string, seen: string, written: Iterable<string>): Change[] {
  const placeOf = (edition: string) => changes.findIndex((change) => change.edition === edition);
  const now = placeOf(current);
  const read = (seen === '' ? [...written] : [seen]).map(placeOf);
  return now < 0 ? [] : changes.slice(now, Math.max(...read, now));
}
