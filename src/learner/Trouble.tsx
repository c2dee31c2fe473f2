import { getLearner } from './browser.ts';
import { exportRecords } from './export.ts';
import type { SaveState } from './handle.ts';
import { messages } from './messages.ts';
import { troubleMessages as words } from './trouble-messages.ts';

/** Why a text could not be saved, and what can be done: keep it as a file, try again. */
export function Trouble({ save }: { save: SaveState & { state: 'failed' | 'newer' } }) {
  return (
    <div class="notice error">
      <p>
        <strong>{messages.save[save.state]}</strong>
        {save.state === 'newer' ? words.newer : words[save.why]}
      </p>
      <p class="actions">
        <button type="button" class="button primary" onClick={exportRecords}>
          {words.export}
        </button>
        {save.state === 'newer' ? (
          <button
            type="button"
            class="button"
            onClick={() => {
              location.reload();
            }}
          >
            {words.reload}
          </button>
        ) : (
          <button type="button" class="button" onClick={() => getLearner().flushAll()}>
            {words.retry}
          </button>
        )}
      </p>
    </div>
  );
}
