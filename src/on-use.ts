import { sentenceFor } from './load-failure.ts';

/**
 * Brings places to life once one is pressed: what that takes is loaded then, and gets each press. Where it cannot be had, the place
 * says so in its status line.
 */
export function onUse(selector: string, wake: (press: Event) => Promise<void>): void {
  for (const place of document.querySelectorAll(selector))
    place.addEventListener('click', (press) => {
      wake(press).catch((error: unknown) => {
        place.querySelector('[role]')?.replaceChildren(sentenceFor(error, true));
      });
    });
}
