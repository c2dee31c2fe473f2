import { useEffect, useState } from 'preact/hooks';
import { getLearner } from './browser.ts';
import type { RecordHandle, SaveState } from './handle.ts';
import { useStoreValue } from './hooks.ts';
import { useKeeping } from './keeping-part.ts';
import { messages } from './messages.ts';
import { unsavedMessages } from './unsaved-messages.ts';

/** 保存済み・保存中・保存できません, in one line at the top of a form. Not announced: it changes while one writes. */
export function SaveLine({ handle }: { handle: RecordHandle | undefined }) {
  const [said, setSaid] = useState(() => sayOf(handle));
  useEffect(() => {
    if (!handle) return;
    let late: ReturnType<typeof setTimeout> | undefined;
    const say = () => {
      setSaid((before) => {
        const now = sayOf(handle);
        return before.state === now.state && before.text === now.text ? before : now;
      });
    };
    const stop = handle.$save.subscribe(({ state }) => {
      clearTimeout(late);
      late = setTimeout(say, state === 'saving' ? patience : 0);
    });
    return () => {
      clearTimeout(late);
      stop();
    };
  }, [handle]);
  return (
    <p class="save-state" data-state={said.state}>
      {/* A browser that translates the page takes the text away from Preact: each text is an element of its own. */}
      <span key={said.text}>{said.text}</span>
    </p>
  );
}

/** Milliseconds that a text may wait to be stored before that is said: else the line would change twice with every key. */
const patience = 100;

function sayOf(handle: RecordHandle | undefined): { state: SaveState['state']; text: string } {
  const save: SaveState = handle?.$save.get() ?? { state: 'empty' };
  return { state: save.state, text: line(save, handle !== undefined && getLearner().isPassing()) };
}

/**
 * Trouble with saving: announced at once, with a way out. Empty while all is well. What it says is loaded with the first writing, while
 * the network is there; without it the trouble is told plainly.
 */
export function SaveTrouble({ handle }: { handle: RecordHandle | undefined }) {
  const save = useStoreValue<SaveState>(handle?.$save, { state: 'empty' });
  const isInTrouble = save.state === 'failed' || save.state === 'newer';
  const part = useKeeping(isInTrouble);
  return (
    <div role="alert">
      {isInTrouble &&
        (part ? (
          <part.Trouble save={save} />
        ) : (
          <p class="notice error">
            {unsavedMessages[save.state]}　{unsavedMessages.stays}
          </p>
        ))}
    </div>
  );
}

function line(save: SaveState, passes: boolean): string {
  if (save.state === 'saved') return messages.save[passes ? 'savedHere' : 'saved'](time.format(save.at));
  return messages.save[save.state];
}

const time = new Intl.DateTimeFormat('ja-JP', { hour: '2-digit', minute: '2-digit' });
