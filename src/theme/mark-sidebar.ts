import { lessons, paths } from 'virtual:course-paths';
import { offeredOf, showsStage } from '../course/shown-stages.ts';
import { writtenEvent } from '../learner/glance.ts';
import { peek } from '../learner/peek.ts';
import { sidebarMessages } from './sidebar-messages.ts';

/** Puts a tick, and the word for it, on every lesson of the sidebar that is done, and the chosen path on top; follows changes here and in other tabs. */
export function markSidebar(): void {
  mark();
  for (const event of [writtenEvent, 'storage', 'pageshow']) addEventListener(event, mark);
}

function mark(): void {
  const done = new Set(
    [...peek('lesson:')].flatMap(([place, { done: isDone }]) => (isDone === true ? [place.slice('lesson:'.length)] : [])),
  );
  for (const link of document.querySelectorAll<HTMLElement>('.navigation a[data-lesson]')) {
    const known = link.querySelector('.done-mark');
    const isDone = done.has(link.dataset['lesson'] ?? '');
    if (isDone === (known !== null)) continue;
    if (known) known.remove();
    else link.append(doneMark());
  }
  showPath(done);
}

let shown: string | undefined;

/** How far the chosen path is done, and its next lesson. */
function showPath(done: ReadonlySet<string>): void {
  const place = document.querySelector<HTMLElement>('[data-path]');
  if (!place) return;
  const chosen = peek('profile:').get('profile:me')?.['path'];
  const path = offeredOf({ lessons, paths }, showsStage).paths.find(({ id }) => id === chosen);
  // Drawn with every key, it would cost each of them a frame, and take a link away from under the pointer.
  if (place.hidden !== !path) place.hidden = !path;
  if (!path) return;
  const base = place.dataset['path'] ?? '/';
  const next = path.lessons.find((id) => !done.has(id));
  const count = path.lessons.filter((id) => done.has(id)).length;
  const far = sidebarMessages.progress(count, path.lessons.length);
  const now = `${path.id} ${far} ${String(next)}`;
  if (now === shown) return;
  shown = now;
  const progress = drawLink(`${base}learning/`, draw('span', 'listed', ...cut(`${path.title}|${far}`)));
  place.replaceChildren(draw('b', '', sidebarMessages.path), progress, ...(next === undefined ? [] : drawNext(base, next)));
}

/** The lesson that comes next, as it stands in the lists below: its code in a column, beside it its title. */
function drawNext(base: string, lesson: string): HTMLElement[] {
  const title = draw('span', 'listed', ...cut(lessons.find(({ id }) => id === lesson)?.title ?? ''));
  return [draw('b', '', sidebarMessages.next), drawLink(`${base}lessons/${lesson}/`, draw('span', '', `${lesson.toUpperCase()} `), title)];
}

/** A title with the places where a line may end. */
const cut = (title: string): (Node | string)[] =>
  title.split('|').flatMap((phrase, i) => (i === 0 ? [phrase] : [document.createElement('wbr'), phrase]));

function draw(tag: string, className: string, ...inside: (Node | string)[]): HTMLElement {
  const element = Object.assign(document.createElement(tag), { className });
  element.append(...inside);
  return element;
}

function drawLink(href: string, ...inside: (Node | string)[]): HTMLAnchorElement {
  const link = Object.assign(document.createElement('a'), { href });
  link.append(...inside);
  return link;
}

function doneMark(): HTMLElement {
  return draw('span', 'done-mark', '✓', draw('span', 'sr-only', sidebarMessages.done));
}
