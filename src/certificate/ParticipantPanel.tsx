import { useId, useRef, useState } from 'preact/hooks';
import { LoadFailure } from '../load-failure.ts';
import { LoadTrouble } from '../LoadTrouble.tsx';
import { takeLongPaste } from '../tables/long-paste.ts';
import { messages as readingWords } from '../tables/reading-messages.ts';
import { Reading } from '../tables/Reading.tsx';
import { useReading } from '../tables/useReading.ts';
import { numberText } from './certificate.ts';
import { messages } from './messages.ts';
import type { ParticipantList } from './participants.ts';
import { importAgain } from '../again.ts';

const loadParticipants = importAgain(() => import('./participants.ts'));

export interface ChosenParticipants extends ParticipantList {
  /** Rows of those who get a certificate. */
  chosen: ReadonlySet<number>;
}

const words = messages.list;
/** At most so many lines on how the list was read. */
const mostNotes = 30;

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
  const status = useRef<HTMLDivElement>(null);
  const [said, setSaid] = useState<{ text: string; isError?: boolean; trouble?: LoadFailure }>({ text: '' });
  const reading = useReading();
  const take = async (source: string | File) => {
    setSaid({ text: '' });
    try {
      const { readPasted, readParticipantFile, refusalText } = await loadParticipants();
      const read = await reading.read((pace) =>
        typeof source === 'string' ? readPasted(source, pace) : readParticipantFile(source, pace),
      );
      if (!read) return;
      if ('refused' in read) {
        setSaid({ text: refusalText(read.refused), isError: true });
        return;
      }
      const { participants, isJudged } = read;
      const chosen = new Set(participants.filter(({ passed }) => !isJudged || passed === true).map(({ row }) => row));
      setList({ ...read, chosen });
      setSaid({ text: words.done(participants.length, chosen.size) });
    } catch (error) {
      if (error instanceof LoadFailure) setSaid({ text: '', trouble: error });
      else throw error;
    }
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
            if (long !== undefined) void take(long);
          }}
        />
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
          accept=".csv,.tsv,.txt,.xlsx,.xlsm,.xls"
          onChange={({ currentTarget }) => {
            const file = currentTarget.files?.[0];
            currentTarget.value = '';
            if (file) void take(file);
          }}
        />
      </div>
      <div role="status" ref={status} tabIndex={-1}>
        {reading.done !== undefined && <p>{readingWords.reading}</p>}
        {said.text !== '' && <p class={said.isError === true ? 'notice error' : 'notice'}>{said.text}</p>}
        {said.trouble && <LoadTrouble error={said.trouble} isKept={false} />}
      </div>
      <Reading
        done={reading.done}
        stop={() => {
          reading.stop();
          setSaid({ text: readingWords.stopped });
          status.current?.focus();
        }}
      />
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
      {list.notes.length > 0 && (
        <ul class="help" aria-label={words.notes}>
          {list.notes.slice(0, mostNotes).map((note) => (
            <li key={note}>{note}</li>
          ))}
          {list.notes.length > mostNotes && <li>{words.more(list.notes.length - mostNotes)}</li>}
        </ul>
      )}
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
