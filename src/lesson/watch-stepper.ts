import { importAgain } from '../again.ts';
import { sentenceFor } from '../load-failure.ts';

const load = importAgain(() => import('./stepper.ts'));

/**
 * The stepper's links lead to the parts by themselves. The rest is for those who use it, who chose once to see one part at a time
 * (`theme/ThemeProvider.astro`) or come to project, and for those who keep where they are (`attend.ts`).
 */
export function watchStepper(): void {
  const stepper = document.querySelector('.parts');
  const wake = (event?: Event) => {
    load().then(
      ({ enlivenStepper }) => {
        enlivenStepper(event);
      },
      (error: unknown) => {
        stepper?.querySelector('[role]')?.replaceChildren(sentenceFor(error, true));
      },
    );
  };
  stepper?.addEventListener('click', wake);
  if (document.documentElement.dataset['parts'] || location.hash === '#project') wake();
}
