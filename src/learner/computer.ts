/** Says on every page whose computer this is, once that was answered, and ends the work of whoever shares it. */
import { importAgain } from '../again.ts';
import { pageSite, sitePrefix, writtenEvent } from './glance.ts';

const place = document.querySelector<HTMLElement>('[data-computer-state]');
const load = importAgain(() => import('./Finish.tsx'));

function show(): void {
  try {
    document.documentElement.dataset['computer'] = localStorage.getItem(`${sitePrefix(pageSite().id)}meta:mode`) ?? 'unasked';
  } catch {
    // Where storage is blocked nothing was answered.
  }
}

for (const event of [writtenEvent, 'storage', 'pageshow']) addEventListener(event, show);
place?.querySelector('button')?.addEventListener('click', () => {
  const base = place.dataset['base'] ?? '/';
  load().then(
    ({ finish }) => {
      finish(base);
    },
    () => {
      // What is done here can be done there as well.
      location.href = `${base}tools/records/`;
    },
  );
});
