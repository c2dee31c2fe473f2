/**
 * Where one is in a lesson: offered when it is opened again, and kept with the lesson's record. Loaded for those with records that stay
 * (`attend.ts`).
 */
import { getLearner } from '../learner/browser.ts';
import { lessonPlace } from '../learner/keys.ts';
import { readingMessages as words } from './reading-messages.ts';

const page = document.querySelector<HTMLElement>('[data-page-kind=lesson]');
const learner = getLearner();
if (page && !learner.isPassing()) follow(page, page.dataset['pageId'] ?? '');

function follow(lesson: HTMLElement, id: string): void {
  const handle = learner.open(lessonPlace(id));
  const headings = [...lesson.querySelectorAll<HTMLElement>('h2[id], h3[id]')];
  const values = handle.$record.get().values;
  const last = headings.slice(1).find((heading) => heading.id === values['place']?.value);
  if (last && values['done']?.value !== true && location.hash === '') offer(lesson, last);
  const note = () => {
    const here = headings.filter((heading) => heading.getBoundingClientRect().top < innerHeight / 2).pop();
    if (!here || here === headings[0]) return;
    handle.edit('place', here.id);
    learner.flushAll();
  };
  addEventListener('pagehide', note);
  document.addEventListener('visibilitychange', () => {
    if (document.visibilityState === 'hidden') note();
  });
}

function offer(lesson: HTMLElement, heading: HTMLElement): void {
  const link = document.createElement('a');
  link.href = `#${heading.id}`;
  link.textContent = words.goOn;
  const line = document.createElement('p');
  line.className = 'notice screen-only';
  line.append(words.last(heading.textContent.trim()), link);
  lesson.prepend(line);
}
