import type { RecordHandle } from '../learner/handle.ts';
import type { Value } from '../learner/record.ts';
import { onRestored } from '../learner/restored.ts';
import { grade, isAnswered, type Answer, type Grade } from './grade.ts';
import { messages } from './messages.ts';
import type { Practice } from './practice.ts';
import { readStanding, type Part, type Standing } from './standing.ts';

/** Where the answer to one question is kept. */
export interface Kept {
  read: (part: Part) => Value | undefined;
  /** Read at once, though what keeps it may still be on its way. */
  write: (part: Part, value: Value) => void;
  /** Calls back when anything of it may have changed, whoever changed it. */
  follow: (changed: () => void) => void;
  /** Where a text is kept, and what to call when it was written. */
  text: { handle: RecordHandle; path: string; written: () => void };
  /** Whether the question may be answered anew once it is over. */
  mayRepeat: boolean;
  /** Called after the first try, or when the answer was asked for instead. */
  settled?: (isKnown: boolean) => void;
}

/** What a learner works with, in a question of one kind. */
export interface Body {
  draw: (view: View) => void;
  /** Decides between two texts where another tab wrote one: the one in the control counts. */
  settle?: () => void;
  /** Puts the options in another order, and tells the answer that this begins with. Texts have no order. */
  mix?: () => readonly string[];
  /** Words of its own. */
  words?: Words | undefined;
}

/** Left out where nothing else is to be said than of a choice. */
export interface Words {
  /** On the button while an explanation is compared. */
  compared?: string;
  unanswered?: string;
  /** What came of a try. */
  sayVerdict?: (grade: Grade, isOver: boolean) => string | undefined;
}

export interface View extends Omit<Standing, 'state'> {
  /** comparing: an explanation waits for its author's own comparison. */
  state: Standing['state'] | 'comparing';
}

export interface BodyProps {
  practice: Practice;
  view: View;
  kept: Kept;
}

export type MakeBody = (section: HTMLElement, practice: Practice, kept: Kept) => Body;

/** Brings a card of `QuestionCard.tsx` to life: what is tried, said and shown, whatever the question's kind. */
export function enlivenCard(section: HTMLElement, practice: Practice, kept: Kept, makeBody: MakeBody): void {
  const { kind } = practice;
  const [verdictLine, said, button, summary] = ['.verdict', '.said', '.actions button', 'summary'].map((part) =>
    section.querySelector<HTMLButtonElement>(part),
  );
  if (!verdictLine || !said || !button || !summary) return;
  const body = makeBody(section, practice, kept);
  const { words = {} } = body;
  const toCheck = button.textContent;
  let isComparing = false;

  const sayVerdict = ({ state, grade: graded, isPeeked }: Standing): string => {
    const { verdict } = messages;
    if (!graded) return '';
    if (isPeeked) return verdict.peeked;
    const isOver = state === 'checked';
    const own = words.sayVerdict?.(graded, isOver);
    if (own !== undefined) return own;
    if (graded.verdict === 'partly') return verdict[isOver ? 'partly' : 'tryPartly'](graded.right.size, practice.items.length);
    return isOver ? verdict[graded.verdict] : verdict.tryAgain;
  };
  const read = () => readStanding(practice, kept.read);
  const draw = () => {
    const standing = read();
    const isOver = standing.state === 'checked';
    isComparing &&= !isOver;
    const state = isComparing ? 'comparing' : standing.state;
    section.dataset['state'] = state;
    verdictLine.textContent = sayVerdict(standing);
    button.className = isOver ? 'button' : 'button primary';
    button.hidden = isOver && !kept.mayRepeat;
    button.textContent = isOver ? messages.again : ((isComparing ? words.compared : undefined) ?? toCheck);
    body.draw({ ...standing, state });
  };

  const end = (settle: () => void) => {
    const isFirst = read().state !== 'tried';
    settle();
    said.textContent = '';
    draw();
    verdictLine.focus();
    return isFirst;
  };
  const check = (answer: Answer) => {
    const { verdict: result } = grade(practice, answer, read().ticked);
    const isFirst = end(() => {
      // An order counts as it stands, and a text is kept by now.
      if (typeof answer !== 'string') kept.write('', answer);
      if (result === 'right' || kind === 'explain' || read().state === 'tried') kept.write('result', result);
      else kept.write('tried', [answer].flat());
    });
    if (isFirst) kept.settled?.(result === 'right');
  };
  const repeat = () => {
    kept.write('result', '');
    kept.write('tried', []);
    if (body.mix) kept.write('', body.mix());
    draw();
  };
  const press = () => {
    body.settle?.();
    const { state, answer, judged } = read();
    said.textContent = '';
    if (state === 'checked') repeat();
    else if (!isAnswered(answer)) said.textContent = words.unanswered ?? messages.unanswered;
    else if (state === 'tried' && String(answer) === String(judged)) said.textContent = messages.sameAgain;
    else if (kind === 'explain' && !isComparing) {
      kept.write('points', []);
      isComparing = true;
      draw();
    } else check(answer);
  };
  const peek = () => {
    const isFirst = end(() => {
      kept.write('peeked', Date.now());
      kept.write('result', 'peeked');
    });
    if (isFirst) kept.settled?.(false);
  };

  button.addEventListener('click', press);
  section.addEventListener('keydown', (event) => {
    if (event.key !== 'Enter' || event.isComposing || !(event.target instanceof HTMLInputElement) || button.hidden) return;
    event.preventDefault();
    press();
  });
  summary.addEventListener('click', (event) => {
    event.preventDefault();
    peek();
  });
  kept.follow(draw);
  onRestored(draw);
  summary.textContent = messages.peek;
  draw();
  button.disabled = false;
}

/** What is chosen in a card already, before a script has touched it. */
export const chosenIn = (section: HTMLElement): string[] =>
  [...section.querySelectorAll<HTMLInputElement>('.question-plain input:checked')].map(({ value }) => value);
