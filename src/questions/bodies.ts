import { bodyMessages as messages } from './body-messages.ts';
import { makeBoxes } from './boxes.ts';
import type { MakeBody, Words } from './card.ts';
import { make } from './make.ts';
import { mixAnew } from './mix.ts';
import { makeOrder } from './order.ts';

/** Questions that are put in order or sorted: drawn in the place that the card leaves for them. */
export const makeBody: MakeBody = (section, practice, kept) => {
  const { kind, stem, ask, model } = practice;
  const { parts, draw, mix } = (kind === 'order' ? makeOrder : makeBoxes)(practice, kept);
  const [before = '', after = ''] = stem.split(ask);
  const fieldset = make('fieldset', '', make('legend', 'question-stem', before, make('b', '', ask), after), ...parts);
  const answer = make('p', 'answer-model', model);
  let mixed = practice;
  section.querySelector('.question-form')?.replaceChildren(fieldset);
  return {
    draw(view) {
      draw(view);
      if (view.state === 'checked' && model !== '') fieldset.append(answer);
      else answer.remove();
    },
    mix() {
      mixed = mixAnew(mixed);
      mix?.(mixed);
      return kind === 'order' ? mixed.items.map(({ id }) => id) : [];
    },
    words,
  };
};

const words: Words = { sayVerdict: ({ verdict }, isOver) => (verdict === 'wrong' && !isOver ? messages.tryAgain : undefined) };
