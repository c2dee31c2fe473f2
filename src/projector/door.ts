import { importAgain } from '../again.ts';
import { sentenceFor } from '../load-failure.ts';

const load = importAgain(() => import('./project.ts'));

/** Brings the button 「投影する」 of a page to life. What it opens is loaded then, whole: a projection asks the network for nothing. */
export function enlivenDoor(): void {
  const [button, said] = ['button', '[role=status]'].map((part) => document.querySelector<HTMLButtonElement>(`.project ${part}`));
  if (!button || !said) return;
  button.addEventListener('click', () => {
    said.textContent = '';
    load().then(
      ({ project }) => project(),
      (error: unknown) => {
        said.replaceChildren(sentenceFor(error, true));
      },
    );
  });
  button.disabled = false;
}
