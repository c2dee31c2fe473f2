import { render } from 'preact';
import { Boxes } from './Boxes.tsx';
import type { BodyProps, MakeBody, Words } from './card.ts';
import { bodyMessages as messages } from './body-messages.ts';
import { mixAnew } from './mix.ts';
import { Order } from './Order.tsx';
import { Stem } from './Stem.tsx';

/** Questions that are put in order or sorted: drawn in the place that the card leaves for them. */
export const makeBody: MakeBody = (section, practice, kept) => {
  const place = section.querySelector('.question-form') ?? section;
  let mixed = practice;
  return {
    draw(view) {
      render(<Sorted practice={mixed} view={view} kept={kept} />, place);
    },
    mix() {
      mixed = mixAnew(mixed);
    },
    words,
  };
};

const words: Words = { sayVerdict: ({ verdict }, isOver) => (verdict === 'wrong' && !isOver ? messages.tryAgain : undefined) };

function Sorted(props: BodyProps) {
  const { kind, stem, ask, model } = props.practice;
  return (
    <fieldset>
      <legend class="question-stem">
        <Stem stem={stem} ask={ask} />
      </legend>
      {kind === 'order' ? <Order {...props} /> : <Boxes {...props} />}
      {props.view.state === 'checked' && model !== '' && <p class="answer-model">{model}</p>}
    </fieldset>
  );
}
