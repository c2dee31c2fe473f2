import { getLearner } from './browser.ts';
import { loadKeeping } from './keeping-part.ts';
import { heldMessages } from './held-messages.ts';

/** Says, above the page's content, that somebody left records in this tab, and asks what becomes of them. */
export function showHeld(): void {
  const learner = getLearner();
  if (!learner.$held.get()) return;
  const place = document.createElement('div');
  document.querySelector('[data-page-kind]')?.prepend(place);
  loadKeeping().then(
    ({ renderHeld }) => {
      renderHeld(learner, place);
    },
    () => {
      place.className = 'notice warning';
      place.textContent = heldMessages.unasked;
    },
  );
}
