import { make } from '../questions/make.ts';
import { importAgain } from '../again.ts';
import { makeClock } from './clock-view.ts';
import { messages as words } from './messages.ts';
import { placeAfter, placeBefore, type Place } from './place.ts';
import look from './projector.css?inline';
import { fitSlides, type Deck, type Slide } from './slides.ts';

const readers = {
  lesson: importAgain(() => import('./lesson-slides.ts')),
  dialogue: importAgain(() => import('./dialogue-slides.ts')),
};

/**
 * Projects the page: over it, and gone without a trace. All that is needed is there once the first slide is.
 *
 * @param isWhole From its beginning, else from what the reader has before the eyes.
 * @returns When the projection has ended. Rejects where its code cannot be had.
 */
export async function project(isWhole: boolean): Promise<void> {
  const kind = document.querySelector<HTMLElement>('[data-page-kind]')?.dataset['pageKind'];
  const { readDeck } = await readers[kind === 'dialogue' ? 'dialogue' : 'lesson']();
  const from = { x: scrollX, y: scrollY };
  const deck = readDeck();
  const first = isWhole ? undefined : slideInView(deck.slides);
  await fillScreen();
  await open(deck, first);
  if (document.fullscreenElement) await document.exitFullscreen();
  scrollTo({ left: from.x, top: from.y, behavior: 'instant' });
}

/** Ends when the projection does. */
function open(deck: Deck, first: Slide | undefined): Promise<void> {
  const stop = new AbortController();
  const { signal } = stop;
  const style = new CSSStyleSheet();
  style.replaceSync(look);
  document.adoptedStyleSheets.push(style);

  const where = make('p', 'projector-where');
  const count = make('p', 'projector-count');
  const box = make('div', 'slide sl-markdown-content');
  const [back, next] = [button(words.back), button(words.next, 'primary')];
  const [screen, end] = [button(words.screen, 'quiet'), button(words.end, 'quiet')];
  const clock = makeClock(signal);
  const dialog = make(
    'dialog',
    'projector',
    make('div', 'projector-head', where, clock.view, count),
    box,
    make('div', 'projector-foot', back, next, clock.controls, screen, end),
  );
  dialog.setAttribute('aria-label', words.label(deck.title));
  Object.assign(box, { tabIndex: -1, autofocus: true, role: 'group', ariaLive: 'polite' });

  let slides: readonly Slide[] = deck.slides;
  let place: Place = { slide: 0, isRevealed: false };
  const answers = () => slides.map(({ answer }) => answer !== undefined);
  const put = ({ heading, blocks }: Pick<Slide, 'heading' | 'blocks'>) => {
    box.replaceChildren(make('h2', '', heading), ...blocks);
  };
  const draw = () => {
    const slide = slides[place.slide];
    if (!slide) return;
    const { answer, part, heading } = slide;
    box.className = 'slide sl-markdown-content';
    if (answer) box.classList.add('question-slide');
    // A question stays as large as its answer can be.
    const faces = answer ? [answer.blocks, slide.blocks] : [slide.blocks];
    for (const blocks of place.isRevealed ? faces.reverse() : faces) {
      put({ heading, blocks });
      if (!isShort(box)) box.classList.add('dense');
    }
    box.scrollTop = 0;
    box.ariaLabel = heading;
    // What scrolls can be reached; what does not is no control.
    box.tabIndex = isShort(box) ? -1 : 0;
    const { title = '' } = deck.parts[part] ?? {};
    where.textContent = part < 0 ? deck.title : deck.onGrown ? title : words.part(part + 1, deck.parts.length, title);
    count.textContent = deck.onGrown ? '' : words.count(place.slide + 1, slides.length);
    back.ariaDisabled = String(place.slide === 0 && !place.isRevealed);
    name();
    clock.begin(part, deck.parts[Math.max(part, 0)]?.minutes ?? 0);
  };
  const name = () => {
    const answer = place.isRevealed ? undefined : slides[place.slide]?.answer;
    const isLast = place.slide === slides.length - 1 && !answer && !hasMore(box);
    next.textContent = hasMore(box) ? words.more : answer ? answer.ask : isLast && !deck.onGrown ? words.last : words.next;
    next.ariaDisabled = String(isLast);
  };
  const fit = () => {
    const now = slides[place.slide];
    if (!deck.onGrown) slides = fitSlides(deck.slides, box, put);
    place = { slide: placeOf(now ?? deck.slides[0]), isRevealed: place.isRevealed };
    draw();
  };
  const placeOf = (slide: Slide | undefined) =>
    Math.max(
      0,
      slides.findIndex(({ blocks }) => blocks.some((block) => slide?.blocks[0] === block)),
    );
  // What is longer than the screen is read to its end first: a presenter has one key for it.
  const go = (step: typeof placeAfter) => {
    if (step === placeAfter && hasMore(box)) box.scrollBy({ top: box.clientHeight * 0.85, behavior: 'instant' });
    else move(step);
  };
  const move = (step: typeof placeAfter) => {
    place = step(place, answers());
    draw();
  };
  deck.onGrown?.((grown) => {
    slides = grown;
    move(placeAfter);
    box.focus();
  });

  const acts: [HTMLButtonElement, () => void][] = [
    [
      back,
      () => {
        go(placeBefore);
      },
    ],
    [
      next,
      () => {
        go(placeAfter);
      },
    ],
    [
      end,
      () => {
        dialog.close();
      },
    ],
    [screen, () => void fillScreen()],
  ];
  for (const [pressed, act] of acts) pressed.addEventListener('click', act);
  dialog.addEventListener('keydown', (event) => {
    const step = stepOf(event, box);
    if (!step) return;
    event.preventDefault();
    if (typeof step === 'function') go(step);
    else {
      place = { slide: step === 'first' ? 0 : slides.length - 1, isRevealed: false };
      draw();
    }
  });
  box.addEventListener('scroll', name);
  addEventListener('resize', fit, { signal });
  const showScreen = () => {
    screen.hidden = !document.fullscreenEnabled || document.fullscreenElement !== null;
  };
  document.addEventListener(
    'fullscreenchange',
    () => {
      // Esc leaves the whole screen and the projection at once.
      if (!document.fullscreenElement) dialog.close();
      showScreen();
    },
    { signal },
  );
  showScreen();

  document.body.append(dialog);
  dialog.showModal();
  if (first) place = { slide: deck.slides.indexOf(first), isRevealed: false };
  fit();
  return new Promise((done) => {
    dialog.addEventListener('close', () => {
      stop.abort();
      dialog.remove();
      document.adoptedStyleSheets = document.adoptedStyleSheets.filter((sheet) => sheet !== style);
      done();
    });
  });
}

/** Arrows, the keys of a presenter, and space where nothing else takes it. Down and up scroll first where there is more. */
function stepOf(event: KeyboardEvent, box: HTMLElement): typeof placeAfter | 'first' | 'last' | undefined {
  const { key, target, altKey, ctrlKey, metaKey, shiftKey } = event;
  if (altKey || ctrlKey || metaKey) return undefined;
  const isControl = target instanceof HTMLButtonElement || target instanceof HTMLInputElement;
  if (key === 'ArrowRight' || key === 'PageDown' || (key === 'ArrowDown' && isShort(box))) return placeAfter;
  if (key === 'ArrowLeft' || key === 'PageUp' || (key === 'ArrowUp' && isShort(box))) return placeBefore;
  if (key === ' ' && !isControl) return shiftKey ? placeBefore : placeAfter;
  if (key === 'Home' || key === 'End') return key === 'Home' ? 'first' : 'last';
  return undefined;
}

const isShort = (box: Element): boolean => box.scrollHeight <= box.clientHeight + 1;
const hasMore = (box: Element): boolean => box.scrollTop + box.clientHeight < box.scrollHeight - 8;

/** What the reader has before the eyes; nothing at the head of the page. */
function slideInView(slides: readonly Slide[]): Slide | undefined {
  const isPastHead = scrollY > innerHeight / 4 || document.querySelector('.lesson-parts li:not(:first-child) [aria-current]');
  const isSeen = ({ source }: Slide) => source && !source.closest('[hidden]') && source.getBoundingClientRect().top < innerHeight / 2;
  return isPastHead ? slides.filter(isSeen).at(-1) : undefined;
}

/** Where the whole screen is not to be had, the window is enough. */
async function fillScreen(): Promise<void> {
  try {
    await document.documentElement.requestFullscreen();
  } catch {
    // It asks for a press of its own, or is forbidden.
  }
}

const button = (text: string, look = ''): HTMLButtonElement =>
  Object.assign(make('button', `button ${look}`.trim(), text), { type: 'button' as const });
