import type { APIRoute } from 'astro';
import { course, lessons, order, stageOf } from '../course/course.ts';
import { href } from '../host/address.ts';
import { codeOf } from '../learner/keys.ts';
import type { SuggestedCourse } from '../self-assessment/suggest.ts';

/** `self-assessment.json`: what lessons are suggested from, loaded where ratings are laid side by side. */
export const GET: APIRoute = () => new Response(JSON.stringify(suggested()), { headers: { 'Content-Type': 'application/json' } });

const suggested = (): SuggestedCourse => ({
  lessons: order.flatMap((id) => {
    const lesson = lessons.get(id);
    if (!lesson) return [];
    const { title, minutes, competencies } = lesson;
    return [
      {
        id,
        title: `${codeOf(id)} ${title}`,
        href: href(`lessons/${id}/`),
        minutes: minutes.read + minutes.practice + minutes.sheet,
        competencies,
        stage: stageOf(id),
      },
    ];
  }),
  paths: course.paths.map(({ id, lessons: steps }) => ({ id, lessons: steps })),
});
