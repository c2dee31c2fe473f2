import { byId } from '../authoring/by-id.ts';
import { openShelf } from '../authoring/shelf.ts';
import { orderOf } from './order.ts';
import { stagesOf } from './shown-stages.ts';
import { courseShelf } from './shelf.ts';

const shelf = openShelf(courseShelf);

export const course = shelf.course.data;

/** What nobody has checked in this edition. */
export const openReviews = shelf.reviews.data.open;

/** What one comes for to the pages of the site's own, and what people call them. */
export const doors = shelf.doors.data.doors;

/** Lesson ids in course order. */
export const order = orderOf(course);

const stages = stagesOf(course);

/** Id of the stage that holds a lesson; empty for what is none. */
export const stageOf = (lesson: string): string => stages.get(lesson) ?? '';

export const lessons = byId(shelf.lessons.map(({ data }) => data));

/** Text of every MDX page, by what `<To>` calls it. */
export const bodies: ReadonlyMap<string, string> = new Map([
  ...shelf.lessons.map(({ data, body }) => [data.id, body] as const),
  ...[...shelf.pages, ...shelf.own].flatMap(({ data, body }) => (data.id === undefined ? [] : [[data.id, body] as const])),
]);
