import { useMemo, useState } from 'preact/hooks';
import type { Backup } from './backup.ts';
import { messages as words } from './import-messages.ts';
import type { Learner } from './learner.ts';
import { previewBackup } from './read-backup.ts';

/** Loads a backup in two steps: what it would do, then doing it. */
export function BackupPreview({ backup, learner, close }: { backup: Backup; learner: Learner; close: () => void }) {
  const preview = useMemo(() => previewBackup(backup, learner.read), [backup]);
  const [failures, setFailures] = useState<number>();
  return (
    <>
      <div role="status">
        {failures !== undefined && (
          <p class={failures > 0 ? 'notice error' : 'notice'}>{failures > 0 ? words.applyFailed(failures) : words.applied}</p>
        )}
      </div>
      {failures === undefined && (
        <div class="preview">
          <h3>{words.preview}</h3>
          <p>{words.previewFile(backup.edition, day.format(backup.at))}</p>
          <ul>
            <li>{words.added(preview.added)}</li>
            <li>{words.merged(preview.merged)}</li>
            <li>{words.same(preview.same)}</li>
            <li>{words.changedPlaces(preview.places.changed)}</li>
            <li>{words.toTray(preview.places.toTray)}</li>
            {backup.aside.length > 0 && <li>{words.unreadable(backup.aside.length)}</li>}
          </ul>
          <p class="actions">
            <button
              type="button"
              class="button primary"
              onClick={() => {
                setFailures(restore(learner, backup));
              }}
            >
              {words.apply}
            </button>
            <button type="button" class="button" onClick={close}>
              {words.cancel}
            </button>
          </p>
        </div>
      )}
    </>
  );
}

/** On a computer where nothing was written yet, what is loaded is in a file already: the reminder counts from there. */
function restore(learner: Learner, backup: Backup): number {
  const wasEmpty = learner.list('').length === 0;
  const failures = learner.restore(backup);
  if (wasEmpty && failures === 0) learner.writeNote('backup', JSON.stringify({ at: backup.at }));
  return failures;
}

const day = new Intl.DateTimeFormat('ja-JP', { year: 'numeric', month: 'long', day: 'numeric' });
