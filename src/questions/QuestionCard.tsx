import { Fragment } from 'preact';
import { answerOf } from './answer.ts';
import type { Practice } from './practice.ts';
import { printedMessages } from './printed-messages.ts';
import { isChoice } from './standing.ts';
import { Stem } from './Stem.tsx';

/**
 * What stands in a question before anybody answers it, whether the build writes it or the review draws it: everything can be read,
 * the options of a choice are ticked there, and the answer stands in a disclosure; on paper, at the lesson's end.
 * `card.ts` brings it to life.
 */
export function QuestionCard({ practice }: { practice: Practice }) {
  const { id, kind, stem, ask, items, boxes } = practice;
  const answer = answerOf(practice);
  return (
    <>
      <p class="question-kind" data-pagefind-ignore data-number={printedMessages.number}>
        {printedMessages.kind[kind]}
      </p>
      <p class="verdict" tabIndex={-1} />
      <div class="question-plain">
        {isChoice(practice) ? (
          <fieldset>
            <legend class="question-stem">
              <Stem stem={stem} ask={ask} />
            </legend>
            <ol class="options">
              {items.map((item) => (
                <li key={item.id} data-item={item.id} data-key={item.key.join(' ') || undefined} data-belief={item.belief || undefined}>
                  <label>
                    {/* What the browser puts back after a reload would pass for an answer that was chosen before the script came. */}
                    <input type={kind === 'single' ? 'radio' : 'checkbox'} name={id} value={item.id} autocomplete="off" />
                    <span>{item.text}</span>
                  </label>
                </li>
              ))}
            </ol>
          </fieldset>
        ) : (
          <>
            <p class="question-stem">
              <Stem stem={stem} ask={ask} />
            </p>
            {kind === 'classify' && (
              <p class="boxes">
                {printedMessages.boxes}
                {boxes.map((box) => (
                  <span key={box.id} class="tag" data-box={box.id}>
                    {box.text}
                  </span>
                ))}
              </p>
            )}
            {kind !== 'explain' && items.length > 0 && <Items practice={practice} />}
          </>
        )}
      </div>
      {!isChoice(practice) && <div class="question-form" data-pagefind-ignore />}
      <p class="actions" data-pagefind-ignore>
        <button type="button" class="button primary" disabled>
          {printedMessages[kind === 'explain' ? 'compare' : 'check']}
        </button>
      </p>
      <p class="said" role="status" />
      <details class="answer">
        <summary data-pagefind-ignore data-number={printedMessages.number}>
          {printedMessages.show[kind]}
        </summary>
        {answer.model !== '' && <p class="answer-model">{answer.model}</p>}
        {answer.lines.every(({ why }) => why !== '') ? (
          <dl>
            {answer.lines.map((line, at) => (
              <Fragment key={line.text}>
                <dt data-wrong={isChoice(practice) && items[at]?.key.length === 0 ? '' : undefined}>
                  {line.mark !== '' && <span class="tag">{line.mark}</span>} <span>{line.text}</span>
                </dt>
                <dd>{line.why}</dd>
              </Fragment>
            ))}
          </dl>
        ) : (
          <ul>
            {answer.lines.map((line) => (
              <li key={line.text}>
                <span class="tag">{line.mark}</span> <span>{line.text}</span>
              </li>
            ))}
          </ul>
        )}
      </details>
    </>
  );
}

/** Steps to put in order, cards, or left and right sides of pairs, to be read. */
function Items({ practice: { kind, items, boxes } }: { practice: Practice }) {
  const List = kind === 'classify' ? 'ol' : 'ul';
  return (
    <div class={kind === 'match' ? 'columns' : undefined}>
      <List class="options">
        {items.map((item) => (
          <li key={item.id} data-item={item.id} data-key={item.key.join(' ')}>
            {item.text}
          </li>
        ))}
      </List>
      {kind === 'match' && (
        <ul class="options">
          {boxes.map((box) => (
            <li key={box.id} data-box={box.id}>
              {box.text}
            </li>
          ))}
        </ul>
      )}
    </div>
  );
}
