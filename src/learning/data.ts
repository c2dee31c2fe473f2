import { codeOf } from '../learner/keys.ts';
import { course, lessons, order, stageOf } from '../course/course.ts';
import { questionFiles } from '../questions/questions.ts';
import { href } from '../host/address.ts';
import type { LearningLesson, LearningPath } from './progress.ts';

/** The course as the learner's own page needs it. */
export const learningLessons: LearningLesson[] = order.flatMap((id) => {
  const lesson = lessons.get(id);
  const questions = questionFiles.get(id);
  if (!lesson) return [];
  return [
    {
      id,
      title: `${codeOf(id)} ${lesson.title}`,
      href: href(`lessons/${id}/`),
      minutes: lesson.minutes.read + lesson.minutes.practice + lesson.minutes.sheet,
      stage: stageOf(id),
      action: lesson.action,
      questions: [...(questions?.recall ?? []), ...(questions?.exercises ?? [])].map((question) => question.id),
    },
  ];
});

export const learningPaths: LearningPath[] = course.paths;
