import { importAgain } from '../again.ts';

const load = importAgain(() => import('./sample-dialog.ts'));

/** A sample that is opened where there is no room beside its form goes on in a dialog; where that code cannot be had, it stays open in its place. */
export function watchSamples(): void {
  for (const sample of document.querySelectorAll<HTMLDetailsElement>('details.sample'))
    sample.addEventListener('toggle', () => {
      if (sample.open)
        load().then(
          ({ openInDialog }) => {
            openInDialog(sample);
          },
          () => undefined,
        );
    });
}
