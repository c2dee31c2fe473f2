/**
 * When a question or a term comes back: after about 2, 7 and 21 days as long as it was known, the next day when it was not.
 * A plain schedule, because no cleverer one has been shown to teach more. Days are local calendar days (`2026-11-20`), and
 * text compares as they do.
 */

/** Days until an item comes back, by how often in a row it was known. */
const intervals = [1, 2, 7, 21] as const;
/** The most that is asked in a day. */
export const perDay = 10;

/** Where one item stands. */
export interface Standing {
  /** How often in a row it was known. */
  step: number;
  /** The day it comes back; `''` when it has been known to the end. */
  due: string;
}

/** One item as it was last met: in its lesson, or in the review. */
export interface Meeting {
  day: string;
  known: boolean;
}

/** After the first meeting, in the lesson. */
export const begin = ({ day, known }: Meeting): Standing => standing(known ? 1 : 0, day);

/** After a meeting in the review. */
export const proceed = ({ step }: Standing, { day, known }: Meeting): Standing => standing(known ? step + 1 : 0, day);

/**
 * What the records say of an item.
 *
 * @param lesson How it went in its lesson, if it was met there.
 * @param review What the review wrote down, and on which day, if it came back already.
 */
export function standingOf(
  lesson: Meeting | undefined,
  review: (Standing & { day: string }) | undefined,
  today: string,
): Standing | undefined {
  if (!review) return lesson && begin(lesson);
  const wasMissedSince = lesson && !lesson.known && lesson.day > review.day && lesson.day <= today;
  return wasMissedSince ? begin(lesson) : review;
}

/**
 * Whether an item is to be asked today. One that would come back later than the schedule can ask was written by a clock
 * that went wrong, and is asked now.
 */
export const isDue = ({ due }: Standing, today: string): boolean => due !== '' && (due <= today || due > addDays(today, intervals[3]));

/**
 * What is asked today, longest waiting first; items of one day stand in a mixed order that holds for the day.
 *
 * @param done How many were asked today already.
 */
export function choose(items: readonly (Standing & { id: string })[], today: string, done: number): string[] {
  return items
    .filter((item) => isDue(item, today))
    .map(({ id, due }) => ({ id, due: due > today ? today : due, lot: hash(`${today} ${id}`) }))
    .sort((a, b) => (a.due < b.due ? -1 : a.due > b.due ? 1 : a.lot - b.lot))
    .slice(0, Math.max(0, perDay - done))
    .map(({ id }) => id);
}

/** The register of an item: `['2', '2026-11-29', '2026-11-22']` for step, day it comes back, day it was asked. */
export const writeStanding = ({ step, due }: Standing, day: string): string[] => [String(step), due, day];

export function readStanding(value: unknown): (Standing & { day: string }) | undefined {
  if (!Array.isArray(value)) return undefined;
  const [step, due, day] = value as unknown[];
  if (typeof due !== 'string' || typeof day !== 'string' || !isDay(day) || (due !== '' && !isDay(due))) return undefined;
  return { step: Math.max(0, Math.trunc(Number(step)) || 0), due, day };
}

export function addDays(day: string, days: number): string {
  return new Date(Date.parse(day) + days * 86_400_000).toISOString().slice(0, 10);
}

const standing = (step: number, day: string): Standing => {
  const wait = intervals[step];
  return { step, due: wait === undefined ? '' : addDays(day, wait) };
};

const isDay = (text: string): boolean => /^\d{4}-\d{2}-\d{2}$/.test(text) && !Number.isNaN(Date.parse(text));

const hash = (text: string): number =>
  [...text].reduce((sum, letter) => Math.imul(sum ^ letter.charCodeAt(0), 0x01000193) >>> 0, 0x811c9dc5);
