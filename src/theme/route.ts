import { defineRouteMiddleware } from '@astrojs/starlight/route-data';
import { href } from '../host/address.ts';
import { host } from '../host/current.ts';
import { course, lessons, order } from '../course/course.ts';
import { cleanHead, footStyle } from './head.ts';

/**
 * Lessons lead to the lesson before and after them in the course; other pages lead nowhere.
 * Every page says which site it belongs to, for the learner's records, and prints its title and edition at the foot.
 */
export const onRequest = defineRouteMiddleware((context) => {
  const route = context.locals.starlightRoute;
  const { kind, id } = route.entry.data;
  const place = kind === 'lesson' && id !== undefined ? order.indexOf(id) : -1;
  const link = (lessonId: string | undefined) => {
    const lesson = lessonId === undefined ? undefined : lessons.get(lessonId);
    return (
      lesson && {
        type: 'link' as const,
        href: href(`lessons/${lesson.id}/`),
        label: `${lesson.id.toUpperCase()} ${lesson.title}`,
        isCurrent: false,
        badge: undefined,
        attrs: {},
      }
    );
  };
  const edition = course.edition.id;
  const foot = [route.entry.data.title, host.name, `${edition}版`].join('　');
  route.head = [
    ...cleanHead(route.head),
    { tag: 'meta', attrs: { name: 'musubime', content: `${host.siteId} ${edition}` } },
    { tag: 'style', content: footStyle(foot) },
  ];
  route.pagination = place < 0 ? { prev: undefined, next: undefined } : { prev: link(order[place - 1]), next: link(order[place + 1]) };
});
