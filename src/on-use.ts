import { sentenceFor } from './load-failure.ts';

/**
 * Brings a place to life once it is pressed, or at once: what that takes is loaded then, and gets each press. Where it cannot be had,
 * the place says so in its status line.
 *
 * @param wake Is called without a press when it is wanted at once.
 */
export function onUse(place: Element | null, wake: (press?: Event) => Promise<void>, isWanted: boolean): void {
  const use = (press?: Event) => {
    wake(press).catch((error: unknown) => {
      place?.querySelector('[role]')?.replaceChildren(sentenceFor(error, true));
    });
  };
  place?.addEventListener('click', use);
  if (isWanted) use();
}
