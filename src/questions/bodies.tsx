import { render } from 'preact';
import { Conflict } from '../learner/Conflict.tsx';
import { useKeptText } from '../learner/useKeptText.ts';
import { Boxes } from './Boxes.tsx';
import type { Body, BodyProps, MakeBody, Words } from './card.ts';
import { bodyMessages as messages } from './body-messages.ts';
import type { Grade } from './grade.ts';
import { mixAnew } from './mix.ts';
import type { Practice } from './practice.ts';
import { Order } from './Order.tsx';
import { isWritten } from './standing.ts';
import { Stem } from './Stem.tsx';

/** Questions that are put in order, sorted or written: drawn in the place that the card leaves for them. */
export const makeBody: MakeBody = (section, practice, kept) => {
  const place = section.querySelector('.question-form') ?? section;
  let mixed = practice;
  const body: Body = {
    draw(view) {
      const props = { practice: mixed, view, kept };
      render(isWritten(practice) ? <Written {...props} body={body} /> : <Sorted {...props} />, place);
    },
    mix() {
      mixed = mixAnew(mixed);
    },
    words: wordsFor(practice),
  };
  return body;
};

function wordsFor({ kind, items }: Practice): Words {
  if (kind === 'explain')
    return {
      compared: messages.compared,
      unanswered: messages.unanswered,
      sayVerdict: ({ right }) => messages.explained(right.size, items.length),
    };
  const sayText = ({ verdict }: Grade, isOver: boolean) =>
    isOver ? messages.text[verdict === 'right' ? 'right' : 'wrong'] : messages.text.tryAgain;
  if (kind === 'text') return { unanswered: messages.unanswered, sayVerdict: sayText };
  return { sayVerdict: ({ verdict }, isOver) => (verdict === 'wrong' && !isOver ? messages.tryAgain : undefined) };
}

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

/** One text, in a line or in several, and what it is compared with. */
function Written({ practice, view, kept, body }: BodyProps & { body: Body }) {
  const { id, kind, stem, ask, items, accept, model } = practice;
  const text = useKeptText(kept.text.handle, kept.text.path, { written: kept.text.written });
  body.settle = () => {
    if (text.offered !== undefined) text.keep();
  };
  const isComparing = view.state === 'comparing';
  const isOver = view.state === 'checked';
  const control = { id: `${id}-text`, readOnly: isOver || isComparing, ...text.control };
  return (
    <>
      <div class="field">
        <label for={control.id} class="question-stem">
          <Stem stem={stem} ask={ask} />
        </label>
        {kind === 'text' ? <input type="text" {...control} /> : <textarea rows={3} {...control} />}
        <Conflict kept={text} />
      </div>
      {(isOver || isComparing) && (
        <div class="answer-model">
          {kind === 'explain' ? (
            <b>{messages.model}</b>
          ) : (
            <p>
              <span class={view.grade?.verdict === 'right' ? 'tag success' : 'tag'}>{messages.answer}</span> {accept[0]}
            </p>
          )}
          <p>{model}</p>
        </div>
      )}
      {(isOver || isComparing) && kind === 'explain' && (
        <fieldset class="options" disabled={isOver}>
          <legend>{messages.ticks}</legend>
          {items.map((item) => (
            <label key={item.id}>
              <input
                type="checkbox"
                checked={view.ticked.includes(item.id)}
                onChange={() => {
                  const others = view.ticked.filter((other) => other !== item.id);
                  kept.write('points', others.length < view.ticked.length ? others : [...others, item.id]);
                }}
              />
              <span>{item.text}</span>
            </label>
          ))}
        </fieldset>
      )}
    </>
  );
}
