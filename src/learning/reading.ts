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
  const parts = [...lesson.querySelectorAll<HTMLAnchorElement>('.lesson-parts a')];
  const partOf = ({ hash }: HTMLAnchorElement) => decodeURIComponent(hash.slice(1));
  const { values } = handle.$record.get();
  const read = asList(values['parts']?.value);
  for (const part of parts) if (read.includes(partOf(part))) part.dataset['done'] = '';
  // A heading may be gone with an edition; the part it stood in is not.
  const places = [values['place']?.value, values['part']?.value];
  const last = places.flatMap((place) => headings.slice(1).find((heading) => heading.id === place) ?? [])[0];
  if (last && values['done']?.value !== true && !document.querySelector(':target')) offer(lesson, last);
  const note = () => {
    const done = parts.filter((part) => part.dataset['done'] !== undefined).map(partOf);
    if (done.some((part) => !read.includes(part))) handle.edit('parts', done);
    const shown = headings.filter((heading) => !heading.closest('[hidden]'));
    const here = shown.filter((heading) => heading.getBoundingClientRect().top < innerHeight / 2).pop();
    if (here && here !== headings[0]) {
      handle.edit('place', here.id);
      const isBegun = (part: HTMLAnchorElement) => headings.findIndex(({ id }) => id === partOf(part)) <= headings.indexOf(here);
      const part = parts.filter(isBegun).pop();
      if (part) handle.edit('part', partOf(part));
    }
    learner.flushAll();
  };
  addEventListener('pagehide', note);
  document.addEventListener('visibilitychange', () => {
    if (document.visibilityState === 'hidden') note();
  });
}

function asList(value: unknown): unknown[] {
  return Array.isArray(value) ? value : [];
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
