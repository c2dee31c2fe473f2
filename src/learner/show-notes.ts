import { importAgain } from '../again.ts';
import type { RecordHandle } from './handle.ts';
import { messages } from './messages.ts';

const load = importAgain(() => import('./notes.tsx'));

/** There is one on a page: what has to be said is said where something was written last. */
const place = Object.assign(document.createElement('div'), { className: 'notes screen-only' });
let stop: (() => void) | undefined;

/**
 * Says at the end of `section` what has to be said once something was written there (`notes.tsx`). Where that code cannot be had,
 * trouble with saving is told plainly.
 */
export function showNotes(section: HTMLElement, handle: RecordHandle): void {
  if (place.parentElement === section) return;
  section.append(place);
  stop?.();
  load().then(
    ({ drawNotes }) => {
      drawNotes(place, handle);
    },
    () => {
      stop = handle.$save.subscribe(({ state }) => {
        place.role = 'alert';
        place.textContent = state === 'failed' || state === 'newer' ? `${messages.save[state]}　${messages.stays}` : '';
      });
    },
  );
}
