import { useMemo, useState } from 'preact/hooks';
import type { Backup } from '../learner/backup.ts';
import { sheetPlace } from '../learner/keys.ts';
import type { Learner } from '../learner/learner.ts';
import { emptyRecord } from '../learner/record.ts';
import { listEntries, listTopics } from '../worksheets/entries.ts';
import { messages as sheetWords } from '../worksheets/messages.ts';
import { titleOf } from '../worksheets/rules.ts';
import { compareRecords, type EntryNamer } from './compare.ts';
import { messages } from './compare-messages.ts';
import type { CompareFilesProps } from './props.ts';
import { definitionAt, type Definitions } from './definitions.ts';
import { matchRecords, type Subject } from './plan.ts';
import { RecordComparison } from './RecordComparison.tsx';
import { takeIn, type Outcome } from './take-in.ts';
import { TargetChoice } from './TargetChoice.tsx';
import { useChoices, type Compared } from './useChoices.ts';

/** The records of the file one after another, and what is to be taken of them. */
export function Comparison({
  file,
  learner,
  definitions,
  subject,
  finish,
  close,
}: Pick<CompareFilesProps, 'file' | 'learner' | 'definitions' | 'close'> & {
  subject: Subject;
  finish: (done: { outcome: Outcome; compared: readonly Compared[] }) => void;
}) {
  const own = useMemo(() => ownEntries(learner, subject, definitions), [subject]);
  const [target, setTarget] = useState(() => own.find(({ id }) => id === subject.instance)?.id);
  const compared = useMemo((): Compared[] => {
    const nameEntry = entryNamer(file, learner, definitions);
    return matchRecords(file, subject, target, definitions, learner.read).map((match) => ({
      match,
      comparisons: compareRecords(match.mine ?? emptyRecord, match.theirs, match.sheet, nameEntry),
    }));
  }, [subject, target]);
  const { choices, choose, chooseAll, count, takings } = useChoices(compared, target === undefined);
  const [keepRest, setKeepRest] = useState(true);
  const [said, setSaid] = useState('');
  const canKeep = compared.some(({ match, comparisons }) => match.mine && comparisons.some(isOpen));
  const all = (side: 'mine' | 'theirs', only: readonly Compared[] = compared) => {
    setSaid(messages.all.said(chooseAll(side, only)));
  };
  return (
    <>
      {subject.instance !== undefined && <TargetChoice subject={subject} own={own} target={target} choose={setTarget} />}
      {compared.length > 1 && canKeep && (
        <p class="actions">
          {(['theirs', 'mine'] as const).map((side) => (
            <button
              key={side}
              type="button"
              class="button"
              onClick={() => {
                all(side);
              }}
            >
              {messages.all[side]}
            </button>
          ))}
        </p>
      )}
      {compared.map((record) => (
        <RecordComparison
          key={record.match.place}
          compared={record}
          sender={file.from}
          chosen={choices.get(record.match.place)}
          choose={(key, choice) => {
            choose(record.match.place, key, choice);
          }}
          all={(side) => {
            all(side, [record]);
          }}
        />
      ))}
      {canKeep && (
        <div class="choice">
          <label>
            <input
              type="checkbox"
              checked={keepRest}
              onChange={(event) => {
                setKeepRest(event.currentTarget.checked);
              }}
            />
            <span>{messages.keepRest}</span>
          </label>
          <p class="help">{messages.keepRestHelp}</p>
        </div>
      )}
      <p>{messages.chosen(count)}</p>
      <p role="status" class="said">
        {said}
      </p>
      <p class="actions">
        <button
          type="button"
          class="button primary"
          disabled={count === 0 && !(canKeep && keepRest)}
          onClick={() => {
            finish({ outcome: takeIn(learner, takings(canKeep && keepRest), Date.now()), compared });
          }}
        >
          {messages.apply}
        </button>
        <button type="button" class="button" onClick={close}>
          {messages.cancel}
        </button>
      </p>
    </>
  );
}

const isOpen = ({ state }: { state: string }): boolean => state === 'different' || state === 'theirs';

/** What the file can be compared with: all own テーマ, or all own entries of its sheet. */
function ownEntries(learner: Learner, { sheet }: Subject, definitions: Definitions) {
  if (sheet.id !== 'topic') return listEntries(learner, sheet);
  const sheets = Object.values(definitions).filter(({ id, scope }) => scope === 'topic' && id !== 'topic');
  return listTopics(learner, sheets);
}

/** Entries are named by the file first: it says what its author saw. */
function entryNamer(file: Backup, learner: Learner, definitions: Definitions): EntryNamer {
  return (sheet, entry) => {
    const place = sheetPlace(sheet, entry);
    const definition = definitionAt(place, definitions);
    const record = file.records.get(place)?.data ?? learner.read(place);
    return (definition && record && titleOf(record, definition)) ?? sheetWords.links.missing;
  };
}
