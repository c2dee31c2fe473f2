/** Keeps the path that is chosen on the home page, and shows the one that was. */
import { showAsked } from '../learner/show-asked.ts';
import { getLearner } from '../learner/browser.ts';
import { profilePlace } from '../learner/keys.ts';
import { messages } from './messages.ts';
import { chosenPath } from './progress.ts';

export function keepPath(form: HTMLFormElement): void {
  const input = form.querySelector<HTMLInputElement>('[name=path]:checked');
  if (!input) return;
  getLearner().open(profilePlace).edit('path', input.value);
  showAsked(form.nextElementSibling);
  form.querySelector('.said')?.replaceChildren(messages.path.chosen(input.labels?.[0]?.querySelector('span')?.textContent ?? ''));
}

export function showPath(form: HTMLFormElement): void {
  const learner = getLearner();
  learner.$revision.subscribe(() => {
    const chosen = chosenPath(learner);
    for (const input of form.querySelectorAll<HTMLInputElement>('[name=path]')) input.checked = input.value === chosen;
  });
}
