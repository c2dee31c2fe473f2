import type { APIRoute, GetStaticPaths } from 'astro';
import { itemsOf, reviewLessons } from '../../review/lessons.ts';

/** `review/<lesson>.json`: what the review asks of one lesson, loaded when it is asked. */
export const getStaticPaths = (() =>
  reviewLessons.map((lesson) => ({ params: { lesson: lesson.id }, props: { lesson } }))) satisfies GetStaticPaths;

export const GET: APIRoute<{ lesson: (typeof reviewLessons)[number] }> = ({ props }) =>
  new Response(JSON.stringify(itemsOf(props.lesson)), { headers: { 'Content-Type': 'application/json' } });
