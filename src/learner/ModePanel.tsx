import { useState } from 'preact/hooks';
import { exportRecords } from './export.ts';
import type { Learner } from './learner.ts';
import { useStoreValue } from './hooks.ts';
import { messages } from './messages.ts';
import { modeMessages } from './mode-messages.ts';

/** The question, or the reminder that the computer is a shared one. */
export function ModePanel({ learner }: { learner: Learner }) {
  const mode = useStoreValue(learner.$mode, 'own');
  const [failed, setFailed] = useState(false);
  if (mode === 'shared') {
    return (
      <div class="notice warning">
        <p>
          <strong>{modeMessages.sharedNow}</strong>
          {modeMessages.sharedNext}
        </p>
        <p class="actions">
          <button type="button" class="button" onClick={exportRecords}>
            {messages.export}
          </button>
        </p>
      </div>
    );
  }
  if (mode === 'own') return null;
  const choose = (choice: 'own' | 'shared') => {
    setFailed(learner.setMode(choice) !== undefined);
  };
  return (
    <section class="notice" aria-label={modeMessages.question}>
      <p>
        <strong>{modeMessages.question}</strong>
        {modeMessages.reason}
      </p>
      <p class="actions">
        <button
          type="button"
          class="button primary"
          onClick={() => {
            choose('own');
          }}
        >
          {modeMessages.own}
        </button>
        <span>{modeMessages.ownHelp}</span>
      </p>
      <p class="actions">
        <button
          type="button"
          class="button"
          onClick={() => {
            choose('shared');
          }}
        >
          {modeMessages.shared}
        </button>
        <span>{modeMessages.sharedHelp}</span>
      </p>
      <p role="status">{failed && modeMessages.failed}</p>
    </section>
  );
}
