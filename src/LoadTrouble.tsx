import { sentenceFor } from './load-failure.ts';
import { messages } from './load-messages.ts';

/** Says why a part could not be loaded, and offers what helps. Stands inside a live region. */
export function LoadTrouble({ error, again, isKept = true }: { error: unknown; again?: () => void; isKept?: boolean }) {
  return (
    <div class="notice error">
      <p>{sentenceFor(error, isKept)}</p>
      <p class="actions">
        {again && (
          <button type="button" class="button" onClick={again}>
            {messages.again}
          </button>
        )}
        <button
          type="button"
          class="button"
          onClick={() => {
            location.reload();
          }}
        >
          {messages.reload}
        </button>
      </p>
    </div>
  );
}
