import { importAgain } from '../again.ts';
import { showAskFailed } from './ask-failure.ts';
import { browserChannel } from './channel.ts';
import { pageSite, writtenEvent } from './glance.ts';
import { createLearner } from './create-learner.ts';
import type { Learner } from './learner.ts';
import { leavesPage } from './leaving.ts';
import { browserStorage } from './storage.ts';

let learner: Learner | undefined;

/** The learner of this page. */
export function getLearner(): Learner {
  learner ??= connect();
  return learner;
}

const loadAsk = importAgain(() => import('./ask.ts'));

/** The question whose computer it is comes to life where it was not answered; where that code cannot be had, it says so itself. */
function askWhose(asking: Learner): void {
  loadAsk().then(({ enlivenAsked }) => {
    enlivenAsked(asking);
  }, showAskFailed);
}

function connect(): Learner {
  const site = pageSite();
  const created = createLearner({
    site,
    lasting: browserStorage(() => localStorage),
    passing: browserStorage(() => sessionStorage),
    now: () => Date.now(),
    defer: (task) => {
      setTimeout(task, 0);
    },
    tab: {
      startedAt: Date.now() - performance.now(),
      channel: browserChannel(site.id),
      answered: () => new Promise((done) => setTimeout(done, 400)),
      emptied: () => {
        location.reload();
      },
    },
  });
  if (created.$mode.get() === 'unasked') askWhose(created);
  created.$revision.listen(() => {
    dispatchEvent(new Event(writtenEvent));
  });
  addEventListener('storage', (event) => {
    created.keyChanged(event.key);
  });
  // A page that is hidden or restored may have missed events, and may not come back.
  addEventListener('pagehide', () => {
    created.leave();
  });
  document.addEventListener('visibilitychange', () => {
    if (document.visibilityState === 'hidden') created.flushAll();
    else created.keyChanged(null);
  });
  addEventListener('pageshow', (event) => {
    if (event.persisted) created.comeBack();
  });
  let leftAt = 0;
  document.addEventListener('click', (event) => {
    if (leavesPage(event)) leftAt = Date.now();
  });
  addEventListener('beforeunload', (event) => {
    // A link of the site that was followed a moment ago keeps the tab, and with it its records.
    const staysInTab = Date.now() - leftAt < 1000;
    if (!created.flushAll() || (!staysInTab && created.wouldLose())) event.preventDefault();
  });
  return created;
}
