import { getLearner } from './browser.ts';
import { heldMessages } from './held-messages.ts';
import { loadKeeping } from './keeping-part.ts';

const learner = getLearner();
if (learner.$held.get()) showHeld();

/** Says, above the page's content, that somebody left records in this tab, and asks what becomes of them. */
function showHeld(): void {
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
