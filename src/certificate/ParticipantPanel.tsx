import { useId, useRef, useState } from 'preact/hooks';
import { importAgain } from '../again.ts';
import { sentenceFor } from '../load-failure.ts';
import { takeLongPaste } from '../tables/long-paste.ts';
import { messages } from './messages.ts';
import type { TakenList } from './ParticipantReader.tsx';
import type { ChosenParticipants } from './participants.ts';

const loadReader = importAgain(() => import('./ParticipantReader.tsx'));

const words = messages.list;

/** Where a list of participants is pasted or chosen. What reads it and shows who is on it is loaded with the first. */
export function ParticipantPanel({
  list,
  setList,
}: {
  list: ChosenParticipants | undefined;
  setList: (list: ChosenParticipants | undefined) => void;
}) {
  const id = useId();
  const paste = useRef<HTMLTextAreaElement>(null);
  const [taken, setTaken] = useState<TakenList & Awaited<ReturnType<typeof loadReader>>>();
  const [error, setError] = useState<unknown>();
  const take = (source: string | File) => {
    setError(undefined);
    loadReader().then((part) => {
      setTaken({ ...part, source });
    }, setError);
  };
  return (
    <section class="certificate-list" aria-labelledby={`${id}-title`}>
      <h3 id={`${id}-title`}>{words.title}</h3>
      <p class="help" id={`${id}-help`}>
        {words.help}
      </p>
      <div class="field">
        <label for={`${id}-paste`}>{words.paste}</label>
        <textarea
          id={`${id}-paste`}
          ref={paste}
          rows={3}
          spellcheck={false}
          aria-describedby={`${id}-help`}
          onPaste={(event) => {
            const long = takeLongPaste(event);
            if (long !== undefined) take(long);
          }}
        />
        <p class="actions">
          <button
            type="button"
            class="button"
            onClick={() => {
              take(paste.current?.value ?? '');
            }}
          >
            {words.read}
          </button>
        </p>
      </div>
      <div class="field">
        <label for={`${id}-file`}>{words.file}</label>
        <input
          id={`${id}-file`}
          type="file"
          accept=".csv,.tsv,.txt,.xlsx,.xlsm,.xls"
          onChange={({ currentTarget }) => {
            const file = currentTarget.files?.[0];
            currentTarget.value = '';
            if (file) take(file);
          }}
        />
      </div>
      <div role="status">{error !== undefined && <p class="notice error">{sentenceFor(error, false)}</p>}</div>
      {taken && (
        <taken.ParticipantReader
          taken={taken}
          list={list}
          setList={setList}
          closed={() => {
            if (!paste.current) return;
            paste.current.value = '';
            paste.current.focus();
          }}
        />
      )}
    </section>
  );
}
