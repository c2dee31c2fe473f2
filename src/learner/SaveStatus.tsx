import { useRef } from 'preact/hooks';
import { getLearner } from './browser.ts';
import type { RecordHandle, SaveState } from './handle.ts';
import { useStoreValue } from './hooks.ts';
import { useKeeping } from './keeping-part.ts';
import { messages } from './messages.ts';

/** 保存済み・保存できません, in one line at the top of a form. Not announced: it changes while one writes. */
export function SaveLine({ handle }: { handle: RecordHandle | undefined }) {
  const save = useStoreValue<SaveState>(handle?.$save, { state: 'empty' });
  const told = useRef<Told>({ state: 'empty' });
  // The next task writes. Said of every key, it would draw the page anew twice.
  if (save.state !== 'saving') told.current = save;
  const text = line(told.current, handle !== undefined && getLearner().isPassing());
  return (
    <p class="save-state" data-state={told.current.state}>
      {/* A browser that translates the page takes the text away from Preact: each text is an element of its own. */}
      <span key={text}>{text}</span>
    </p>
  );
}

type Told = Exclude<SaveState, { state: 'saving' }>;

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
            {messages.save[save.state]}　{messages.stays}
          </p>
        ))}
    </div>
  );
}

function line(save: Told, passes: boolean): string {
  if (save.state === 'saved') return messages.save[passes ? 'savedHere' : 'saved'](time.format(save.at));
  return messages.save[save.state];
}

const time = new Intl.DateTimeFormat('ja-JP', { hour: '2-digit', minute: '2-digit' });
