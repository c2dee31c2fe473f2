import { make } from '../questions/make.ts';
import type { Worksheet } from '../worksheets/schema.ts';
import { messages } from './messages.ts';
import { questionSlides } from './question-slides.ts';
import { copyOf, type Deck, type Slide } from './slides.ts';
import { titleIn } from './title-in.ts';

/** A lesson as it stands in the page, whichever of its parts are shown. */
export function readDeck(): Deck {
  const title = document.querySelector('h1')?.textContent.trim() ?? '';
  const links = [...document.querySelectorAll('.lesson-parts a')];
  const parts = links.map((link) => ({ title: titleIn(link), minutes: Number.parseInt(text(link.lastElementChild), 10) }));
  const begins = links.map((link) => link.getAttribute('href')?.slice(1));
  const agenda = parts.map((part) => make('li', '', part.title, make('small', '', messages.minutes(part.minutes))));
  const slides: Slide[] = [{ part: -1, heading: title, blocks: [make('ol', 'agenda', ...agenda), make('p', 'keys', messages.keys)] }];
  const content = document.querySelector('[data-page-kind] > .sl-markdown-content');
  const run = new Run(slides);
  for (const element of content?.children ?? []) {
    const part = begins.indexOf(element.id === '' ? undefined : element.id);
    if (part >= 0) run.enter(part);
    read(element, run);
  }
  run.end();
  return { title, parts, slides };
}

/** Slides as they come out of a page: text is gathered until a heading, a picture or a question. */
class Run {
  #part = -1;
  #heading = '';
  #blocks: HTMLElement[] = [];
  #sources: Element[] = [];

  readonly #slides: Slide[];

  constructor(slides: Slide[]) {
    this.#slides = slides;
  }

  enter(part: number): void {
    this.end();
    this.#part = part;
  }

  begin(heading: string): void {
    this.end();
    this.#heading = heading;
  }

  text(element: Element): void {
    this.#sources.push(element);
    this.#blocks.push(copyOf(element));
  }

  alone(element: Element, ...slides: Omit<Slide, 'part' | 'source'>[]): void {
    this.end();
    for (const slide of slides) this.#slides.push({ ...slide, heading: slide.heading || this.#heading, part: this.#part, source: element });
  }

  end(): void {
    const [source] = this.#sources;
    if (source) this.#slides.push({ part: this.#part, heading: this.#heading, blocks: this.#blocks, source });
    this.#blocks = [];
    this.#sources = [];
  }
}

function read(element: Element, run: Run): void {
  // Nor what the page asks or tells its learner.
  if (element.matches('nav, script, .screen-only')) return;
  if (element.matches('h2, h3, .paper-title')) run.begin(text(element));
  else if (element.matches('.question')) run.alone(element, ...questionSlides(element));
  else if (element.matches('figure')) run.alone(element, { heading: '', blocks: [copyOf(element)] });
  else if (element.matches('.worksheet-frame')) run.alone(element, ...sheetSlides(element));
  else if (element.matches('.dialogue-card, .action')) run.alone(element, { heading: '', blocks: [copyOf(element)] });
  else if (element.matches('.worked')) for (const child of element.children) read(child, run);
  else run.text(element);
}

/** What a group writes, and on a key the sample: never what the learner wrote. */
function sheetSlides(frame: Element): Omit<Slide, 'part' | 'source'>[] {
  const props = frame.querySelector('script[type="application/json"]')?.textContent;
  if (props == null) return [];
  const { sheet } = JSON.parse(props) as { sheet: Worksheet };
  const fields = sheet.sections.flatMap((section) => section.fields.map(({ label }) => make('li', '', label)));
  const sample = frame.querySelector('.sample-body dl');
  const slide = { heading: messages.sheet(sheet.id, sheet.title), blocks: [make('ul', '', ...fields)] };
  return [sample ? { ...slide, answer: { blocks: [make('p', 'keys', messages.isSample), copyOf(sample)], ask: messages.sample } } : slide];
}

const text = (node: Node | null | undefined): string => node?.textContent?.trim() ?? '';
