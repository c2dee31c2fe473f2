/** Says on every page whose computer this is, once that was answered, and ends the work of whoever shares it. */
import { importAgain } from '../again.ts';
import { pageSite, sitePrefix, writtenEvent } from './glance.ts';

const place = document.querySelector<HTMLElement>('[data-computer-state]');
const load = importAgain(() => import('./Finish.tsx'));

function show(): void {
  const { dataset } = document.documentElement;
  try {
    const mode = localStorage.getItem(`${sitePrefix(pageSite().id)}meta:mode`) ?? 'unasked';
    // Said anew with every key, the same would be drawn anew.
    if (dataset['computer'] !== mode) dataset['computer'] = mode;
  } catch {
    // Where storage is blocked nothing was answered.
  }
}

for (const event of [writtenEvent, 'storage', 'pageshow']) addEventListener(event, show);
place?.querySelector('button')?.addEventListener('click', () => {
  load().then(
    ({ finish }) => {
      finish(place.dataset['home'] ?? '/');
    },
    () => {
      // What is done here can be done there as well.
      place.querySelector('a')?.click();
    },
  );
});
