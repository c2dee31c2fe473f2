import { useLayoutEffect, useRef, useState } from 'preact/hooks';
import { Conflict } from '../learner/Conflict.tsx';
import type { RecordHandle } from '../learner/handle.ts';
import { useKeptText, type KeptText } from '../learner/useKeptText.ts';
import { useRestored } from '../learner/useRestored.ts';
import { boxOf, grade, isAnswered, type Answer, type Grade, type Verdict } from './grade.ts';
import { messages } from './messages.ts';
import type { Practice } from './practice.ts';

export interface QuestionFormProps {
  practice: Practice;
  /** What is chosen. A text is read from the record itself. */
  answer: Answer;
  /** Where a text is kept. */
  handle: RecordHandle | undefined;
  path: string;
  /** Whether the answer was checked: then it is shown with its reasons and cannot be changed. */
  checked: boolean;
  /** Points of an explanation that were ticked. */
  ticked: readonly string[];
  /** While the page is not alive yet. */
  disabled: boolean;
  change: (answer: readonly string[]) => void;
  /** Called with every change of a text. */
  written?: () => void;
  check: (verdict: Verdict, ticked: readonly string[]) => void;
  /** Takes the check back, so that the question can be answered once more; left out where it is asked once only. */
  again?: () => void;
}

/** A question to work on: one form whatever its kind, of plain controls. Keeps a text itself, and leaves the rest to its owner. */
export function QuestionForm(props: QuestionFormProps) {
  const { practice, checked, disabled, change, check, again } = props;
  const { kind } = practice;
  const isWritten = kind === 'text' || kind === 'explain';
  const kept = useKeptText(isWritten ? props.handle : undefined, props.path, { written: props.written });
  const answer = isWritten ? kept.text : props.answer;
  const [said, setSaid] = useState('');
  /** An explanation that waits for its author's own comparison. */
  const [comparing, setComparing] = useState(false);
  const [ticked, setTicked] = useState<readonly string[]>([]);
  useRestored();
  const open = comparing && !checked;
  const graded = checked ? grade(practice, answer, props.ticked) : undefined;

  const submit = (event: Event) => {
    event.preventDefault();
    if (checked) {
      setSaid('');
      setComparing(false);
      again?.();
    } else if (!isAnswered(answer)) setSaid(messages.unanswered[isWritten ? 'write' : 'choose']);
    else if (kind === 'explain' && !open) {
      setTicked([]);
      setSaid('');
      setComparing(true);
    } else {
      const result = grade(practice, answer, ticked);
      if (kept.offered !== undefined) kept.keep();
      setSaid(sentence(practice, result));
      check(result.verdict, ticked);
    }
  };
  const toggle = (list: readonly string[], id: string) => (list.includes(id) ? list.filter((other) => other !== id) : [...list, id]);
  const legend = <legend class="question-stem">{practice.stem}</legend>;
  const fixed = disabled || checked || open;

  return (
    <form onSubmit={submit} data-checked={checked || undefined}>
      {isWritten ? (
        <Written practice={practice} kept={kept} fixed={fixed} />
      ) : kind === 'order' ? (
        <fieldset disabled={disabled}>
          {legend}
          <Order practice={practice} answer={answer as readonly string[]} graded={graded} change={change} />
        </fieldset>
      ) : kind === 'classify' || kind === 'match' ? (
        <fieldset disabled={disabled}>
          {legend}
          <Boxes practice={practice} answer={answer} graded={graded} fixed={checked} change={change} />
        </fieldset>
      ) : (
        <fieldset disabled={disabled}>
          {legend}
          <div class="options">
            {practice.items.map((item) => (
              <div key={item.id}>
                <label>
                  <input
                    type={kind === 'single' ? 'radio' : 'checkbox'}
                    name={practice.id}
                    checked={answer.includes(item.id)}
                    disabled={checked}
                    onChange={() => {
                      change(kind === 'single' ? [item.id] : toggle(answer as readonly string[], item.id));
                    }}
                  />
                  <span>{item.text}</span>
                </label>
                {graded && (
                  <Reason
                    right={graded.right.has(item.id)}
                    mark={choiceMark(kind, item.key.length > 0, graded.right.has(item.id), answer.includes(item.id))}
                    why={item.why}
                  />
                )}
              </div>
            ))}
          </div>
        </fieldset>
      )}
      {(graded !== undefined || open) && <Compared practice={practice} graded={graded} />}
      {(open || (graded !== undefined && kind === 'explain')) && (
        <fieldset class="options" disabled={checked}>
          <legend>{messages.ticks}</legend>
          {practice.items.map(({ id, text }) => (
            <label key={id}>
              <input
                type="checkbox"
                checked={(checked ? props.ticked : ticked).includes(id)}
                onChange={() => {
                  setTicked(toggle(ticked, id));
                }}
              />
              <span>{text}</span>
            </label>
          ))}
        </fieldset>
      )}
      {(!checked || again !== undefined) && (
        <p class="actions">
          <button type="submit" class={checked ? 'button' : 'button primary'} disabled={disabled}>
            {checked ? messages.again : kind !== 'explain' ? messages.check : open ? messages.compared : messages.compare}
          </button>
        </p>
      )}
      <p role="status" class="said">
        {said === '' && graded ? sentence(practice, graded) : said}
      </p>
    </form>
  );
}

/** One text, in a line or in several. */
function Written({ practice, kept, fixed }: { practice: Practice; kept: KeptText; fixed: boolean }) {
  const id = `${practice.id}-text`;
  const shared = { id, readOnly: fixed, ...kept.control };
  return (
    <div class="field">
      <label for={id} class="question-stem">
        {practice.stem}
      </label>
      {practice.kind === 'text' ? <input type="text" {...shared} /> : <textarea rows={3} {...shared} />}
      <Conflict kept={kept} />
    </div>
  );
}

/** Steps that are moved up and down by buttons, with their place said. */
function Order({
  practice,
  answer,
  graded,
  change,
}: {
  practice: Practice;
  answer: readonly string[];
  graded: Grade | undefined;
  change: (answer: readonly string[]) => void;
}) {
  const [said, setSaid] = useState('');
  /** The button that was pressed: its step moves in the page, and the focus with it. */
  const pressed = useRef<HTMLButtonElement | null>(null);
  useLayoutEffect(() => {
    pressed.current?.focus();
    pressed.current = null;
  }, [answer]);
  const move = (from: number, by: -1 | 1, button: HTMLButtonElement) => {
    const next = [...answer];
    next.splice(from + by, 0, ...next.splice(from, 1));
    pressed.current = button;
    change(next);
    setSaid(messages.moved(from + by + 1));
  };
  return (
    <>
      <ol class="order">
        {answer.map((id, place) => {
          const item = practice.items.find((candidate) => candidate.id === id);
          if (!item) return null;
          const button = (by: -1 | 1, word: string, edge: boolean) => (
            <button
              type="button"
              class="button quiet"
              aria-label={messages.move(item.text, word)}
              aria-disabled={edge}
              onClick={(event) => {
                if (!edge) move(place, by, event.currentTarget);
              }}
            >
              {by < 0 ? '↑' : '↓'}
            </button>
          );
          return (
            <li key={id}>
              <span>{item.text}</span>
              {graded ? (
                <Reason
                  right={graded.right.has(id)}
                  mark={graded.right.has(id) ? messages.ok : messages.place(Number(item.key[0]) + 1)}
                  why=""
                />
              ) : (
                <span class="move">
                  {button(-1, messages.up, place === 0)}
                  {button(1, messages.down, place === answer.length - 1)}
                </span>
              )}
            </li>
          );
        })}
      </ol>
      <p role="status" class="sr-only">
        {said}
      </p>
    </>
  );
}

/** Cards, each with the boxes it may go into: as buttons in a line, or as a list where the names are long. */
function Boxes({
  practice,
  answer,
  graded,
  fixed,
  change,
}: {
  practice: Practice;
  answer: Answer;
  graded: Grade | undefined;
  fixed: boolean;
  change: (answer: readonly string[]) => void;
}) {
  const put = (item: string, box: string) => {
    const others = (answer as readonly string[]).filter((pair) => !pair.startsWith(`${item}:`));
    change(box === '' ? others : [...others, `${item}:${box}`]);
  };
  const name = (id: string | undefined) => practice.boxes.find((box) => box.id === id)?.text ?? '';
  return (
    <div class="cards-in">
      {practice.items.map((item) => {
        const chosen = boxOf(answer, item.id);
        return (
          <fieldset key={item.id} disabled={fixed}>
            {practice.kind === 'match' ? (
              <label>
                <span>{item.text}</span>
                <select
                  value={chosen}
                  onChange={(event) => {
                    put(item.id, event.currentTarget.value);
                  }}
                >
                  <option value="">{messages.chooseBox}</option>
                  {practice.boxes.map(({ id, text }) => (
                    <option key={id} value={id}>
                      {text}
                    </option>
                  ))}
                </select>
              </label>
            ) : (
              <>
                <legend>{item.text}</legend>
                <div class="chips">
                  {practice.boxes.map(({ id, text }) => (
                    <label key={id}>
                      <input
                        type="radio"
                        name={`${practice.id}-${item.id}`}
                        checked={chosen === id}
                        onChange={() => {
                          put(item.id, id);
                        }}
                      />
                      <span>{text}</span>
                    </label>
                  ))}
                </div>
              </>
            )}
            {graded && (
              <Reason
                right={graded.right.has(item.id)}
                mark={graded.right.has(item.id) ? messages.ok : item.key.map(name).join(messages.or)}
                why={item.why}
              />
            )}
          </fieldset>
        );
      })}
    </div>
  );
}

/** The answer or model that stands for the whole question. */
function Compared({ practice: { kind, accept, model }, graded }: { practice: Practice; graded: Grade | undefined }) {
  if (model === '') return null;
  return (
    <div class="answer-model">
      {kind === 'explain' && <b>{messages.model}</b>}
      {kind === 'text' && (
        <p>
          <span class={graded?.verdict === 'right' ? 'tag success' : 'tag'}>{messages.answer}</span> {accept[0]}
        </p>
      )}
      <p>{model}</p>
    </div>
  );
}

function Reason({ right, mark, why }: { right: boolean; mark: string; why: string }) {
  return (
    <p class="reason">
      <span class={right ? 'tag' : 'tag warning'}>{mark}</span> {why}
    </p>
  );
}

/** Whether an option is to be chosen, and where that differs from the answer, what the learner did. */
function choiceMark(kind: Practice['kind'], toBeChosen: boolean, right: boolean, chosen: boolean): string {
  const mark = kind === 'find' ? messages[toBeChosen ? 'problem' : 'fine'] : messages[toBeChosen ? 'right' : 'wrong'];
  return right ? mark : mark + messages[chosen ? 'chosen' : 'passed'];
}

function sentence({ kind, items }: Practice, { verdict, right }: Grade): string {
  const { verdict: words } = messages;
  if (kind === 'text') return verdict === 'right' ? words.rightText : words.wrongText;
  if (kind === 'explain') return words.explain(right.size, items.length);
  if (verdict === 'partly') return words.partly(right.size, items.length);
  return words[verdict];
}
