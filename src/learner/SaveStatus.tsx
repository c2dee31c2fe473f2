import { useEffect, useState } from 'preact/hooks';
import { load } from '../loading.ts';
import { LoadTrouble } from '../LoadTrouble.tsx';
import { getLearner } from './browser.ts';
import type { RecordHandle, SaveState } from './handle.ts';
import { useStoreValue } from './hooks.ts';
import { messages } from './messages.ts';

/** 保存済み・保存中・保存できません, in one line at the top of a form. Not announced: it changes with every key press. */
export function SaveLine({ handle }: { handle: RecordHandle | undefined }) {
  const save = useStoreValue<SaveState>(handle?.$save, { state: 'empty' });
  const passes = handle !== undefined && getLearner().isPassing();
  const text = line(save, passes);
  return (
    <p class="save-state" data-state={save.state}>
      {/* A browser that translates the page takes the text away from Preact: each text is an element of its own. */}
      <span key={text}>{text}</span>
    </p>
  );
}

/** Trouble with saving: announced at once, with a way out. Empty while all is well. */
export function SaveTrouble({ handle }: { handle: RecordHandle | undefined }) {
  const save = useStoreValue<SaveState>(handle?.$save, { state: 'empty' });
  const isInTrouble = save.state === 'failed' || save.state === 'newer';
  const [error, setError] = useState<unknown>();
  const prepare = () => load('export');
  useEffect(() => {
    // At hand before it is needed: a full storage is often not the only thing that is wrong.
    if (isInTrouble) prepare().catch(() => undefined);
  }, [isInTrouble]);
  const writeFile = () => {
    prepare().then(({ exportRecords }) => {
      setError(undefined);
      exportRecords();
    }, setError);
  };
  return (
    <div role="alert">
      {(save.state === 'failed' || save.state === 'newer') && (
        <div class="notice error">
          <p>
            <strong>{messages.save[save.state]}</strong>
            {save.state === 'newer' ? messages.failed.newer : messages.failed[save.why]}
          </p>
          <p class="actions">
            <button type="button" class="button primary" onClick={writeFile}>
              {messages.export}
            </button>
            {save.state === 'newer' ? (
              <button
                type="button"
                class="button"
                onClick={() => {
                  location.reload();
                }}
              >
                {messages.failed.reload}
              </button>
            ) : (
              <button type="button" class="button" onClick={() => getLearner().flushAll()}>
                {messages.failed.retry}
              </button>
            )}
          </p>
          {error !== undefined && <LoadTrouble error={error} isKept={false} />}
        </div>
      )}
    </div>
  );
}

function line(save: SaveState, passes: boolean): string {
  if (save.state === 'saved') return messages.save[passes ? 'savedHere' : 'saved'](time.format(save.at));
  return messages.save[save.state];
}

const time = new Intl.DateTimeFormat('ja-JP', { hour: '2-digit', minute: '2-digit' });
