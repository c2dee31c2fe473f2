import { defineRouteMiddleware } from '@astrojs/starlight/route-data';
import { host } from '../host/current.ts';
import { course } from '../course/course.ts';
import { cleanHead, footStyle } from './head.ts';

/**
 * Every page says which site it belongs to, for the learner's records, prints its title and edition at the foot, and has its host's
 * colours before anything is painted.
 */
export const onRequest = defineRouteMiddleware((context) => {
  const route = context.locals.starlightRoute;
  const edition = course.edition.id;
  const foot = [route.entry.data.title, host.name, `${edition}版`].join('　');
  route.head = [
    ...cleanHead(route.head),
    { tag: 'meta', attrs: { name: 'musubime', content: `${host.siteId} ${edition}${host.hiddenStages}` } },
    { tag: 'style', content: footStyle(foot) + host.colours },
  ];
  route.pagination = { prev: undefined, next: undefined };
});
