import { useState } from 'preact/hooks';
import { Conflict } from '../learner/Conflict.tsx';
import type { RecordHandle } from '../learner/handle.ts';
import { useKeptText, type KeptText } from '../learner/useKeptText.ts';
import { useRestored } from '../learner/useRestored.ts';
import { grade, isAnswered, type Answer, type Grade, type Verdict } from './grade.ts';
import { Boxes } from './Boxes.tsx';
import { messages } from './messages.ts';
import { Order } from './Order.tsx';
import type { Practice } from './practice.ts';
import { Reason } from './Reason.tsx';

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
