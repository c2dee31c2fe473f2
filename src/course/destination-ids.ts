import type { ContentFiles } from './content-files.ts';
import { sitePages } from './site-pages.ts';

/** Every id that `<To>` can lead to, as `destinations.ts` has them. */
export function destinationIds({ lessons, worksheets, dialogues, cases, scenes }: ContentFiles): string[] {
  return [
    ...[...lessons, ...worksheets, ...dialogues].map(({ data }) => data.id),
    ...cases.map(({ data }) => `case-${data.id}`),
    ...scenes.map(({ data }) => `scene-${data.id}`),
    'home',
    ...sitePages.flatMap(({ pages }) => pages).map(({ id }) => id),
  ];
}
