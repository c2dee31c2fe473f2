import { useState } from 'preact/hooks';
import type { RecordHandle } from '../learner/handle.ts';
import { newId, sheetPlace } from '../learner/keys.ts';
import type { Learner } from '../learner/learner.ts';
import { useRestored } from '../learner/useRestored.ts';
import { takeFocus } from './controls.tsx';
import { holdsPutAway, useEntries, type EntrySource } from './entries.ts';
import { messages as listMessages } from './list-messages.ts';
import { messages } from './messages.ts';

/** One's own entries of a sheet: choose, begin another, put one away. */
export function Entries({
  learner,
  source,
  handle,
  current,
  choose,
}: {
  learner: Learner | undefined;
  source: EntrySource;
  handle: RecordHandle | undefined;
  current: string | undefined;
  choose: (id: string) => void;
}) {
  const entries = useEntries(learner, source);
  useRestored();
  const [removed, setRemoved] = useState<string>();
  const isStored = entries.some((entry) => entry.id === current);
  const remove = () => {
    handle?.edit('#removed', true);
    handle?.flush();
    setRemoved(current);
    choose(entries.find((entry) => entry.id !== current)?.id ?? newId());
  };
  const restore = () => {
    if (!learner || removed === undefined) return;
    const back = learner.open(sheetPlace(source.id, removed));
    back.edit('#removed', false);
    back.flush();
    choose(removed);
    setRemoved(undefined);
  };
  return (
    <div class="entries">
      <label>
        {source.topicSheets ? messages.entries.topics : messages.entries.label}（{messages.entries.count(entries.length)}）
        <select
          disabled={!handle}
          value={current ?? ''}
          onChange={(event) => {
            choose(event.currentTarget.value);
          }}
        >
          {!isStored && <option value={current ?? ''}>{source.topicSheets ? messages.entries.freshTopic : messages.entries.fresh}</option>}
          {entries.map((entry) => (
            <option key={entry.id} value={entry.id}>
              {entry.title}（{day.format(entry.at)}）
            </option>
          ))}
        </select>
      </label>
      <button
        type="button"
        class="button"
        disabled={!isStored}
        onClick={() => {
          choose(newId());
        }}
      >
        {source.topicSheets ? messages.entries.createTopic : messages.entries.create}
      </button>
      {!source.topicSheets && (
        <button type="button" class="button quiet" disabled={!isStored} onClick={remove}>
          {messages.entries.remove}
        </button>
      )}
      <span role="status" class="said">
        {removed !== undefined && messages.entries.removed}
      </span>
      {removed !== undefined && (
        <button
          type="button"
          class="button quiet"
          ref={takeFocus}
          onClick={(event) => {
            event.currentTarget.closest('.entries')?.querySelector('select')?.focus();
            restore();
          }}
        >
          {messages.entries.undo}
        </button>
      )}
      {learner && holdsPutAway(learner, [`${sheetPlace(source.id)}:`]) && <a href={source.putAway}>{listMessages.putAway}</a>}
    </div>
  );
}

const day = new Intl.DateTimeFormat('ja-JP', { month: 'long', day: 'numeric' });
