import { importAgain } from '../again.ts';
import { titleIn } from '../projector/title-in.ts';
import { foldedParts, nextPart } from './part-messages.ts';

/** Whether parts are shown one at a time. Kept in the browser, as a light or dark page is. */
const key = 'musubime-parts';

const loadPrint = importAgain(() => import('./print-lesson.ts'));
const loadProjector = importAgain(() => import('../projector/project.ts'));

/**
 * Brings the stepper of `Parts.astro` to life, or does what it, or `PrintLesson.astro`, was pressed for. Rejects where a projection or a
 * file cannot be had.
 *
 * @param press None where nobody has pressed anything.
 */
export async function useStepper(press?: Event): Promise<void> {
  const isNew = enlivenStepper(press);
  if (!(press?.target instanceof Element)) return;
  if (press.target.closest('.project button')) await (await loadProjector()).project(isNew && location.hash === '#project');
  const paper = press.target.closest<HTMLElement>('[data-paper]');
  if (paper) await (await loadPrint()).printFrom(paper);
}

/**
 * Parts are moved between by the addresses of their headings, so that back and forward, links and a search of the page work whether a
 * part is hidden or not. Where one is, is `aria-current`; what was read to its end has `data-done`, which `learning/reading.ts` keeps.
 *
 * @returns Whether it was not alive yet.
 */
function enlivenStepper(press?: Event): boolean {
  const stepper = document.querySelector<HTMLElement>('.lesson-parts');
  const box = stepper?.querySelector('input');
  const fold = stepper?.querySelector('details');
  const end = document.querySelector<HTMLElement>('.lesson-end');
  if (!stepper || !box || !fold || !end || stepper.dataset['alive'] !== undefined) return false;
  stepper.dataset['alive'] = '';
  const links = [...stepper.querySelectorAll('a')];
  const heads = links.flatMap(({ hash }) => document.getElementById(decodeURIComponent(hash.slice(1))) ?? []);
  const next = Object.assign(document.createElement('a'), { className: 'button primary screen-only' });
  end.before(next);
  const steps = [-1, 1].map((by) => {
    const step = Object.assign(document.createElement('button'), { type: 'button', className: 'step' });
    step.textContent = by < 0 ? foldedParts.back : foldedParts.on;
    step.addEventListener('click', () => {
      links[here + by]?.click();
    });
    return step;
  });
  stepper.append(...steps);
  let here = 0;

  // What is asked and told among them comes and goes.
  const membersOf = (place: number) => [...(heads[place] ? follow(heads[place], heads) : []), ...(place === heads.length - 1 ? [end] : [])];
  const draw = (isPaper = false) => {
    heads.forEach((_, place) => {
      for (const member of membersOf(place))
        if (box.checked && place !== here && !isPaper) member.setAttribute('hidden', 'until-found');
        else member.removeAttribute('hidden');
    });
    const following = links[here + 1];
    next.hidden = !box.checked || !following;
    if (following) Object.assign(next, { href: following.href, textContent: nextPart(titleIn(following)) });
    mark();
  };
  const mark = () => {
    links.forEach((link, place) => {
      link.ariaCurrent = place === here ? 'step' : null;
    });
    const [summary, link] = [fold.querySelector('summary'), links[here]];
    if (summary && link) summary.textContent = foldedParts.here(here, links.length, titleIn(link));
    steps.forEach((step, at) => {
      // Where all parts are shown, one is wherever the page was scrolled to.
      step.hidden = !box.checked;
      step.disabled = !links[at === 0 ? here - 1 : here + 1];
    });
  };
  const note = () => {
    const isPast = (element: Element | undefined, line: number) => element && element.getBoundingClientRect().top < line;
    if (!box.checked) here = Math.max(0, heads.filter((head) => isPast(head, innerHeight / 2)).length - 1);
    mark();
    const after = box.checked ? (next.hidden ? end : next) : (heads[here + 1] ?? end);
    if (isPast(after, innerHeight)) links[here]?.setAttribute('data-done', '');
  };
  const show = (element: Element | null) => {
    const place = heads.findIndex((_, candidate) => membersOf(candidate).some((member) => member.contains(element)));
    if (!box.checked || place < 0) return;
    here = place;
    draw();
  };
  const goTo = () => {
    if (location.hash === '') show(heads[0] ?? null);
    else {
      const target = document.querySelector(':target');
      show(target);
      if (box.checked) target?.scrollIntoView();
    }
  };

  const choose = () => {
    stored(box.checked);
    draw();
    if (here > 0) heads[here]?.scrollIntoView();
  };
  box.addEventListener('change', choose);
  // An address that is there already is no change of address.
  stepper.addEventListener('click', ({ target }) => {
    const place = links.findIndex((link) => link.contains(target as Node));
    if (place < 0) return;
    show(heads[place] ?? null);
    fold.open = false;
  });
  addEventListener('hashchange', goTo);
  addEventListener('beforematch', ({ target }) => {
    show(target as Element);
  });
  addEventListener('scroll', note, { passive: true });
  addEventListener('beforeprint', () => {
    draw(true);
  });
  addEventListener('afterprint', () => {
    draw();
  });
  note();
  if (press?.target === box) choose();
  else {
    box.checked = stored();
    draw();
    goTo();
  }
  return true;
}

/** The heading of a part and what follows it, to the next part. */
function follow(head: Element, heads: readonly Element[]): Element[] {
  const members = [head];
  for (let next = head.nextElementSibling; next && !heads.includes(next); next = next.nextElementSibling) members.push(next);
  return members;
}

/** Where storage is blocked, the choice lasts as long as the page. */
function stored(choice?: boolean): boolean {
  try {
    if (choice !== undefined) localStorage.setItem(key, choice ? 'one' : '');
    return localStorage.getItem(key) === 'one';
  } catch {
    return choice ?? false;
  }
}
