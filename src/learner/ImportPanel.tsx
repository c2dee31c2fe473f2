import { useState } from 'preact/hooks';
import type { Backup } from './backup.ts';
import type { Learner } from './learner.ts';
import { maxFileBytes, previewBackup, readBackup, type BackupPreview, type BackupResult } from './read-backup.ts';
import { messages as words } from './records-messages.ts';

type State =
  | { step: 'idle' }
  | { step: 'refused'; why: keyof typeof words.refused }
  | { step: 'preview'; backup: Backup; preview: BackupPreview }
  | { step: 'done'; failures: number };

/** Loads a file in two steps: what it would do, then doing it. */
export function ImportPanel({ learner }: { learner: Learner | undefined }) {
  const [state, setState] = useState<State>({ step: 'idle' });
  const choose = async (input: HTMLInputElement) => {
    const file = input.files?.[0];
    input.value = '';
    if (!file || !learner) return;
    const result = await readFile(file);
    setState(
      result.state === 'read'
        ? { step: 'preview', backup: result.backup, preview: previewBackup(result.backup, learner.read) }
        : { step: 'refused', why: result.state },
    );
  };
  return (
    <section class="paper">
      <h2>{words.import}</h2>
      <p>{words.importHelp}</p>
      <p>
        <label class="field">
          {words.choose}
          <input
            type="file"
            accept=".json,application/json"
            disabled={!learner}
            onChange={(event) => {
              void choose(event.currentTarget);
            }}
          />
        </label>
      </p>
      <div role="status">
        {state.step === 'refused' && <p class="notice error">{words.refused[state.why]}</p>}
        {state.step === 'done' && (
          <p class={state.failures > 0 ? 'notice error' : 'notice'}>
            {state.failures > 0 ? words.applyFailed(state.failures) : words.applied}
          </p>
        )}
        {state.step === 'preview' && !state.backup.intact && <p class="notice warning">{words.altered}</p>}
      </div>
      {state.step === 'preview' && learner && (
        <div class="preview">
          <h3>{words.preview}</h3>
          <p>{words.previewFile(state.backup.edition, day.format(state.backup.at))}</p>
          <ul>
            <li>{words.added(state.preview.added)}</li>
            <li>{words.merged(state.preview.merged)}</li>
            <li>{words.same(state.preview.same)}</li>
            <li>{words.changedPlaces(state.preview.places.changed)}</li>
            <li>{words.toTray(state.preview.places.toTray)}</li>
            {state.backup.aside.length > 0 && <li>{words.unreadable(state.backup.aside.length)}</li>}
          </ul>
          <p class="actions">
            <button
              type="button"
              class="button primary"
              onClick={() => {
                setState({ step: 'done', failures: learner.restore(state.backup) });
              }}
            >
              {words.apply}
            </button>
            <button
              type="button"
              class="button"
              onClick={() => {
                setState({ step: 'idle' });
              }}
            >
              {words.cancel}
            </button>
          </p>
        </div>
      )}
    </section>
  );
}

/** The size is looked at before anything is read. */
async function readFile(file: File): Promise<BackupResult | { state: 'unreadable' }> {
  if (file.size > maxFileBytes) return { state: 'too-large' };
  try {
    return readBackup(await file.text());
  } catch {
    return { state: 'unreadable' };
  }
}

const day = new Intl.DateTimeFormat('ja-JP', { year: 'numeric', month: 'long', day: 'numeric' });
