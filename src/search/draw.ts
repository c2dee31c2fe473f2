import { showsStage } from '../course/shown-stages.ts';
import type { Hit } from './check-page.ts';
import { markWords, placesOf, type Piece } from './excerpt.ts';
import { messages } from './messages.ts';
import { shownStage } from './offered.ts';
import type { Door, Term } from './search-words.ts';

type Child = Node | string;

/** A new element with classes: `element('p.help', '…')`. */
export function element(name: string, ...children: Child[]): HTMLElement {
  const [tag = 'div', ...classes] = name.split('.');
  const made = document.createElement(tag);
  if (classes.length > 0) made.className = classes.join(' ');
  made.append(...children);
  return made;
}

export function button(name: string, label: string, press: () => void): HTMLElement {
  const made = Object.assign(element(name, label), { type: 'button' });
  made.addEventListener('click', press);
  return made;
}

/** One page: title, kind and stage, and the headings below which the words stand, each with the text around them. */
export function drawHit(hit: Hit): HTMLElement {
  const { href, title, kind } = hit.page;
  const stage = shownStage(hit.page, showsStage);
  const about = element('p.about', element('span.tag', messages.kind[kind]), ...(stage === undefined ? [] : [element('span', stage)]));
  const item = element('li', link(href, ...drawPieces(markWords(title, hit.words))), about);
  for (const { heading, excerpt } of placesOf(hit)) {
    const place = element('div.place', element('p', ...drawPieces(excerpt)));
    if (heading) place.prepend(link(heading.href, ...drawPieces(heading.title)));
    item.append(place);
  }
  return item;
}

/** 「この言葉は？」: terms that were asked for, with reading and definition. */
export function drawAnswers(terms: readonly Term[], glossary: string): HTMLElement[] {
  if (terms.length === 0) return [];
  const entries = terms.map(({ id, term, reading, definition, mark }) =>
    element(
      'div.term-answer',
      element('p', element('b', term), messages.reading(reading), ...(mark === undefined ? [] : [element('span.tag', mark)])),
      element('p', definition),
      link(`${glossary}#${id}`, messages.glossary),
    ),
  );
  return [section(messages.term, ...entries)];
}

/** Terms that a query without pages may have meant. */
export function drawNear(terms: readonly Term[], glossary: string): HTMLElement[] {
  if (terms.length === 0) return [];
  const items = terms.map(({ id, term, reading }) => element('li', link(`${glossary}#${id}`, term), messages.reading(reading)));
  return [section(messages.near, element('ul', ...items))];
}

/** Words to press, each of which is searched for. */
export function drawWords(title: string, words: readonly string[], search: (word: string) => void, ...after: HTMLElement[]): HTMLElement[] {
  if (words.length === 0) return [];
  const items = words.map((word) =>
    element(
      'li',
      button('button.button.quiet', word, () => {
        search(word);
      }),
    ),
  );
  return [section(title, element('ul.words', ...items), ...after)];
}

/** The site's own pages, room by room, to choose from before anything is typed. */
export function drawDoors(doors: readonly Door[]): HTMLElement[] {
  const rooms = [...new Set(doors.map(({ room }) => room))].map((room) => {
    const links = doors.filter((door) => door.room === room).map(({ href, title }) => element('li', link(href, title)));
    return element('li', element('span', room), element('ul.words', ...links));
  });
  return rooms.length === 0 ? [] : [section(messages.doors, element('ul.doors', ...rooms))];
}

function section(title: string, ...children: Child[]): HTMLElement {
  const made = element('section', element('h2', title), ...children);
  made.setAttribute('aria-label', title);
  return made;
}

export function link(href: string, ...children: Child[]): HTMLElement {
  return Object.assign(element('a', ...children), { href });
}

const drawPieces = (pieces: readonly Piece[]): Child[] => pieces.map(({ text, marked }) => (marked ? element('mark', text) : text));
