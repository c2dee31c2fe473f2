import type { APIRoute } from 'astro';
import { lessons } from '../course/course.ts';
import { learningLessons, learningPaths } from '../learning/data.ts';
import type { SuggestedCourse } from '../self-assessment/suggest.ts';

/** `self-assessment.json`: what lessons are suggested from, loaded where ratings are laid side by side. */
export const GET: APIRoute = () => new Response(JSON.stringify(suggested()), { headers: { 'Content-Type': 'application/json' } });

const suggested = (): SuggestedCourse => ({
  lessons: learningLessons.map(({ id, title, href, minutes, stage }) => ({
    id,
    title,
    href,
    minutes,
    competencies: lessons.get(id)?.competencies ?? [],
    stage,
  })),
  paths: learningPaths.map(({ id, lessons: steps }) => ({ id, lessons: steps })),
});
