/** What is projected at once. */
export interface Slide {
  /** Its part, as a place among those of the deck; -1 before the first. */
  part: number;
  heading: string;
  blocks: readonly HTMLElement[];
  /** What stands there instead of `blocks` once the answer was asked for, and what the key that asks for it is called. */
  answer?: { blocks: readonly HTMLElement[]; ask: string };
  /** Where it stands in the page. */
  source?: Element;
}

/** All that a page has to project, in order. */
export interface Deck {
  title: string;
  parts: readonly { title: string; minutes: number }[];
  slides: readonly Slide[];
  /** Calls back with all slides up to a choice that was made, and what follows from it. */
  onGrown?: (grown: (slides: readonly Slide[]) => void) => void;
}

/**
 * A part of the page to be looked at: no control, no link, no id. It is a copy, so that nothing done with it reaches the learner's
 * records.
 */
export function copyOf(element: Element): HTMLElement {
  const copy = element.cloneNode(true) as HTMLElement;
  copy.removeAttribute('hidden');
  for (const part of copy.querySelectorAll('[data-widget], .actions, .term-definition, details, noscript, script, input')) part.remove();
  for (const control of copy.querySelectorAll('a, button')) control.replaceWith(...control.childNodes);
  for (const part of [copy, ...copy.querySelectorAll('[id]')]) {
    if (part.id === '') continue;
    if (part.closest('svg')) part.id = renamed(part.id);
    else part.removeAttribute('id');
  }
  for (const picture of copy.querySelectorAll('svg[aria-labelledby]'))
    picture.setAttribute('aria-labelledby', (picture.getAttribute('aria-labelledby') ?? '').split(' ').map(renamed).join(' '));
  return copy;
}

const renamed = (id: string) => `${id}-projected`;

/** Slides whose text is longer than the box, cut between its blocks. */
export function fitSlides(slides: readonly Slide[], box: HTMLElement, draw: (slide: Slide) => void): Slide[] {
  return slides.flatMap((slide) => {
    if (slide.answer || slide.blocks.length < 2) return slide;
    const pages: HTMLElement[][] = [[]];
    for (const block of slide.blocks) {
      const page = pages.at(-1) ?? [];
      draw({ ...slide, blocks: [...page, block] });
      if (page.length > 0 && box.scrollHeight > box.clientHeight) pages.push([block]);
      else page.push(block);
    }
    return pages.map((blocks) => ({ ...slide, blocks }));
  });
}
