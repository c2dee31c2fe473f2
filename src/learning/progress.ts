import { doneLessons } from '../course/done-lessons.ts';
import { lessonPlace, profilePlace, type Place } from '../learner/keys.ts';
import type { Learner } from '../learner/learner.ts';
import { hasText, isEmptyValue } from '../learner/record.ts';
import { isRemoved, latestAt } from '../learner/presence.ts';
import { isoDate } from '../learner/day.ts';
import type { Commitment } from './calendar.ts';

/** A lesson as the learner's own page needs it. */
export interface LearningLesson {
  id: string;
  /** 「A02 事業のしくみと4つの場面」 */
  title: string;
  href: string;
  minutes: number;
  /** Id of the stage it belongs to. */
  stage: string;
  action: { id: string; text: string; with: string; sign: string };
  /** Ids of its questions today. */
  questions: string[];
}

/** An order through the lessons for one kind of reader. */
export interface LearningPath {
  id: string;
  title: string;
  for: string;
  lessons: string[];
}

/** How far a list of lessons is done. Minutes are those the lessons state. */
export interface Progress<Lesson> {
  done: number;
  of: number;
  minutesLeft: number;
  minutes: number;
  /** The first that is not done. */
  next: Lesson | undefined;
}

export function progressOf<Lesson extends Pick<LearningLesson, 'id' | 'minutes'>>(
  lessons: readonly Lesson[],
  done: ReadonlyMap<string, number>,
): Progress<Lesson> {
  const open = lessons.filter(({ id }) => !done.has(id));
  const sum = (list: readonly Lesson[]) => list.reduce((minutes, lesson) => minutes + lesson.minutes, 0);
  return { done: lessons.length - open.length, of: lessons.length, minutesLeft: sum(open), minutes: sum(lessons), next: open[0] };
}

/** The chosen path's id. */
export const chosenPath = (learner: Learner): string => String(learner.read(profilePlace)?.values['path']?.value ?? '');

export interface KeptCommitment extends Omit<Commitment, 'address'> {
  lesson: LearningLesson;
  kept: boolean;
}

/** Whether anything was promised. */
export const hasCommitments = (learner: Learner, lessons: readonly LearningLesson[]): boolean =>
  lessons.some(({ id }) => learner.read(lessonPlace(id))?.values['promised']?.value === true);

/** What was promised at the end of lessons, latest first. */
export function listCommitments(learner: Learner, lessons: readonly LearningLesson[]): KeptCommitment[] {
  return lessons
    .flatMap((lesson) => {
      const values = learner.read(lessonPlace(lesson.id))?.values;
      const promised = values?.['promised'];
      if (promised?.value !== true) return [];
      return [
        {
          ...lesson.action,
          lesson,
          day: isoDate(new Date(promised.at)),
          kept: values?.['kept']?.value === true,
        },
      ];
    })
    .sort((a, b) => (a.day < b.day ? 1 : -1));
}

/** Where something was last written, of everything but the profile. */
export function lastPlace(learner: Learner): { place: Place; at: number } | undefined {
  return learner
    .list('')
    .filter(({ place, data }) => !place.startsWith('profile:') && !place.startsWith('review:') && hasText(data) && !isRemoved(data))
    .map(({ place, data }) => ({ place, at: latestAt(data) }))
    .sort((a, b) => b.at - a.at)[0];
}

/** Texts that were written to questions which this edition no longer asks. */
export function orphanedAnswers(learner: Learner, lessons: readonly LearningLesson[]): { id: string; text: string }[] {
  const known = new Set(lessons.flatMap(({ questions }) => questions));
  return ['answers:', 'review:'].flatMap((kind) =>
    learner.list(kind).flatMap(({ data }) => [
      ...Object.entries(data.values).flatMap(([path, { value }]) => {
        const id = path.split('/', 1)[0] ?? path;
        const isText = typeof value === 'string' && !isEmptyValue(value) && !path.endsWith('/result');
        return isText && !known.has(id) ? [{ id: path, text: value }] : [];
      }),
      ...data.tray.flatMap(({ path, value }) =>
        typeof value === 'string' && !path.endsWith('/result') ? [{ id: path, text: value }] : [],
      ),
    ]),
  );
}

/** Lessons that are done, with the day, in course order. */
export function doneList(learner: Learner, lessons: readonly LearningLesson[]): { lesson: LearningLesson; day: string; edition: string }[] {
  const done = doneLessons(learner);
  return lessons.flatMap((lesson) => {
    const at = done.get(lesson.id);
    if (at === undefined) return [];
    const edition = String(learner.read(lessonPlace(lesson.id))?.values['edition']?.value ?? '');
    return [{ lesson, day: isoDate(new Date(at)), edition }];
  });
}
