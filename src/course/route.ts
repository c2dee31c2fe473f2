import { defineRouteMiddleware } from '@astrojs/starlight/route-data';
import { href } from '../host/address.ts';
import { host } from '../host/current.ts';
import { content } from './content.ts';

/**
 * Lessons lead to the lesson before and after them in the course; other pages lead nowhere.
 * Every page says which site it belongs to, for the learner's records, and prints its title and edition at the foot.
 */
export const onRequest = defineRouteMiddleware((context) => {
  const route = context.locals.starlightRoute;
  const { kind, id } = route.entry.data;
  const place = kind === 'lesson' && id !== undefined ? content.order.indexOf(id) : -1;
  const link = (lessonId: string | undefined) => {
    const lesson = lessonId === undefined ? undefined : content.lessons.get(lessonId);
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
  const edition = content.course.edition.id;
  const foot = [route.entry.data.title, host.name, `${edition}版`].join('　').replace(/["\\<\n]/g, ' ');
  // Cards of social networks and version numbers are of no use to anyone who comes here.
  route.head = route.head.filter(
    ({ attrs = {} }) =>
      !/^(?:twitter:|og:(?:url|type|locale|site_name)$)|^generator$/.test(String(attrs['property'] ?? attrs['name'] ?? '')),
  );
  route.head.push(
    { tag: 'meta', attrs: { name: 'musubime', content: `${host.siteId} ${edition}` } },
    { tag: 'style', content: `@page{@bottom-left{content:"${foot}";font-size:8pt}}` },
  );
  route.pagination =
    place < 0 ? { prev: undefined, next: undefined } : { prev: link(content.order[place - 1]), next: link(content.order[place + 1]) };
});
