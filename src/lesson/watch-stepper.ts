import { importAgain } from '../again.ts';
import { onUse } from '../on-use.ts';

const load = importAgain(() => import('./stepper.ts'));

/**
 * The stepper's links lead to the parts by themselves. The rest is for those who use it, who chose once to see one part at a time
 * (`theme/ThemeProvider.astro`) or come to project, and for those who keep where they are (`attend.ts`).
 */
export function watchStepper(): void {
  onUse('.parts', (press) => load().then(({ useStepper }) => useStepper(press)), document.documentElement.dataset['parts']);
}
