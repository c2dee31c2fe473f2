import { importAgain } from '../again.ts';
import { showAsked } from '../learner/show-asked.ts';
import { holdsAny, loadKeep } from '../learner/later.ts';
import { sentenceFor } from '../load-failure.ts';
import { whenNear } from '../near.ts';

const load = importAgain(() => import('./enliven-part.ts'));

/**
 * Brings the parts of sheets in a page to life: one in which something is written when it is about to be seen, any other by its button,
 * so that who only reads neither waits for it nor sees the page grow. Until then, and where the code cannot be had, the link to the
 * whole sheet stands.
 */
export function watchParts(): void {
  for (const place of document.querySelectorAll<HTMLElement>('[data-widget=WorksheetPart]')) {
    place.dataset['later'] = '';
    const button = place.querySelector('button');
    const { sheet } = JSON.parse(place.nextElementSibling?.textContent ?? '') as { sheet: { id: string } };
    const show = async (isAsked: boolean) => {
      showAsked(place.previousElementSibling);
      try {
        await load();
        if (isAsked) focusIn(place);
      } catch (error) {
        place.querySelector('.said')?.replaceChildren(sentenceFor(error, true));
      }
    };
    if (button) {
      button.hidden = false;
      button.addEventListener('click', () => void show(true));
    }
    if (holdsAny() && button) void showIfWritten(sheet.id, button, () => void show(false));
  }
}

/** The button to open it stands where the code that knows cannot be had. */
async function showIfWritten(sheet: string, button: Element, show: () => void): Promise<void> {
  try {
    const { getLearner, sheetPlace } = await loadKeep();
    if (getLearner().list(sheetPlace(sheet)).length > 0) whenNear(button, show);
  } catch {
    // Pressing the button asks again.
  }
}

/** The first control, once it can be written in: records that may be another person's are asked about first, and then nothing is focused. */
function focusIn(place: HTMLElement, framesLeft = 60): void {
  const control = place.querySelector<HTMLElement>('form > fieldset:enabled :is(input, select, textarea)');
  if (control) control.focus();
  else if (framesLeft > 0)
    requestAnimationFrame(() => {
      focusIn(place, framesLeft - 1);
    });
}
