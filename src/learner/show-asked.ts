/** Asks whose computer it is now, where that waited for something to write in (`AskComputer.astro`). */
export function showAsked(box: Element | null): void {
  if (box?.matches('[data-ask]')) box.removeAttribute('hidden');
}
