import { sentenceFor } from '../load-failure.ts';

/** Says that the code which asks whose computer it is could not be had (`AskComputer.astro`). */
export function showAskFailed(error: unknown): void {
  for (const box of document.querySelectorAll<HTMLElement>('[data-ask]')) {
    box.dataset['failed'] = '';
    box.querySelector('[role=alert]')?.replaceChildren(sentenceFor(error, true));
  }
}
