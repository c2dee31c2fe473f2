import { useRef, useState } from 'preact/hooks';
import { inSlices, type Pace } from '../tables/pace.ts';
import { writing } from '../tables/reading-messages.ts';
import { Reading } from '../tables/Reading.tsx';
import { useReading } from '../tables/useReading.ts';
import type { Backup } from './backup.ts';
import { messages as words } from './import-messages.ts';
import type { Place } from './keys.ts';
import type { Learner } from './learner.ts';
import { countOutOfSight } from './out-of-sight.ts';
import { readableRecords, type BackupPreview as Preview } from './read-backup.ts';
import { restoreSteps } from './restore.ts';

export interface BackupPreviewProps {
  backup: Backup;
  /** What loading it would do. */
  preview: Preview;
  learner: Learner;
  /** What the sheet of a place is called. */
  titleOf: (place: Place) => string;
  close: () => void;
}

/** Loads a backup in two steps: what it would do, then doing it. */
export function BackupPreview({ backup, preview, learner, titleOf, close }: BackupPreviewProps) {
  const [withHidden, setWithHidden] = useState(true);
  const [outcome, setOutcome] = useState<Outcome | 'stopped'>();
  const loading = useReading();
  const root = useRef<HTMLDivElement>(null);
  return (
    <div ref={root} tabIndex={-1}>
      <div role="status">
        {loading.done !== undefined && <p>{words.loading}</p>}
        {outcome === 'stopped' && <p class="notice">{words.stopped}</p>}
        {outcome && outcome !== 'stopped' && <Said {...outcome} />}
      </div>
      <Reading
        done={loading.done}
        words={writing}
        stop={() => {
          loading.stop();
          setOutcome('stopped');
          root.current?.focus();
        }}
      />
      {!outcome && loading.done === undefined && (
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
                root.current?.focus();
                void loading
                  .read((pace) => load(learner, backup, withHidden, preview.later.length, pace))
                  .then((loaded) => {
                    if (loaded) setOutcome(loaded);
                  });
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
async function load(learner: Learner, backup: Backup, withHidden: boolean, later: number, pace: Pace): Promise<Outcome> {
  const wasEmpty = learner.list('').length === 0;
  const failures = await inSlices(restoreSteps(learner, backup, withHidden), pace);
  if (wasEmpty && failures === 0) learner.writeNote('backup', JSON.stringify({ at: backup.at }));
  return { failures, later, ...countOutOfSight(readableRecords(backup), learner.read) };
}

const day = new Intl.DateTimeFormat('ja-JP', { year: 'numeric', month: 'long', day: 'numeric' });
