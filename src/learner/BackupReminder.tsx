import { useEffect, useState } from 'preact/hooks';
import { useStoreValue } from './hooks.ts';
import type { Learner } from './learner.ts';
import { messages } from './reminder-messages.ts';
import { quietReminder, readBackupState, type BackupState } from './reminder.ts';

/**
 * A gentle word when everything was put into a file long ago; nothing otherwise, and nothing on a shared computer.
 * `href` leads to where it is done, from elsewhere.
 */
export function BackupReminder({ learner, href }: { learner: Learner; href?: string }) {
  const state = useBackupState(learner);
  const mode = useStoreValue(learner.$mode, 'own');
  if (state?.isDue !== true || mode === 'shared') return null;
  return (
    <div class="notice">
      <p>{messages.due(state.changes, state.days)}</p>
      <p class="actions">
        {href !== undefined && <a href={href}>{messages.go}</a>}
        <button
          type="button"
          class="button quiet"
          onClick={() => {
            quietReminder(learner, Date.now());
          }}
        >
          {messages.quiet}
        </button>
      </p>
    </div>
  );
}

/** What is written since the last backup, told a moment after the page is there and after every pause in writing. */
export function useBackupState(learner: Learner | undefined): BackupState | undefined {
  const [state, setState] = useState<BackupState>();
  useEffect(() => {
    let timer: ReturnType<typeof setTimeout> | undefined;
    const stop = learner?.$revision.subscribe(() => {
      clearTimeout(timer);
      timer = setTimeout(() => {
        setState(readBackupState(learner, Date.now()));
      }, 200);
    });
    return () => {
      clearTimeout(timer);
      stop?.();
    };
  }, [learner]);
  return state;
}
