import { sentenceFor } from './load-failure.ts';

/**
 * Brings a place to life once it is pressed, or at once: what that takes is loaded then, and gets each press. Where it cannot be had,
 * the place says so in its status line.
 *
 * @param wake Is called without a press when it is wanted at once: by the caller, or by the address.
 */
export function onUse(selector: string, wake: (press?: Event) => Promise<void>, isWanted?: unknown): void {
  const place = document.querySelector(selector);
  const use = (press?: Event) => {
    wake(press).catch((error: unknown) => {
      place?.querySelector('[role]')?.replaceChildren(sentenceFor(error, true));
    });
  };
  place?.addEventListener('click', use);
  // So the page 「投影して使う」 leads to what it names.
  if (isWanted || location.hash === '#project') use();
}
