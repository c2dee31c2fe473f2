import { render } from 'preact';
import { useState } from 'preact/hooks';
import { exportRecords } from './export.ts';
import { useStoreValue } from './hooks.ts';
import type { Learner } from './learner.ts';
import { messages } from './messages.ts';
import { modeMessages } from './mode-messages.ts';
import { troubleMessages } from './trouble-messages.ts';

/** The question whose computer it is, or the reminder that records go with their tab or lie in another. */
export function ModePanel({ learner, written }: { learner: Learner; written: boolean }) {
  const mode = useStoreValue(learner.$mode, 'own');
  const elsewhere = useStoreValue(learner.$elsewhere, 0);
  if (!written && elsewhere > 0) return <p class="notice">{modeMessages.elsewhere(elsewhere)}</p>;
  return mode === 'shared' ? <Shared learner={learner} /> : <Question learner={learner} />;
}

function Question({ learner }: { learner: Learner }) {
  const [failed, setFailed] = useState(false);
  return (
    <section class="notice" aria-label={messages.mode.question}>
      <p>
        <strong>{messages.mode.question}</strong>
        {modeMessages.reason}
      </p>
      {(['own', 'shared'] as const).map((mode) => (
        <p class="actions" key={mode}>
          <button
            type="button"
            class={mode === 'own' ? 'button primary' : 'button'}
            onClick={() => {
              setFailed(learner.setMode(mode) !== undefined);
            }}
          >
            {messages.mode[mode]}
          </button>
          <span>{modeMessages[`${mode}Help`]}</span>
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

function Shared({ learner }: { learner: Learner }) {
  const [left, setLeft] = useState<number>();
  const [isAsked, setAsked] = useState(false);
  return (
    <div class="notice warning">
      <p>
        <strong>{modeMessages.sharedNow}</strong>
        {modeMessages.sharedNext}
      </p>
      <p class="actions">
        <button type="button" class="button" onClick={exportRecords}>
          {troubleMessages.export}
        </button>
        <button
          type="button"
          class="button quiet"
          onClick={() => {
            if (isAsked) void learner.erase().then(setLeft);
            setAsked(!isAsked);
          }}
        >
          {isAsked ? modeMessages.eraseSure : modeMessages.erase}
        </button>
      </p>
      <p role="status">{left !== undefined && left > 0 && modeMessages.eraseLeft(left)}</p>
    </div>
  );
}
