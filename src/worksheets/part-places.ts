import { showAsked } from '../learner/show-asked.ts';
import { holdsAny, loadKeep } from '../learner/later.ts';
import { sentenceFor } from '../load-failure.ts';
import { whenNear } from '../near.ts';

/**
 * Brings the parts of sheets in a page to life: one in which something is written when it is about to be seen, any other by its button,
 * so that who only reads neither waits for it nor sees the page grow. Until then, and where the code cannot be had, the link to the
 * whole sheet stands.
 *
 * @param load `enliven-part.ts`.
 */
export function watchParts(load: () => Promise<{ focusIn: (place: HTMLElement) => void }>): void {
  for (const place of document.querySelectorAll<HTMLElement>('[data-widget=WorksheetPart]')) {
    place.dataset['later'] = '';
    const button = place.querySelector('button');
    const { sheet } = JSON.parse(place.nextElementSibling?.textContent ?? '') as { sheet: { id: string } };
    const show = async (isAsked: boolean) => {
      showAsked(place.previousElementSibling);
      try {
        const { focusIn } = await load();
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
