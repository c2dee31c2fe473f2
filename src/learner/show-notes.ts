import { importAgain } from '../again.ts';
import type { RecordHandle } from './handle.ts';
import type { Learner } from './learner.ts';
import { unsavedMessages } from './unsaved-messages.ts';

const load = importAgain(() => import('./notes.tsx'));

/**
 * Asks whose computer it is above `section`, the first on the page that is written in. Where the code cannot be had, it is asked once
 * something was written.
 */
export function askAbove(section: HTMLElement, learner: Learner): void {
  if (learner.$mode.get() !== 'unasked') return;
  const above = document.createElement('div');
  section.before(above);
  load().then(
    ({ drawQuestion }) => {
      drawQuestion(above, learner);
    },
    () => undefined,
  );
}

/** There is one on a page: what has to be said is said where something was written last. */
const place = Object.assign(document.createElement('div'), { className: 'notes screen-only' });
let stop: (() => void) | undefined;

/**
 * Says at the end of `section` what has to be said once something was written there (`notes.tsx`). Where that code cannot be had,
 * trouble with saving is told plainly.
 *
 * @param learner Left out where it is not asked whose computer it is.
 */
export function showNotes(section: HTMLElement, handle: RecordHandle, learner?: Learner): void {
  if (place.parentElement === section) return;
  section.append(place);
  stop?.();
  load().then(
    ({ drawNotes }) => {
      drawNotes(place, handle, learner);
    },
    () => {
      stop = handle.$save.subscribe(({ state }) => {
        place.role = 'alert';
        place.textContent = state === 'failed' || state === 'newer' ? `${unsavedMessages[state]}　${unsavedMessages.stays}` : '';
      });
    },
  );
}
