import { useEffect, useId, useMemo, useRef, useState } from 'preact/hooks';
import { fileName } from '../exports/file-name.ts';
import { saveFile } from '../learner/file.ts';
import { codeOf, type Place } from '../learner/keys.ts';
import type { Learner } from '../learner/learner.ts';
import { isoDate } from '../learner/day.ts';
import type { Worksheet } from '../worksheets/schema.ts';
import { Content, Findings } from './FileContents.tsx';
import { collectRecords, describeRecord, encodeShared, linkedPlaces } from './contents.ts';
import { definitionsOf } from './definitions.ts';
import { messages } from './messages.ts';

export interface ShareDialogProps {
  learner: Learner;
  kind: 'sheet' | 'topic';
  places: readonly Place[];
  sheets: readonly Worksheet[];
  /** The dialog is over; true when a file was made. */
  close: (isSaved: boolean) => void;
}

/** Repeats what will be in the file before there is one. */
export function ShareDialog({ learner, kind, places, sheets, close }: ShareDialogProps) {
  const id = useId();
  const dialog = useRef<HTMLDialogElement>(null);
  const title = useRef<HTMLHeadingElement>(null);
  const isSaved = useRef(false);
  const [withLinked, setWithLinked] = useState(false);
  const [from, setFrom] = useState('');
  const { own, linked } = useMemo(() => {
    const definitions = definitionsOf(sheets);
    const records = collectRecords(learner, places, definitions);
    return { own: records, linked: kind === 'topic' ? collectRecords(learner, linkedPlaces(records), definitions) : [] };
  }, []);
  // What is in the file is read first, from its title on.
  useEffect(() => {
    dialog.current?.showModal();
    title.current?.focus();
  }, []);

  const records = withLinked ? [...own, ...linked] : own;
  const lines = records.map(describeRecord);
  const save = () => {
    const text = encodeShared(learner, kind, records, from.trim());
    const sheet = own[0]?.sheet;
    const name = lines.find((line) => line.name !== '')?.name ?? '';
    const date = isoDate(new Date());
    saveFile(
      fileName({ code: kind === 'sheet' && sheet ? codeOf(sheet.id) : '', title: sheet?.title ?? '', name, date, ending: 'json' }),
      text,
    );
    isSaved.current = true;
    dialog.current?.close();
  };
  return (
    <dialog
      ref={dialog}
      class="share-dialog"
      aria-labelledby={`${id}-title`}
      onClose={() => {
        close(isSaved.current);
      }}
    >
      <h2 ref={title} id={`${id}-title`} tabIndex={-1}>
        {messages.title[kind]}
      </h2>
      <p>{messages.help}</p>
      <h3>{messages.contents}</h3>
      {lines.length === 0 ? (
        <p>{messages.nothing}</p>
      ) : (
        <>
          <ul>
            {lines.map((line, index) => (
              <Content key={records[index]?.place} line={line} />
            ))}
          </ul>
          <p role="status">
            {messages.total(
              lines.length,
              lines.reduce((sum, { filled }) => sum + filled, 0),
            )}
          </p>
          <p class="help">{messages.left}</p>
          {linked.length > 0 && (
            <div class="choice">
              <label>
                <input
                  type="checkbox"
                  checked={withLinked}
                  onChange={(event) => {
                    setWithLinked(event.currentTarget.checked);
                  }}
                />
                <span>{messages.linked(linked.length)}</span>
              </label>
              <p class="help">{messages.linkedHelp}</p>
            </div>
          )}
          <Findings lines={lines} />
          <div class="field">
            <label for={`${id}-from`}>{messages.from}</label>
            <p class="help" id={`${id}-help`}>
              {messages.fromHelp}
            </p>
            <input
              id={`${id}-from`}
              type="text"
              autocomplete="off"
              maxLength={60}
              aria-describedby={`${id}-help`}
              value={from}
              onInput={(event) => {
                setFrom(event.currentTarget.value);
              }}
            />
          </div>
        </>
      )}
      <p class="actions">
        {lines.length > 0 && (
          <button type="button" class="button primary" onClick={save}>
            {messages.save}
          </button>
        )}
        <button type="button" class="button" onClick={() => dialog.current?.close()}>
          {messages.cancel}
        </button>
      </p>
    </dialog>
  );
}
