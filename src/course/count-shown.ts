import { host } from '../host/current.ts';
import { sumMark } from '../host/stamp/marks.ts';
import { hides } from '../host/stamp/values.ts';

/** A number made of one for each stage, of those that are shown. In a build it is a mark, and counted when the host's values are written. */
export const countShown = (numbers: readonly (readonly [stage: string, count: number])[]): string =>
  host.isMarked
    ? sumMark(numbers.map(([stage, count]) => [hides(stage), count] as const))
    : String(numbers.reduce((sum, [stage, count]) => (host.has[hides(stage)] === true ? sum : sum + count), 0));
