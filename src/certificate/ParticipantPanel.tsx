import { useId, useRef, useState } from 'preact/hooks';
import { load } from '../loading.ts';
import { LoadTrouble } from '../LoadTrouble.tsx';
import { numberText } from './certificate.ts';
import { messages } from './messages.ts';
import type { ParticipantList, ParticipantRefusal } from './participants.ts';

export interface ChosenParticipants extends ParticipantList {
  /** Rows of those who get a certificate. */
  chosen: ReadonlySet<number>;
}

const words = messages.list;

/** A list of participants, pasted or from a file, and who of them gets a certificate. Reading is loaded when it is needed. */
export function ParticipantPanel({
  list,
  setList,
}: {
  list: ChosenParticipants | undefined;
  setList: (list: ChosenParticipants | undefined) => void;
}) {
  const id = useId();
  const paste = useRef<HTMLTextAreaElement>(null);
  const [said, setSaid] = useState<{ text: string; isError?: boolean; trouble?: unknown }>({ text: '' });
  const take = async (source: string | File) => {
    let read: ParticipantList | { refused: ParticipantRefusal };
    try {
      const { readPasted, readParticipantFile } = await load('participants');
      read = typeof source === 'string' ? readPasted(source) : await readParticipantFile(source);
    } catch (trouble) {
      setSaid({ text: '', trouble });
      return;
    }
    if ('refused' in read) {
      setSaid({ text: words.refused[read.refused], isError: true });
      return;
    }
    const { participants, isJudged } = read;
    const chosen = new Set(participants.filter(({ passed }) => !isJudged || passed === true).map(({ row }) => row));
    setList({ ...read, chosen });
    setSaid({ text: words.done(participants.length, chosen.size) });
  };
  return (
    <section class="certificate-list" aria-labelledby={`${id}-title`}>
      <h3 id={`${id}-title`}>{words.title}</h3>
      <p class="help" id={`${id}-help`}>
        {words.help}
      </p>
      <div class="field">
        <label for={`${id}-paste`}>{words.paste}</label>
        <textarea id={`${id}-paste`} ref={paste} rows={3} spellcheck={false} aria-describedby={`${id}-help`} />
        <p class="actions">
          <button
            type="button"
            class="button"
            onClick={() => {
              void take(paste.current?.value ?? '');
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
          accept=".csv,.tsv,.txt,.xlsx"
          onChange={({ currentTarget }) => {
            const file = currentTarget.files?.[0];
            currentTarget.value = '';
            if (file) void take(file);
          }}
        />
      </div>
      <div role="status">
        {said.text !== '' && <p class={said.isError === true ? 'notice error' : 'notice'}>{said.text}</p>}
        {said.trouble !== undefined && <LoadTrouble error={said.trouble} isKept={false} />}
      </div>
      {list && (
        <People
          list={list}
          setList={setList}
          close={() => {
            setList(undefined);
            setSaid({ text: words.closed });
            if (paste.current) paste.current.value = '';
            paste.current?.focus();
          }}
        />
      )}
    </section>
  );
}

function People({ list, setList, close }: { list: ChosenParticipants; setList: (list: ChosenParticipants) => void; close: () => void }) {
  const choose = (rows: readonly number[], isOn: boolean) => {
    const chosen = new Set(list.chosen);
    for (const row of rows)
      if (isOn) chosen.add(row);
      else chosen.delete(row);
    setList({ ...list, chosen });
  };
  const rows = list.participants.map(({ row }) => row);
  return (
    <>
      {list.isJudged && <p class="help">{words.judged}</p>}
      {list.nameless > 0 && <p class="help">{words.nameless(list.nameless)}</p>}
      {list.repeated.length > 0 && <p class="notice warning">{words.repeated(list.repeated.join('、'))}</p>}
      <p class="actions">
        {([true, false] as const).map((isOn) => (
          <button
            key={String(isOn)}
            type="button"
            class="button quiet"
            onClick={() => {
              choose(rows, isOn);
            }}
          >
            {isOn ? words.all : words.none}
          </button>
        ))}
        <button type="button" class="button quiet" onClick={close}>
          {words.close}
        </button>
      </p>
      <fieldset class="field choices certificate-people">
        <legend>{words.people}</legend>
        {list.participants.map(({ row, name, number }) => (
          <label class="choice" key={row}>
            <input
              type="checkbox"
              checked={list.chosen.has(row)}
              onChange={(event) => {
                choose([row], event.currentTarget.checked);
              }}
            />
            <span>{words.person(name, number === '' ? words.noNumber : numberText(number))}</span>
          </label>
        ))}
      </fieldset>
    </>
  );
}
