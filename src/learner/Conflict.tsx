import { conflictMessages as messages } from './conflict-messages.ts';
import type { KeptText } from './useKeptText.ts';

/** Below a text: what another tab wrote in the same place, and what to do with it. */
export function Conflict({ kept: { offered, take, keep, focus } }: { kept: KeptText }) {
  const choice = (words: string, choose: () => void) => (
    // The button goes away with its press, so the text gets the focus.
    <button
      type="button"
      class="button"
      onClick={() => {
        focus();
        choose();
      }}
    >
      {words}
    </button>
  );
  return (
    <div role="status">
      {offered !== undefined && (
        <div class="notice warning">
          <p>{messages.notice}</p>
          <blockquote>{offered}</blockquote>
          <p class="actions">
            {choice(messages.take, take)}
            {choice(messages.keep, keep)}
          </p>
        </div>
      )}
    </div>
  );
}
