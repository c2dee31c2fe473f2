import { useId } from 'preact/hooks';
import { Conflict } from '../learner/Conflict.tsx';
import type { RecordHandle } from '../learner/handle.ts';
import { useKeptText } from '../learner/useKeptText.ts';
import { noteMessages } from './note-messages.ts';
import { notePath } from './records.ts';

/** The note on one choice. One that is overtaken goes to the tray, and is listed with the loose notes. */
export function Note({ handle, choice }: { handle: RecordHandle | undefined; choice: string }) {
  const id = useId();
  const kept = useKeptText(handle, notePath(choice));
  return (
    <div class="field">
      <label for={id}>{noteMessages.label}</label>
      <p class="help" id={`${id}-help`}>
        {noteMessages.help}
      </p>
      <textarea id={id} rows={2} aria-describedby={`${id}-help`} disabled={!handle} {...kept.control} />
      <Conflict kept={kept} />
    </div>
  );
}
