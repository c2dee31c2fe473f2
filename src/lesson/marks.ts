import { markMessages } from '../course/messages.ts';
import { pageSite } from '../learner/glance.ts';
import type { RecordHandle } from '../learner/handle.ts';
import { holdsAny, openLater, openWhenReached, useLater } from '../learner/later.ts';
import { sentenceFor } from '../load-failure.ts';

const names = ['done', 'promised'] as const;

/** Brings the buttons of `Mark.astro` to life: marks a lesson as done, or takes its action on; pressed again, they take that back. */
export function enlivenMarks(): void {
  const marks = names.flatMap((name) =>
    [...document.querySelectorAll<HTMLElement>(`[data-widget=${name}]`)].map((place) => ({ place, name })),
  );
  for (const { place, name } of marks) enlivenMark(place, name);
}

function enlivenMark(place: HTMLElement, name: (typeof names)[number]): void {
  const [button, status] = [place.querySelector('button'), place.querySelector('span')];
  if (!button || !status) return;
  const record = openLater(({ lessonPlace }) => lessonPlace(place.dataset['lesson'] ?? ''));
  const markIn = (handle: RecordHandle) => handle.$record.get().values[name];
  const failed = (error: unknown) => {
    status.textContent = sentenceFor(error, true);
  };
  const press = (handle: RecordHandle) => {
    const isSet = markIn(handle)?.value === true;
    if (name === 'done' && !isSet) handle.edit('edition', pageSite().edition);
    handle.edit(name, !isSet);
    record.showNotes(place);
  };
  const enable = () => {
    button.disabled = false;
    place.dataset['alive'] = '';
  };
  openWhenReached(place, record);
  button.addEventListener('click', () => {
    useLater(record, press, failed);
  });
  record.follow((handle) => {
    const mark = markIn(handle);
    const isSet = mark?.value === true;
    button.ariaPressed = String(isSet);
    if (name === 'done') button.className = isSet ? 'button' : 'button primary';
    const text = isSet ? markMessages[name](day.format(mark.at)) : '';
    if (status.textContent !== text) status.textContent = text;
  });
  if (holdsAny()) {
    place.dataset['later'] = '';
    record.open().then(enable, failed);
  } else enable();
}

const day = new Intl.DateTimeFormat('ja-JP', { dateStyle: 'long' });
