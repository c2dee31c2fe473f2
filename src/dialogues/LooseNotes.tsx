import type { RecordHandle } from '../learner/handle.ts';
import { useSelected } from '../learner/hooks.ts';
import { messages } from './so-far-messages.ts';
import { looseNotes, type LooseNote } from './kept.ts';
import type { Scenes } from './walk.ts';

/** 前の版で書いたメモ: notes that no choice of the page shows. */
export function LooseNotes({ handle, dialogue }: { handle: RecordHandle | undefined; dialogue: Scenes }) {
  const notes = useSelected(handle, (record) => looseNotes(record, dialogue), areSame) ?? [];
  if (notes.length === 0) return null;
  return (
    <details class="loose-notes">
      <summary>{messages.loose(notes.length)}</summary>
      <p class="help">{messages.looseHelp}</p>
      <ul>
        {notes.map(({ text, at, say }) => (
          <li key={`${String(at)} ${text}`}>
            {say !== undefined && <p class="quiet">「{say}」</p>}
            <p class="written">{text}</p>
          </li>
        ))}
      </ul>
    </details>
  );
}

const areSame = (a: readonly LooseNote[], b: readonly LooseNote[]): boolean => JSON.stringify(a) === JSON.stringify(b);
