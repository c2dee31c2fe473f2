import { doneLessons } from '../course/done-lessons.ts';
import { answersPlace, reviewPlace } from '../learner/keys.ts';
import type { Learner } from '../learner/learner.ts';
import { isEmptyValue, type RecordData } from '../learner/record.ts';
import type { Practice } from '../questions/practice.ts';
import { isoDate } from '../learner/day.ts';
import { choose, isDue, readStanding, standingOf, type Meeting, type Standing } from './schedule.ts';

/** What a lesson gives to the review: ids only. Questions and terms themselves come from `href` when they are asked. */
export interface ReviewLesson {
  id: string;
  /** 「A02 事業のしくみと4つの場面」 */
  title: string;
  /** The lesson's own page. */
  page: string;
  /** Address of its `LessonItems`, as JSON. */
  href: string;
  questions: string[];
  /** Terms that no earlier lesson uses. */
  terms: string[];
}

/** The text of a lesson's items. */
export interface LessonItems {
  questions: Practice[];
  terms: { id: string; term: string; reading: string; definition: string }[];
}

/** Something that comes back. `id` is its path in the review's record: that of the question, or `t/<term>`. */
export interface ReviewItem extends Standing {
  id: string;
  lesson: ReviewLesson;
}

export const termItem = (term: string): string => `t/${term}`;

/** Every question answered in its lesson, and every term of a lesson that is done. What an edition no longer has is not asked. */
export function listItems(learner: Learner, lessons: readonly ReviewLesson[], today: string): ReviewItem[] {
  const review = learner.read(reviewPlace)?.values;
  const done = doneLessons(learner);
  return lessons.flatMap((lesson) => {
    const answers = learner.read(answersPlace(lesson.id))?.values;
    const asked = lesson.questions.map((id) => ({ id, met: meetingOf(answers ?? {}, id) }));
    const doneAt = done.get(lesson.id);
    const terms = lesson.terms.map((term) => ({
      id: termItem(term),
      met: doneAt === undefined ? undefined : { day: dayOf(doneAt), known: false },
    }));
    return [...asked, ...terms].flatMap(({ id, met }) => {
      const standing = standingOf(met, readStanding(review?.[id]?.value), today);
      return standing ? [{ id, lesson, ...standing }] : [];
    });
  });
}

/** How a question went in its lesson (`questions/standing.ts`). Known is what was right at the first try, without asking for the answer that day. */
function meetingOf(answers: RecordData['values'], id: string): Meeting | undefined {
  const [result, tried, peeked] = ['result', 'tried', 'peeked'].map((part) => answers[`${id}/${part}`]);
  const wasTried = tried !== undefined && !isEmptyValue(tried.value);
  const peekedOn = typeof peeked?.value === 'number' ? dayOf(peeked.value) : undefined;
  const last = result && result.value !== '' ? result : wasTried ? tried : undefined;
  const day = last ? dayOf(last.at) : peekedOn;
  return day === undefined ? undefined : { day, known: last?.value === 'right' && !wasTried && peekedOn !== day };
}

/** What is asked today, in order. */
export function todaysItems(learner: Learner, lessons: readonly ReviewLesson[], today: string): ReviewItem[] {
  const items = listItems(learner, lessons, today);
  return choose(items, today, doneToday(learner, today)).flatMap((id) => items.find((item) => item.id === id) ?? []);
}

/** How many were asked today. */
function doneToday(learner: Learner, today: string): number {
  return Object.values(learner.read(reviewPlace)?.values ?? {}).filter(({ value }) => readStanding(value)?.day === today).length;
}

/** The next day on which anything comes back, and how many do. */
export function nextDay(items: readonly ReviewItem[], today: string): { day: string; count: number } | undefined {
  const days = items.filter((item) => item.due !== '' && !isDue(item, today)).map(({ due }) => due);
  const [day] = [...days].sort();
  return day === undefined ? undefined : { day, count: days.filter((other) => other === day).length };
}

export const todayIs = (): string => isoDate(new Date());

const dayOf = (at: number): string => isoDate(new Date(at));
