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
 * What is drawn for every way to hide stages, each way once. Stages that make no difference do not come between.
 *
 * @param stages Those that may make a difference; the first is asked first.
 */
export async function drawWays(
  stages: readonly string[],
  draw: (shows: Shows) => string | Promise<string>,
  fork: Fork,
  hidden: readonly string[] = [],
): Promise<string> {
  const [stage, ...rest] = stages;
  if (stage === undefined) return draw((asked) => !hidden.includes(asked));
  const or = await drawWays(rest, draw, fork, hidden);
  const then = await drawWays(rest, draw, fork, [...hidden, stage]);
  return then === or ? or : fork(stage, then, or);
}
