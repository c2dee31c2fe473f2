import { render } from 'preact';
import { useStoreValue } from './hooks.ts';
import type { Learner } from './learner.ts';
import { modeMessages } from './mode-messages.ts';

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
