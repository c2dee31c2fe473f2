import { codeOf } from '../learner/keys.ts';
import { bodies, lessons, order } from '../course/course.ts';
import { questionFiles, questions } from '../questions/questions.ts';
import { terms } from '../glossary/terms.ts';
import { href } from '../host/address.ts';
import { practiceOf } from '../questions/practice.ts';
import type { LessonItems, ReviewLesson } from './items.ts';

/** What each lesson gives to the review, in course order. A term belongs to the first lesson that uses it. */
export const reviewLessons: readonly ReviewLesson[] = (() => {
  const taken = new Set<string>();
  return order.map((id) => {
    const used = [...(bodies.get(id) ?? '').matchAll(/<Term id="([^"]+)"/g)].map(([, term]) => term ?? '');
    const ownTerms = [...new Set(used)].filter((term) => terms.has(term) && !taken.has(term));
    ownTerms.forEach((term) => taken.add(term));
    return {
      id,
      title: `${codeOf(id)} ${lessons.get(id)?.title ?? ''}`,
      page: href(`lessons/${id}/`),
      href: href(`review/${id}.json`),
      questions: questionFiles.get(id)?.recall.map((question) => question.id) ?? [],
      terms: ownTerms,
    };
  });
})();

/** The questions and terms themselves. */
export function itemsOf(lesson: ReviewLesson): LessonItems {
  return {
    questions: lesson.questions.flatMap((id) => {
      const question = questions.get(id);
      return question ? [practiceOf(question)] : [];
    }),
    terms: lesson.terms.flatMap((id) => {
      const found = terms.get(id);
      return found ? [{ id, term: found.term, reading: found.reading, definition: found.definition }] : [];
    }),
  };
}
