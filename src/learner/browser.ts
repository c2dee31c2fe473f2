import { createLearner, type Learner } from './learner.ts';
import { hasText } from './record.ts';
import { browserStorage } from './storage.ts';

let learner: Learner | undefined;

/**
 * The learner of this page. Site id and edition stand in `<meta name="musubime" content="<siteId> <edition>">`,
 * because they must be the same wherever the site is served from.
 */
export function getLearner(): Learner {
  learner ??= connect();
  return learner;
}

function connect(): Learner {
  const [id = 'musubime', edition = ''] = document.querySelector('meta[name="musubime"]')?.getAttribute('content')?.split(' ') ?? [];
  const created = createLearner({
    site: { id, edition },
    lasting: browserStorage(() => localStorage),
    passing: browserStorage(() => sessionStorage),
    now: () => Date.now(),
    defer: (task) => {
      setTimeout(task, 0);
    },
  });
  addEventListener('storage', (event) => {
    created.keyChanged(event.key);
  });
  // A page that is hidden or restored may have missed events, and may not come back.
  addEventListener('pagehide', () => {
    created.flushAll();
  });
  document.addEventListener('visibilitychange', () => {
    created.flushAll();
  });
  addEventListener('pageshow', (event) => {
    if (event.persisted) created.keyChanged(null);
  });
  let followsOwnLink = false;
  document.addEventListener('click', (event) => {
    const link = event.target instanceof Element ? event.target.closest('a[href]') : null;
    followsOwnLink = link instanceof HTMLAnchorElement && link.origin === location.origin && !link.target;
  });
  addEventListener('beforeunload', (event) => {
    const wouldBeGone = created.$mode.get() === 'shared' && !followsOwnLink && created.list('').some(({ data }) => hasText(data));
    if (!created.flushAll() || wouldBeGone) event.preventDefault();
  });
  return created;
}
