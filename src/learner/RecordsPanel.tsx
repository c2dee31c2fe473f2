import type { ComponentChildren } from 'preact';
import { useState } from 'preact/hooks';
import { BackupReminder, useBackupState } from './BackupReminder.tsx';
import { exportRecords } from './export.ts';
import { ImportPanel, type ImportPanelProps } from './ImportPanel.tsx';
import { useLearner, useStoreValue } from './hooks.ts';
import type { Learner } from './learner.ts';
import { modeMessages } from './mode-messages.ts';
import { PersistentStorage } from './PersistentStorage.tsx';
import { hasText } from './record.ts';
import { messages as words } from './records-messages.ts';

/** Everything about where records are: out to a file, in from a file, own or shared computer, gone. */
export function RecordsPanel({
  opened,
  putAway,
}: Pick<ImportPanelProps, 'opened'> & {
  /** Lists what was put away. Handed in, because it names sheets, and records know none. */
  putAway: (learner: Learner) => ComponentChildren;
}) {
  const learner = useLearner();
  const mode = useStoreValue(learner?.$mode, 'unasked');
  useStoreValue(learner?.$revision, 0);
  const [said, setSaid] = useState('');
  const backup = useBackupState(learner);
  const sheets = learner?.list('sheet:').filter(({ data }) => hasText(data)).length ?? 0;
  const lessons = learner?.list('lesson:').filter(({ data }) => data.values['done']?.value === true).length ?? 0;
  const answers =
    learner?.list('answers:').flatMap(({ data }) => Object.keys(data.values).filter((path) => !path.includes('/'))).length ?? 0;
  const dialogues = learner?.list('dialogue:').length ?? 0;
  const isEmpty = sheets + lessons + answers + dialogues === 0;
  return (
    <div class="records" data-pagefind-ignore>
      <section class="paper">
        <h2>{words.here}</h2>
        <p>
          {words.where[mode]}　{isEmpty ? words.none : words.count(sheets, lessons, answers, dialogues)}
        </p>
        {mode !== 'shared' && <PersistentStorage />}
      </section>
      <section class="paper" id="export">
        <h2>{words.export}</h2>
        <p>{words.exportHelp}</p>
        {learner && <BackupReminder learner={learner} />}
        {backup && backup.at + backup.changes > 0 && (
          <p>
            {backup.at === 0 ? words.neverExported : words.exportedAt(time.format(backup.at))}
            {words.changes(backup.changes)}
          </p>
        )}
        <button
          type="button"
          class="button primary"
          disabled={!learner}
          onClick={() => {
            exportRecords();
            setSaid(words.exported);
          }}
        >
          {words.export}
        </button>
        <p role="status">{said}</p>
      </section>
      <ImportPanel learner={learner} opened={opened} />
      <section class="paper" id="put-away">
        <h2>{words.putAway.title}</h2>
        <p>{words.putAway.help}</p>
        {learner && putAway(learner)}
      </section>
      {learner && <Aside learner={learner} />}
      <ModeChoice learner={learner} mode={mode} />
      <Erase learner={learner} />
    </div>
  );
}

function ModeChoice({ learner, mode }: { learner: Learner | undefined; mode: 'unasked' | 'own' | 'shared' }) {
  const [failed, setFailed] = useState(false);
  return (
    <section class="paper">
      <h2>{words.mode}</h2>
      <fieldset class="field choices" disabled={!learner}>
        <legend>{modeMessages.question}</legend>
        {(['own', 'shared'] as const).map((choice) => (
          <div class="choice" key={choice}>
            <label>
              <input
                type="radio"
                name="mode"
                checked={mode === choice}
                onChange={() => {
                  setFailed(learner?.setMode(choice) !== undefined);
                }}
              />
              <span>{modeMessages[choice]}</span>
            </label>
            <p class="help">{modeMessages[`${choice}Help`]}</p>
          </div>
        ))}
      </fieldset>
      <p role="alert">{failed && modeMessages.failed}</p>
    </section>
  );
}

/** Records that could not be read, kept until the learner discards them. */
function Aside({ learner }: { learner: Learner }) {
  const [asked, setAsked] = useState<string>();
  const texts = learner.aside();
  if (texts.length === 0) return null;
  return (
    <section class="paper">
      <h2>{words.aside}</h2>
      <p>{words.asideHelp}</p>
      <ul>
        {texts.map((text) => (
          <li key={text}>
            <details>
              <summary>{words.asideItem(text.length)}</summary>
              <textarea readOnly rows={4} value={text} aria-label={words.asideItem(text.length)} />
            </details>
            <button
              type="button"
              class="button quiet"
              onClick={() => {
                if (asked === text) learner.removeAside(text);
                setAsked(asked === text ? undefined : text);
              }}
            >
              {asked === text ? words.confirmDiscard : words.discard}
            </button>
          </li>
        ))}
      </ul>
    </section>
  );
}

function Erase({ learner }: { learner: Learner | undefined }) {
  const [sure, setSure] = useState(false);
  const [left, setLeft] = useState<number>();
  return (
    <section class="paper">
      <h2>{words.erase}</h2>
      <p>{words.eraseHelp}</p>
      <p>
        <label class="choice">
          <input
            type="checkbox"
            checked={sure}
            disabled={!learner}
            onChange={(event) => {
              setSure(event.currentTarget.checked);
            }}
          />
          <span>{words.eraseConfirm}</span>
        </label>
      </p>
      <button
        type="button"
        class="button danger"
        disabled={!sure}
        onClick={() => {
          setSure(false);
          void learner?.erase().then(setLeft);
        }}
      >
        {words.eraseNow}
      </button>
      <p role="status">{left !== undefined && (left === 0 ? words.erased : words.eraseLeft(left))}</p>
    </section>
  );
}

const time = new Intl.DateTimeFormat('ja-JP', { year: 'numeric', month: 'long', day: 'numeric', hour: '2-digit', minute: '2-digit' });
