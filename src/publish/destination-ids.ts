import { sitePages } from '../course/site-pages.ts';
import type { ContentFiles } from './content-files.ts';

/** Every id that `<To>` can lead to, as `lesson/destinations.ts` has them. */
export function destinationIds({ lessons, worksheets, dialogues, cases, scenes, guides, own }: ContentFiles): string[] {
  return [
    ...[...lessons, ...worksheets, ...dialogues].map(({ data }) => data.id),
    ...cases.map(({ data }) => `case-${data.id}`),
    ...scenes.map(({ data }) => `scene-${data.id}`),
    ...guides.map(({ data }) => `guide-${data.id}`),
    'home',
    ...sitePages.map(({ id }) => id),
    ...own.map(({ data }) => data.id),
  ];
}
