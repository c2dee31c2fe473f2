import { render } from 'preact';
import { Conflict } from '../learner/Conflict.tsx';
import { useKeptText } from '../learner/useKeptText.ts';
import type { Body, BodyProps, MakeBody, Words } from './card.ts';
import type { Grade } from './grade.ts';
import type { Practice } from './practice.ts';
import { Stem } from './Stem.tsx';
import { writtenMessages as messages } from './written-messages.ts';

/** Questions that are answered by a text: drawn in the place that the card leaves for them. */
export const makeWritten: MakeBody = (section, practice, kept) => {
  const place = section.querySelector('.question-form') ?? section;
  const body: Body = {
    draw(view) {
      render(<Written practice={practice} view={view} kept={kept} body={body} />, place);
    },
    words: wordsFor(practice),
  };
  return body;
};

function wordsFor({ kind, items }: Practice): Words {
  const { unanswered } = messages;
  if (kind === 'explain')
    return { compared: messages.compared, unanswered, sayVerdict: ({ right }) => messages.explained(right.size, items.length) };
  const sayText = ({ verdict }: Grade, isOver: boolean) =>
    isOver ? messages.text[verdict === 'right' ? 'right' : 'wrong'] : messages.text.tryAgain;
  return { unanswered, sayVerdict: sayText };
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
