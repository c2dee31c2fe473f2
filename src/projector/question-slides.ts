import { make } from '../questions/make.ts';
import { messages } from './messages.ts';
import { copyOf, type Slide } from './slides.ts';

type OwnSlide = Omit<Slide, 'part' | 'source'>;

/** A question as it is asked, its answer on a key, and why the others are none. What the learner has answered is not shown. */
export function questionSlides(section: Element): OwnSlide[] {
  const kind = section.querySelector('.question-kind');
  const about = kind ? [copyOf(kind)] : [];
  const answer = section.querySelector('.answer');
  const plain = section.querySelector('.question-plain');
  if (!answer || !plain) return [];
  const stem = section.querySelector('.question-stem');
  const asked = [...about, make('p', 'asked', ...(stem ? copyOf(stem).childNodes : []))];
  const options = [...plain.querySelectorAll('[data-item]:has(label)')];
  if (options.length === 0) {
    const model = [...answer.children].filter((child) => child.localName !== 'summary').map(copyOf);
    return [{ heading: '', blocks: [...about, copyOf(plain)], answer: { blocks: [...asked, ...model], ask: messages.reveal } }];
  }
  const why = reasonsOf(answer);
  const list = (isAnswered: boolean) =>
    make(
      'ol',
      'options',
      ...options.map((option) => (isAnswered && isRight(option) ? rightOption(option, why) : make('li', '', ...wordsOf(option)))),
    );
  const others = options.filter((option) => !isRight(option)).flatMap((option) => reasonOf(option, why));
  return [
    { heading: '', blocks: [...asked, list(false)], answer: { blocks: [...asked, list(true)], ask: messages.reveal } },
    ...(others.length > 0 ? [{ heading: messages.others, blocks: others }] : []),
  ];
}

interface Reason {
  mark: string;
  why: Element;
}

const isRight = (option: Element): boolean => option.getAttribute('data-key') === 'yes';

/** What is said of each option in the answer, by its words: options may have been put in another order since. */
function reasonsOf(answer: Element): Map<string, Reason> {
  return new Map(
    [...answer.querySelectorAll('dt')].flatMap((line) => {
      const why = line.nextElementSibling;
      return why ? [[plainText(line.lastElementChild), { mark: plainText(line.querySelector('.tag')), why }] as const] : [];
    }),
  );
}

function rightOption(option: Element, reasons: Map<string, Reason>): HTMLElement {
  const reason = reasons.get(plainText(option.querySelector('label span')));
  const words = [make('span', 'tag success', reason?.mark ?? ''), ' ', make('b', '', ...wordsOf(option))];
  return make('li', '', ...words, ...(reason ? [make('p', '', ...copyOf(reason.why).childNodes)] : []));
}

function reasonOf(option: Element, reasons: Map<string, Reason>): HTMLElement[] {
  const reason = reasons.get(plainText(option.querySelector('label span')));
  return reason ? [make('p', '', make('b', '', ...wordsOf(option)), make('br', ''), ...copyOf(reason.why).childNodes)] : [];
}

function wordsOf(option: Element): Node[] {
  const words = option.querySelector('label span');
  return words ? [...copyOf(words).childNodes] : [];
}

/** Without readings, which may be switched on in one place and not yet in another. */
function plainText(element: Element | null): string {
  const copy = element?.cloneNode(true) as Element | undefined;
  for (const reading of copy?.querySelectorAll('rt, rp') ?? []) reading.remove();
  return copy?.textContent.trim() ?? '';
}
