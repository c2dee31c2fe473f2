import { useEffect, useState } from 'preact/hooks';
import { readPersistence, type Persistence } from './persistence.ts';
import { messages as words } from './records-messages.ts';

/** Asks the browser to keep the records even when room is short, and shows its answer. */
export function PersistentStorage() {
  const [state, setState] = useState<Persistence>();
  const read = (ask: boolean) => void readPersistence(ask).then(setState);
  useEffect(() => {
    read(false);
  }, []);
  return (
    <div>
      <p role="status">{state && words.persistence[state]}</p>
      {(state === 'open' || state === 'refused') && (
        <button
          type="button"
          class="button"
          onClick={() => {
            read(true);
          }}
        >
          {words.persistence.ask}
        </button>
      )}
    </div>
  );
}
