import { render } from 'preact';
import { useEffect, useRef, useState } from 'preact/hooks';
import { useStoreValue } from './hooks.ts';
import type { Learner } from './learner.ts';
import { messages } from './messages.ts';
import { modeMessages } from './mode-messages.ts';

interface ModePanelProps {
  learner: Learner;
  /** Whether the question was asked here. */
  isAsked: boolean;
  /** How many records other tabs hold, if that has to be said. */
  elsewhere: number;
}

/** The question whose computer it is, and what follows from the answer; records that lie in another tab. */
export function ModePanel({ learner, isAsked, elsewhere }: ModePanelProps) {
  return (
    <>
      {elsewhere > 0 && <p class="notice screen-only">{modeMessages.elsewhere(elsewhere)}</p>}
      {isAsked && <Question learner={learner} />}
    </>
  );
}

function Question({ learner }: { learner: Learner }) {
  const mode = useStoreValue(learner.$mode, 'unasked');
  const [failed, setFailed] = useState(false);
  const answer = useRef<HTMLParagraphElement>(null);
  const wasAnswered = useRef(false);
  useEffect(() => {
    // The buttons are gone: the way with the keyboard goes on from here.
    if (wasAnswered.current && mode !== 'unasked') answer.current?.focus();
  }, [mode]);
  if (mode !== 'unasked')
    return (
      <p class="help screen-only" tabIndex={-1} ref={answer}>
        {modeMessages[`${mode}Now`]}
      </p>
    );
  return (
    <section class="notice screen-only" aria-label={messages.mode.question}>
      <p>
        <strong>{messages.mode.question}</strong>
        {modeMessages.reason}
      </p>
      {(['own', 'shared'] as const).map((choice) => (
        <p class="actions" key={choice}>
          <button
            type="button"
            class={choice === 'own' ? 'button primary' : 'button'}
            onClick={() => {
              wasAnswered.current = true;
              setFailed(learner.setMode(choice) !== undefined);
            }}
          >
            {messages.mode[choice]}
          </button>
          <span>{modeMessages[`${choice}Help`]}</span>
        </p>
      ))}
      <p role="status">{failed && modeMessages.failed}</p>
    </section>
  );
}

/** Somebody may have left this tab: nothing of theirs is shown before it is said whose it is. */
export function renderHeld(learner: Learner, place: Element): void {
  render(<Held learner={learner} />, place);
}

function Held({ learner }: { learner: Learner }) {
  const isHeld = useStoreValue(learner.$held, true);
  if (!isHeld) return null;
  return (
    <section class="notice warning" aria-label={modeMessages.held}>
      <p>
        <strong>{modeMessages.held}</strong>
        {modeMessages.heldHelp}
      </p>
      <p class="actions">
        <button
          type="button"
          class="button primary"
          onClick={() => {
            learner.dropHeld();
          }}
        >
          {modeMessages.dropHeld}
        </button>
        <button
          type="button"
          class="button"
          onClick={() => {
            learner.openHeld();
          }}
        >
          {modeMessages.openHeld}
        </button>
      </p>
    </section>
  );
}
