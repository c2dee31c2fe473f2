import { pageSite } from '../learner/glance.ts';
import type { Course } from './schema.ts';

/** Whether a host offers a stage, by its id. */
export type Shows = (stage: string) => boolean;

/** Whether the site of this page offers a stage, by its id. */
export const showsStage: Shows = (stage) => !pageSite().hidden.split(',').includes(stage);

/** The stages of lessons, by lesson. */
export const stagesOf = ({ stages }: Pick<Course, 'stages'>): ReadonlyMap<string, string> =>
  new Map(stages.flatMap(({ id, modules }) => modules.flatMap(({ lessons }) => lessons.map((lesson) => [lesson, id] as const))));

/** What of a course is offered: the lessons of the stages that are shown, and the paths that lead through any of them. */
export function offeredOf<Lesson extends { id: string; stage: string }, Path extends { lessons: readonly string[] }>(
  { lessons, paths }: { lessons: readonly Lesson[]; paths: readonly Path[] },
  shows: Shows,
): { lessons: Lesson[]; paths: Path[] } {
  const offered = lessons.filter(({ stage }) => shows(stage));
  const ids = new Set(offered.map(({ id }) => id));
  const shorter = paths.map((path) => ({ ...path, lessons: path.lessons.filter((id) => ids.has(id)) }));
  return { lessons: offered, paths: shorter.filter(({ lessons: left }) => left.length > 0) };
}

/** The lesson that is met first from a place in an order, in steps of one; those of stages that are not shown are passed over. */
export function nextShown(
  order: readonly string[],
  stageOf: (lesson: string) => string,
  shows: Shows,
  place: number,
  step: 1 | -1,
): string | undefined {
  const ahead = step === 1 ? order.slice(place + 1) : order.slice(0, place).reverse();
  return ahead.find((lesson) => shows(stageOf(lesson)));
}

/** How one of two things is written, the first of them for hosts that do not offer a stage. */
type Fork = (hidden: string, then: string, or: string) => string;

/**
 * What is drawn for every way to hide stages. Only those that a drawing asks for come between, each where it is asked: what takes the first
 * of many that is shown is drawn once for each of them, and not for every choice among all.
 *
 * @param known What is settled so far, by stage.
 */
export async function drawWays(
  draw: (shows: Shows) => string | Promise<string>,
  fork: Fork,
  known: ReadonlyMap<string, boolean> = new Map(),
): Promise<string> {
  const asked = new Set<string>();
  let way = await draw((stage) => {
    const isShown = known.get(stage);
    if (isShown === undefined) asked.add(stage);
    return isShown ?? true;
  });
  const open = [...asked];
  for (const [n, stage] of [...open.entries()].reverse()) {
    const shown = open.slice(0, n).map((before) => [before, true] as const);
    const then = await drawWays(draw, fork, new Map([...known, ...shown, [stage, false]]));
    if (then !== way) way = fork(stage, then, way);
  }
  return way;
}
