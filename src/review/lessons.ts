import { content } from '../course/content.ts';
import { href } from '../host/address.ts';
import { practiceOf } from '../questions/practice.ts';
import type { LessonItems, ReviewLesson } from './items.ts';

/** What each lesson gives to the review, in course order. A term belongs to the first lesson that uses it. */
export const reviewLessons: readonly ReviewLesson[] = (() => {
  const taken = new Set<string>();
  return content.order.map((id) => {
    const used = [...(content.bodies.get(id) ?? '').matchAll(/<Term id="([^"]+)"/g)].map(([, term]) => term ?? '');
    const terms = [...new Set(used)].filter((term) => content.terms.has(term) && !taken.has(term));
    terms.forEach((term) => taken.add(term));
    return {
      id,
      title: `${id.toUpperCase()} ${content.lessons.get(id)?.title ?? ''}`,
      page: href(`lessons/${id}/`),
      href: href(`review/${id}.json`),
      questions: content.questionFiles.get(id)?.recall.map((question) => question.id) ?? [],
      terms,
    };
  });
})();

/** The questions and terms themselves. */
export function itemsOf({ questions, terms }: ReviewLesson): LessonItems {
  return {
    questions: questions.flatMap((id) => {
      const question = content.questions.get(id);
      return question ? [practiceOf(question)] : [];
    }),
    terms: terms.flatMap((id) => {
      const found = content.terms.get(id);
      return found ? [{ id, term: found.term, reading: found.reading, definition: found.definition }] : [];
    }),
  };
}
