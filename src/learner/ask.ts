import type { Learner } from './learner.ts';

/** Brings the question whose computer it is to life wherever the page asks it (`AskComputer.astro`). */
export function enlivenAsked(learner: Learner): void {
  const boxes = document.querySelectorAll<HTMLElement>('[data-ask]');
  let answered: HTMLElement | undefined;
  for (const box of boxes)
    for (const button of box.querySelectorAll('button')) {
      button.disabled = false;
      button.addEventListener('click', () => {
        answered = box;
        if (learner.setMode(button.value === 'own' ? 'own' : 'shared')) box.dataset['failed'] = '';
      });
    }
  learner.$mode.listen((mode) => {
    for (const box of boxes) {
      if (mode === 'unasked' || box.offsetHeight === 0) continue;
      // What stands below does not move up below the pointer.
      box.style.minHeight = `${String(box.getBoundingClientRect().height)}px`;
      box.dataset['answered'] = mode;
    }
    // The buttons are gone: the way with the keyboard goes on from here.
    answered?.querySelector<HTMLElement>(`[data-now=${mode}]`)?.focus();
    answered = undefined;
  });
  // What was pressed before this was there (`later.ts`).
  document.querySelector<HTMLElement>('[data-pressed]')?.click();
}
