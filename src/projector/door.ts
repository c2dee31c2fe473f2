import { importAgain } from '../again.ts';
import { sentenceFor } from '../load-failure.ts';

const load = importAgain(() => import('./project.ts'));

/**
 * Brings the button 「投影する」 of a page to life. What it opens is loaded then, whole: a projection asks the network for nothing.
 *
 * @param pressed A press that came before.
 */
export function enlivenDoor(pressed?: Event): void {
  const [button, said] = ['button', '[role=status]'].map((part) => document.querySelector<HTMLButtonElement>(`.project ${part}`));
  if (!button || !said) return;
  const open = () => {
    said.textContent = '';
    load()
      .then(({ project }) => project())
      .catch((error: unknown) => {
        said.textContent = sentenceFor(error, true);
      });
  };
  button.addEventListener('click', open);
  // So the page 「投影して使う」 leads here.
  if (location.hash === '#project' || pressed?.target === button) open();
}
