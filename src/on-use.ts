import { sentenceFor } from './load-failure.ts';

/**
 * Brings a place to life once it is pressed: what that takes is loaded then, and gets each press. Where it cannot be had, the place
 * says so in its status line.
 */
export function onUse(selector: string, wake: (press: Event) => Promise<void>): void {
  const place = document.querySelector(selector);
  place?.addEventListener('click', (press) => {
    wake(press).catch((error: unknown) => {
      place.querySelector('[role]')?.replaceChildren(sentenceFor(error, true));
    });
  });
}
