import type { RatingSheet } from './rating-sheet.ts';
import { isBacked, type Level, type Rating } from './ratings.ts';

/** A lesson as far as it can be suggested. */
export interface SuggestedLesson {
  id: string;
  /** 「A02 事業のしくみと4つの場面」 */
  title: string;
  href: string;
  minutes: number;
  /** K1–K9 */
  competencies: string[];
  /** Id of the stage it belongs to. */
  stage: string;
}

/** What of the course lessons are suggested from (`pages/self-assessment.json.ts`). */
export interface SuggestedCourse {
  /** In the order of the course. */
  lessons: SuggestedLesson[];
  paths: { id: string; lessons: string[] }[];
}

export interface Suggestion {
  /** Domain id. */
  domain: string;
  /** chosen: 「次に伸ばす一つ」 · low: rated low, or rated without a deed. */
  why: 'chosen' | 'low';
  /** May be empty for a chosen domain that no lesson is about yet. */
  lessons: SuggestedLesson[];
}

/** What the learner has done and where they are in the course. */
export interface Standing {
  done: ReadonlySet<string>;
  /** Id of the stage they are in; undefined when nobody can tell. */
  stage: string | undefined;
}

/**
 * Lessons for the chosen domain first, then for at most two others that are low. Within a domain, lessons that are not done
 * come first, then those of the learner's stage, then the order of the course.
 */
export function suggestLessons(rating: Rating, lessons: readonly SuggestedLesson[], standing: Standing, sheet: RatingSheet): Suggestion[] {
  const of = (domain: string, count: number) =>
    lessons
      .filter(({ competencies }) => competencies.some((id) => id.toLowerCase() === domain.toLowerCase()))
      .sort((a, b) => rank(a, standing) - rank(b, standing))
      .slice(0, count);
  const chosen: Suggestion[] = rating.next === '' ? [] : [{ domain: rating.next, why: 'chosen', lessons: of(rating.next, 3) }];
  const low = sheet.domains
    .flatMap(({ id }) => {
      const level = rating.levels.get(id);
      return id === rating.next || !level || counted(level) > 1 ? [] : [{ id, level: counted(level) }];
    })
    .sort((a, b) => a.level - b.level)
    .map(({ id }): Suggestion => ({ domain: id, why: 'low', lessons: of(id, 2) }))
    .filter((suggestion) => suggestion.lessons.some(({ id }) => !standing.done.has(id)));
  return [...chosen, ...low.slice(0, 2)];
}

/** The stage of the lesson that comes next: on the chosen path if there is one, else in the course. */
export function stageOf(
  lessons: readonly SuggestedLesson[],
  paths: readonly { id: string; lessons: string[] }[],
  path: string,
  done: ReadonlySet<string>,
): string | undefined {
  const ids = paths.find(({ id }) => id === path)?.lessons ?? lessons.map(({ id }) => id);
  const next = ids.find((id) => !done.has(id)) ?? ids.at(-1);
  return lessons.find(({ id }) => id === next)?.stage;
}

/** As the sheet itself says: a level without a deed counts one less. */
const counted = (level: Level): number => (isBacked(level) ? level.level : level.level - 1);

const rank = ({ id, stage }: SuggestedLesson, standing: Standing): number =>
  (standing.done.has(id) ? 2 : 0) + (stage === standing.stage ? 0 : 1);
