import { useMemo, useRef, useState } from 'preact/hooks';
import type { Backup } from './backup.ts';
import { messages as words } from './import-messages.ts';
import type { Place } from './keys.ts';
import type { Learner } from './learner.ts';
import { countOutOfSight } from './out-of-sight.ts';
import { previewBackup, readableRecords } from './read-backup.ts';
import { restore } from './restore.ts';

export interface BackupPreviewProps {
  backup: Backup;
  learner: Learner;
  /** What the sheet of a place is called. */
  titleOf: (place: Place) => string;
  close: () => void;
}

/** Loads a backup in two steps: what it would do, then doing it. */
export function BackupPreview({ backup, learner, titleOf, close }: BackupPreviewProps) {
  const preview = useMemo(() => previewBackup(backup, learner.read), [backup]);
  const [withHidden, setWithHidden] = useState(true);
  const [outcome, setOutcome] = useState<Outcome>();
  const root = useRef<HTMLDivElement>(null);
  return (
    <div ref={root} tabIndex={-1}>
      <div role="status">{outcome && <Said {...outcome} />}</div>
      {!outcome && (
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
            {preview.later.length > 0 && (
              <li>
                {words.later(preview.later.length)}
                <ul>
                  {preview.later.map((place) => (
                    <li key={place}>{titleOf(place)}</li>
                  ))}
                </ul>
              </li>
            )}
          </ul>
          {preview.hidden > 0 && (
            <p>
              <label class="choice">
                <input
                  type="checkbox"
                  checked={withHidden}
                  onChange={(event) => {
                    setWithHidden(event.currentTarget.checked);
                  }}
                />
                <span>{words.hidden(preview.hidden)}</span>
              </label>
            </p>
          )}
          <p class="actions">
            <button
              type="button"
              class="button primary"
              onClick={() => {
                setOutcome(load(learner, backup, withHidden, preview.later.length));
                root.current?.focus();
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
    </div>
  );
}

/** What loading did, and what of the file is not on screen all the same. */
interface Outcome {
  failures: number;
  putAway: number;
  letGo: number;
  later: number;
}

function Said({ failures, putAway, letGo, later }: Outcome) {
  return (
    <p class={failures > 0 ? 'notice error' : 'notice'}>
      {failures > 0 ? words.applyFailed(failures) : words.applied}
      {letGo > 0 && words.stillGone(letGo)}
      {later > 0 && words.stillLater(later)}
      {putAway > 0 && (
        <>
          {words.stillAway(putAway)}
          <a href="#put-away">{words.toPutAway}</a>
        </>
      )}
    </p>
  );
}

/** On a computer where nothing was written yet, what is loaded is in a file already: the reminder counts from there. */
function load(learner: Learner, backup: Backup, withHidden: boolean, later: number): Outcome {
  const wasEmpty = learner.list('').length === 0;
  const failures = restore(learner, backup, withHidden);
  if (wasEmpty && failures === 0) learner.writeNote('backup', JSON.stringify({ at: backup.at }));
  return { failures, later, ...countOutOfSight(readableRecords(backup), learner.read) };
}

const day = new Intl.DateTimeFormat('ja-JP', { year: 'numeric', month: 'long', day: 'numeric' });
