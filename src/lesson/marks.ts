import { markMessages } from '../course/messages.ts';
import { getLearner } from '../learner/browser.ts';
import { lessonPlace } from '../learner/keys.ts';
import { showNotes } from '../learner/show-notes.ts';

/** Brings the buttons of `Mark.astro` to life: marks a lesson as done, or takes its action on; pressed again, they take that back. */
export function enlivenMarks(): void {
  for (const name of ['done', 'promised'] as const)
    for (const place of document.querySelectorAll<HTMLElement>(`[data-widget=${name}]`)) enlivenMark(place, name);
}

function enlivenMark(place: HTMLElement, name: keyof typeof markMessages): void {
  const [button, status] = [place.querySelector('button'), place.querySelector('span')];
  if (!button || !status) return;
  const learner = getLearner();
  const handle = learner.open(lessonPlace(place.dataset['lesson'] ?? ''));
  const markOf = () => handle.$record.get().values[name];
  button.addEventListener('click', () => {
    const isSet = markOf()?.value === true;
    if (name === 'done' && !isSet) handle.edit('edition', learner.stamp().edition);
    handle.edit(name, !isSet);
    showNotes(place, handle);
  });
  handle.$record.subscribe(() => {
    const mark = markOf();
    const isSet = mark?.value === true;
    button.ariaPressed = String(isSet);
    if (name === 'done') button.className = isSet ? 'button' : 'button primary';
    const text = isSet ? markMessages[name](day.format(mark.at)) : '';
    if (status.textContent !== text) status.textContent = text;
  });
  button.disabled = false;
  place.dataset['alive'] = '';
}

const day = new Intl.DateTimeFormat('ja-JP', { dateStyle: 'long' });
