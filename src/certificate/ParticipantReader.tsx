import { useEffect, useRef, useState } from 'preact/hooks';
import { messages as readingWords } from '../tables/reading-messages.ts';
import { Reading } from '../tables/Reading.tsx';
import { useReading } from '../tables/useReading.ts';
import { numberText } from './certificate.ts';
import { messages } from './participant-messages.ts';
import { readParticipantFile, readPasted, refusalText, type ChosenParticipants } from './participants.ts';

/** What was pasted, or a file; each time another object. */
export interface TakenList {
  source: string | File;
}

interface ReaderProps {
  taken: TakenList;
  list: ChosenParticipants | undefined;
  setList: (list: ChosenParticipants | undefined) => void;
  /** Told after the list was let go by its button. */
  closed: () => void;
}

/** At most so many lines on how the list was read. */
const mostNotes = 30;

/** Reads a list of participants, says what became of it, and shows who of them gets a certificate. */
export function ParticipantReader({ taken, list, setList, closed }: ReaderProps) {
  const status = useRef<HTMLDivElement>(null);
  const [said, setSaid] = useState<{ text: string; isError?: boolean }>({ text: '' });
  const reading = useReading();
  const take = async ({ source }: TakenList) => {
    setSaid({ text: '' });
    const read = await reading.read((pace) => (typeof source === 'string' ? readPasted(source, pace) : readParticipantFile(source, pace)));
    if (!read) return;
    if ('refused' in read) {
      setSaid({ text: refusalText(read.refused), isError: true });
      return;
    }
    const { participants, isJudged } = read;
    const chosen = new Set(participants.filter(({ passed }) => !isJudged || passed === true).map(({ row }) => row));
    setList({ ...read, chosen });
    setSaid({ text: messages.done(participants.length, chosen.size) });
  };
  useEffect(() => {
    void take(taken);
  }, [taken]);
  return (
    <>
      <div role="status" ref={status} tabIndex={-1}>
        {reading.done !== undefined && <p>{readingWords.reading}</p>}
        {said.text !== '' && <p class={said.isError === true ? 'notice error' : 'notice'}>{said.text}</p>}
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
            setSaid({ text: messages.closed });
            closed();
          }}
        />
      )}
    </>
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
      {list.isJudged && <p class="help">{messages.judged}</p>}
      {list.notes.length > 0 && (
        <ul class="help" aria-label={messages.notes}>
          {list.notes.slice(0, mostNotes).map((note) => (
            <li key={note}>{note}</li>
          ))}
          {list.notes.length > mostNotes && <li>{messages.more(list.notes.length - mostNotes)}</li>}
        </ul>
      )}
      {list.repeated.length > 0 && <p class="notice warning">{messages.repeated(list.repeated.join('、'))}</p>}
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
            {isOn ? messages.all : messages.none}
          </button>
        ))}
        <button type="button" class="button quiet" onClick={close}>
          {messages.close}
        </button>
      </p>
      <fieldset class="field choices certificate-people">
        <legend>{messages.people}</legend>
        {list.participants.map(({ row, name, number }) => (
          <label class="choice" key={row}>
            <input
              type="checkbox"
              checked={list.chosen.has(row)}
              onChange={(event) => {
                choose([row], event.currentTarget.checked);
              }}
            />
            <span>{messages.person(name, number === '' ? messages.noNumber : numberText(number))}</span>
          </label>
        ))}
      </fieldset>
    </>
  );
}
