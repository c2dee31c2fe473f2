import type { Ref } from 'preact';
import { useId } from 'preact/hooks';
import type { RecordHandle } from '../learner/handle.ts';
import { useKeptText } from '../learner/useKeptText.ts';
import { messages } from './messages.ts';
import { notePath } from './records.ts';

/**
 * The note on one choice. While somebody writes here, a note from another window does not take its place: the one that is
 * overtaken goes to the tray, and is listed with the loose notes.
 */
export function Note({ handle, choice }: { handle: RecordHandle | undefined; choice: string }) {
  const id = useId();
  const path = notePath(choice);
  const { control } = useKeptText(handle, path);
  return (
    <div class="field">
      <label for={id}>{messages.note}</label>
      <p class="help" id={`${id}-help`}>
        {messages.noteHelp}
      </p>
      <textarea
        id={id}
        rows={2}
        aria-describedby={`${id}-help`}
        disabled={!handle}
        {...(control as typeof control & { ref: Ref<HTMLTextAreaElement> })}
      />
    </div>
  );
}
