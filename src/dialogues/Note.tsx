import { useId, useRef, useState } from 'preact/hooks';
import type { RecordHandle } from '../learner/handle.ts';
import { useRegister } from '../learner/hooks.ts';
import type { Stamp } from '../learner/record.ts';
import { messages } from './messages.ts';
import { asNote, notePath } from './records.ts';

/**
 * The note on one choice. While somebody writes here, a note from another window does not take its place: the one that is
 * overtaken goes to the tray, and is listed with the loose notes.
 */
export function Note({ handle, choice }: { handle: RecordHandle | undefined; choice: string }) {
  const id = useId();
  const path = notePath(choice);
  const register = useRegister(handle, path);
  const [draft, setDraft] = useState<string>();
  /** Stamp of the text the learner has before their eyes. */
  const seen = useRef<Stamp>();
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
        value={draft ?? asNote(register?.value)}
        onFocus={() => {
          seen.current = register;
          setDraft(asNote(register?.value));
        }}
        onInput={(event) => {
          setDraft(event.currentTarget.value);
          handle?.edit(path, event.currentTarget.value, seen.current ?? nothingSeen);
          seen.current = handle?.$record.get().values[path];
        }}
        onBlur={() => {
          handle?.flush();
          setDraft(undefined);
        }}
      />
    </div>
  );
}

/** Stamp of a place that was empty when the learner looked at it. */
const nothingSeen: Stamp = { at: -1, by: '' };
