import { codeOf } from '../learner/keys.ts';
import type { Course } from '../course/schema.ts';

/** Where a lesson stands: its stage, and which of how many it is there. */
export interface LessonPlace {
  /** 「A はじめの仕事」 */
  stage: string;
  position: number;
  of: number;
}

export function placeOfLesson(course: Course, id: string): LessonPlace | undefined {
  for (const stage of course.stages) {
    const lessons = stage.modules.flatMap((module) => module.lessons);
    const index = lessons.indexOf(id);
    if (index >= 0) return { stage: `${codeOf(stage.id)} ${stage.title}`, position: index + 1, of: lessons.length };
  }
  return undefined;
}
