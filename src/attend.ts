/** What every page shows of a learner's records. Loaded where there are any (`start.ts`). */
import { importAgain } from './again.ts';
import { holdsRecords, pageSite } from './learner/glance.ts';
import { peek, peekEditions } from './learner/peek.ts';
import { isOfAnother } from './learning/editions.ts';
import { markSidebar } from './theme/mark-sidebar.ts';

const loadHeld = importAgain(() => import('./learner/show-held.ts'));
const loadReading = importAgain(() => import('./learning/reading.ts'));
const loadGreeting = importAgain(() => import('./learning/greeting.ts'));

markSidebar();
if (document.querySelector('[data-page-kind=lesson]') && holdsRecords('localStorage')) {
  void loadReading().catch(() => undefined);
  // As if it were pressed, once the lesson's own script has run: no other page can load the stepper.
  const wake = () => document.querySelector('.lesson-parts')?.dispatchEvent(new Event('click'));
  if (document.readyState === 'complete') wake();
  else addEventListener('load', wake);
}
// Records in the tab may be another person's, and closing it takes them along: that needs the code that keeps them.
if (holdsRecords('sessionStorage')) void loadHeld().catch(() => undefined);
const { edition } = pageSite();
const seen = peek('profile:').get('profile:me')?.['edition'];
const base = document.querySelector<HTMLElement>('[data-path]')?.dataset['path'];
if (base !== undefined && isOfAnother(edition, typeof seen === 'string' ? seen : '', peekEditions()))
  void loadGreeting()
    .then(({ greet }) => greet(base))
    .catch(() => undefined);
