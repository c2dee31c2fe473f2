import { useEffect, useId, useState } from 'preact/hooks';
import type { RecordHandle } from '../learner/handle.ts';
import { useRegister, useSelected } from '../learner/hooks.ts';
import { newId } from '../learner/keys.ts';
import type { Learner } from '../learner/learner.ts';
import { hasText } from '../learner/record.ts';
import { SaveLine, SaveTrouble } from '../learner/SaveStatus.tsx';
import { useRestored } from '../learner/useRestored.ts';
import { useEntries, type EntrySource } from '../worksheets/entries.ts';
import type { Worksheet } from '../worksheets/schema.ts';
import { Sections } from '../worksheets/Sections.tsx';
import { useEntry } from '../worksheets/useWorksheet.ts';
import { messages } from './after-messages.ts';
import { asNote } from './records.ts';

interface DebriefProps {
  learner: Learner;
  /** The record of the dialogue, which remembers the entry. */
  handle: RecordHandle;
  /** The sheet with its one field. */
  sheet: Worksheet;
  sources: Record<string, EntrySource>;
}

/** One field of a sheet, written into a new entry unless the learner chooses one that is there. */
export function Debrief({ learner, handle, sheet, sources }: DebriefProps) {
  const source = sources[sheet.id];
  if (!source) return null;
  return sheet.scope === 'region' ? (
    <Field learner={learner} sheet={sheet} sources={sources} instance={undefined} href={source.href} />
  ) : (
    <EntryField learner={learner} handle={handle} sheet={sheet} sources={sources} source={source} />
  );
}

function EntryField({ learner, handle, sheet, sources, source }: DebriefProps & { source: EntrySource }) {
  const id = useId();
  const entries = useEntries(learner, source);
  useRestored();
  const isListed = (entry: string | undefined) => entries.some((listed) => listed.id === entry);
  const [fresh, setFresh] = useState(newId);
  const [chosen, choose] = useState<string>();
  const before = asNote(useRegister(handle, 'debrief')?.value);
  const instance = chosen ?? (isListed(before) ? before : fresh);
  const freshName = source.topicSheets ? messages.freshTopic : messages.fresh;
  useEffect(() => {
    if (isListed(fresh)) setFresh(newId());
  }, [entries]);
  return (
    <>
      <div class="field">
        <label for={id}>{messages.target}</label>
        <p class="help" id={`${id}-help`}>
          {messages.targetHelp}
        </p>
        <select
          id={id}
          aria-describedby={`${id}-help`}
          value={instance}
          onChange={(event) => {
            choose(event.currentTarget.value);
          }}
        >
          <option value={fresh}>{freshName}</option>
          {instance !== fresh && !isListed(instance) && <option value={instance}>{freshName}</option>}
          {entries.map((entry) => (
            <option key={entry.id} value={entry.id}>
              {entry.id === before ? messages.entryHere(entry.title) : messages.entry(entry.title, day.format(entry.at))}
            </option>
          ))}
        </select>
      </div>
      <Field
        key={instance}
        learner={learner}
        sheet={sheet}
        sources={sources}
        instance={instance}
        href={`${source.href}#entry-${instance}`}
        onWritten={() => {
          choose(instance);
          handle.edit('debrief', instance);
        }}
      />
    </>
  );
}

/** The field of one entry, and the way to the whole sheet once something is written there. */
function Field({
  learner,
  sheet,
  sources,
  instance,
  href,
  onWritten,
}: Omit<DebriefProps, 'handle'> & { instance: string | undefined; href: string; onWritten?: () => void }) {
  const { handle, carried } = useEntry(sheet, learner, instance);
  const written = useSelected(handle, hasText, Object.is) ?? false;
  useEffect(() => handle?.$record.listen(() => onWritten?.()), [handle]);
  return (
    <>
      <form
        class="paper debrief"
        onSubmit={(event) => {
          event.preventDefault();
        }}
      >
        <Sections heading="h3" sheet={sheet} learner={learner} handle={handle} carried={carried} sources={sources} />
        <SaveLine handle={handle} />
      </form>
      {written && (
        <p>
          <a href={href}>{messages.open(sheet.title)}</a>
        </p>
      )}
      <SaveTrouble handle={handle} />
    </>
  );
}

const day = new Intl.DateTimeFormat('ja-JP', { month: 'long', day: 'numeric' });
