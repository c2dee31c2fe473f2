import { useId, useRef, useState } from 'preact/hooks';
import { newId } from '../learner/keys.ts';
import { takeLongPaste } from '../tables/long-paste.ts';
import { readPastedTable, readTableFile } from '../tables/read-table-file.ts';
import { messages as readingWords, writing as writingWords } from '../tables/reading-messages.ts';
import { Reading } from '../tables/Reading.tsx';
import type { TableRefusal } from '../tables/table.ts';
import { useReading } from '../tables/useReading.ts';
import { allFields } from '../worksheets/rules.ts';
import { applyImport, contextOf, partsOf, undoImport, type OpenSheet } from './apply-import.ts';
import { slotsOf, type ImportTarget } from './import-columns.ts';
import { messages } from './import-messages.ts';
import type { ImportedRow, ImportRefusal } from './import-rows.ts';
import { readSource, type SourceResult } from './import-source.ts';
import { ImportPreview } from './ImportPreview.tsx';

type State =
  | { step: 'idle' }
  | { step: 'stopped' }
  | { step: 'refused'; why: ImportRefusal | TableRefusal }
  | { step: 'preview'; source: SourceResult }
  | { step: 'writing' }
  | { step: 'done'; rows: ImportedRow[]; failures: number; undone: boolean; stopped: boolean };

/** Paste a table or choose a file, look at what would happen, and take it over. */
export function ImportForm(open: OpenSheet) {
  const id = useId();
  const { sheet } = open;
  const targets = targetsOf(open);
  const [chosen, setChosen] = useState(0);
  const [state, setState] = useState<State>({ step: 'idle' });
  /** Characters of a paste that its field does not hold. */
  const [long, setLong] = useState(0);
  const reading = useReading();
  const paste = useRef<HTMLTextAreaElement>(null);
  const file = useRef<HTMLInputElement>(null);
  /** Gets the focus when the button that was pressed goes away. */
  const status = useRef<HTMLDivElement>(null);
  const target = targets[chosen] ?? targets[0];
  if (!target) return null;

  const check = async (text = paste.current?.value ?? '') => {
    const selected = file.current?.files?.[0];
    setState({ step: 'idle' });
    const read = await reading.read((pace) =>
      text.trim() !== '' || !selected ? readPastedTable(text, pace) : readTableFile(selected, pace),
    );
    if (!read) return;
    const source = 'refused' in read ? read : readSource(read, target, contextOf(open, target), newId);
    setState('refused' in source ? { step: 'refused', why: source.refused } : { step: 'preview', source });
  };
  /** Writes rows, or takes them back, part by part; what was done before it was stopped is done. */
  const write = async (rows: ImportedRow[], undone: boolean) => {
    const written: ImportedRow[] = [];
    let failures = 0;
    setState({ step: 'writing' });
    status.current?.focus();
    await reading.read(async (pace) => {
      for (const part of partsOf(target, rows)) {
        failures += (undone ? undoImport : applyImport)(open, target, part);
        written.push(...part);
        await pace(written.length / rows.length);
      }
    });
    const stopped = written.length < rows.length;
    const left = undone && stopped ? rows.filter((row) => !written.includes(row)) : written;
    setState({ step: 'done', rows: left, failures, undone: undone && !stopped, stopped });
  };
  const reset = () => {
    reading.stop();
    setLong(0);
    setState({ step: 'idle' });
  };
  /**
   * A whole table is set at once, as typing thousands of lines into a field takes browsers seconds, and looked at at once.
   * A very long one is only looked at.
   */
  const takePaste = (event: ClipboardEvent) => {
    const field = paste.current;
    const long = takeLongPaste(event);
    setLong(long?.length ?? 0);
    if (long !== undefined) {
      void check(long);
      return;
    }
    const text = event.clipboardData?.getData('text/plain') ?? '';
    if (!field || text === '' || field.selectionEnd - field.selectionStart < field.value.length) return;
    event.preventDefault();
    field.value = text;
    void check();
  };
  return (
    <div class="import-form">
      <p class="help">{messages.about}</p>
      {targets.length > 1 && (
        <label class="field">
          {messages.target}
          <select
            value={String(chosen)}
            onChange={(event) => {
              setChosen(Number(event.currentTarget.value));
              reset();
            }}
          >
            {targets.map((candidate, index) => (
              <option key={index} value={String(index)}>
                {candidate.kind === 'rows' ? candidate.field.label : messages.targets.entries(sheet.title)}
              </option>
            ))}
          </select>
        </label>
      )}
      <details>
        <summary>{messages.headings}</summary>
        <p class="help">{messages.headingsHelp}</p>
        <p>{headingsOf(target).join('　')}</p>
      </details>
      <label class="field" for={`${id}-paste`}>
        {messages.paste}
      </label>
      <textarea
        id={`${id}-paste`}
        ref={paste}
        rows={5}
        autocomplete="off"
        spellcheck={false}
        wrap="off"
        onInput={reset}
        onPaste={takePaste}
      />
      <label class="field">
        {messages.file}
        <input
          ref={file}
          type="file"
          accept=".xlsx,.xlsm,.xls,.csv,.tsv,.txt"
          onChange={() => {
            if (paste.current) paste.current.value = '';
            void check();
          }}
        />
      </label>
      <p class="actions">
        <button
          type="button"
          class="button"
          onClick={() => {
            void check();
          }}
        >
          {messages.check}
        </button>
      </p>
      <div role="status" ref={status} tabIndex={-1}>
        {long > 0 && <p>{readingWords.long(long)}</p>}
        {reading.done !== undefined && <p>{state.step === 'writing' ? messages.writing : readingWords.reading}</p>}
        {state.step === 'stopped' && <p class="notice">{readingWords.stopped}</p>}
        {state.step === 'refused' && <p class="notice error">{messages.refused[state.why]}</p>}
        {state.step === 'preview' && <p>{messages.preview.rows(state.source.result.accepted.length, state.source.result.rows)}</p>}
        {state.step === 'done' && (
          <p class={state.failures > 0 ? 'notice error' : 'notice'}>
            {state.failures > 0
              ? messages.failed(state.failures)
              : state.undone
                ? messages.undone
                : messages.done(state.rows.length, state.stopped)}
          </p>
        )}
      </div>
      <Reading
        done={reading.done}
        words={state.step === 'writing' ? writingWords : readingWords}
        stop={() => {
          status.current?.focus();
          // What is being written tells itself how far it came.
          if (state.step === 'writing') {
            reading.stop();
            return;
          }
          reset();
          setState({ step: 'stopped' });
        }}
      />
      {state.step === 'preview' && (
        <ImportPreview
          source={state.source}
          isOnePage={target.kind === 'rows'}
          apply={() => {
            void write(state.source.result.accepted, false);
          }}
          cancel={reset}
        />
      )}
      {state.step === 'done' && state.failures === 0 && !state.undone && (
        <p class="actions">
          <button
            type="button"
            class="button"
            onClick={() => {
              void write(state.rows, true);
            }}
          >
            {messages.undo}
          </button>
        </p>
      )}
    </div>
  );
}

/** Fields with rows, and new sheets where there are many. */
function targetsOf({ sheet }: OpenSheet): ImportTarget[] {
  const rows = allFields(sheet).flatMap((field): ImportTarget[] => (field.kind === 'rows' ? [{ kind: 'rows', field }] : []));
  return sheet.scope === 'entry' || sheet.scope === 'person' ? [...rows, { kind: 'entries', sheet }] : rows;
}

/** Several choices by their label alone: each option's own heading would bury the rest. */
function headingsOf(target: ImportTarget): string[] {
  const name = target.kind === 'rows' && target.field.preset.length > 0 ? [target.field.row] : [];
  const slots = slotsOf(target).flatMap(({ part, heading, label }) =>
    part.kind === 'wareki' ? [] : [part.kind === 'option' ? label : heading],
  );
  return [...new Set([...name, ...slots])];
}
