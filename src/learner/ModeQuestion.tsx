import { useState } from 'preact/hooks';
import { exportRecords } from './export.ts';
import type { Learner } from './learner.ts';
import { useStoreValue } from './hooks.ts';
import { messages } from './messages.ts';

/** Asks whose computer it is after the first writing, and says so for as long as it is a shared one. */
export function ModeQuestion({ learner, written }: { learner: Learner | undefined; written: boolean }) {
  const mode = useStoreValue(learner?.$mode, 'own');
  const [failed, setFailed] = useState(false);
  if (!learner) return null;
  if (mode === 'shared') {
    return (
      <div class="notice warning">
        <p>
          <strong>{messages.mode.sharedNow}</strong>
          {messages.mode.sharedNext}
        </p>
        <p class="actions">
          <button type="button" class="button" onClick={exportRecords}>
            {messages.export}
          </button>
        </p>
      </div>
    );
  }
  if (mode === 'own' || !written) return null;
  const choose = (choice: 'own' | 'shared') => {
    setFailed(learner.setMode(choice) !== undefined);
  };
  return (
    <section class="notice" aria-label={messages.mode.question}>
      <p>
        <strong>{messages.mode.question}</strong>
        {messages.mode.reason}
      </p>
      <p class="actions">
        <button
          type="button"
          class="button primary"
          onClick={() => {
            choose('own');
          }}
        >
          {messages.mode.own}
        </button>
        <span>{messages.mode.ownHelp}</span>
      </p>
      <p class="actions">
        <button
          type="button"
          class="button"
          onClick={() => {
            choose('shared');
          }}
        >
          {messages.mode.shared}
        </button>
        <span>{messages.mode.sharedHelp}</span>
      </p>
      <p role="status">{failed && messages.mode.failed}</p>
    </section>
  );
}
