import { defineRouteMiddleware } from '@astrojs/starlight/route-data';
import { href } from '../host/address.ts';
import { content } from './content.ts';

/** Lessons lead to the lesson before and after them in the course; other pages lead nowhere. */
export const onRequest = defineRouteMiddleware((context) => {
  const route = context.locals.starlightRoute;
  const { kind, id } = route.entry.data;
  const place = kind === 'lesson' && id !== undefined ? content.order.indexOf(id) : -1;
  const link = (lessonId: string | undefined) => {
    const lesson = lessonId === undefined ? undefined : content.lessons.get(lessonId);
    return lesson && { type: 'link' as const, href: href(`lessons/${lesson.id}/`), label: `${lesson.id.toUpperCase()} ${lesson.title}`, isCurrent: false, badge: undefined, attrs: {} };
  };
  route.pagination = place < 0 ? { prev: undefined, next: undefined } : { prev: link(content.order[place - 1]), next: link(content.order[place + 1]) };
});
