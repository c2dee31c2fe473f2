import { useId, useRef, useState } from 'preact/hooks';
import { newId } from '../learner/keys.ts';
import { allFields } from '../worksheets/rules.ts';
import { applyImport, contextOf, undoImport, type OpenSheet } from './apply-import.ts';
import { parseTable } from './csv.ts';
import { slotsOf, type ImportTarget } from './import-columns.ts';
import { messages } from './import-messages.ts';
import { readImport, type ImportedRow, type ImportRefusal, type ImportResult } from './import-rows.ts';
import { ImportPreview } from './ImportPreview.tsx';
import { readTableFile, type TableFile } from './read-table-file.ts';

type Refusal = ImportRefusal | Extract<TableFile, { refused: string }>['refused'];
type State =
  | { step: 'idle' }
  | { step: 'reading' }
  | { step: 'refused'; why: Refusal }
  | { step: 'preview'; result: ImportResult; from: string }
  | { step: 'done'; rows: ImportedRow[]; failures: number; undone: boolean };

/** Paste a table or choose a file, look at what would happen, and take it over. */
export function ImportForm(open: OpenSheet) {
  const id = useId();
  const { sheet } = open;
  const targets = targetsOf(open);
  const [chosen, setChosen] = useState(0);
  const [state, setState] = useState<State>({ step: 'idle' });
  const paste = useRef<HTMLTextAreaElement>(null);
  const file = useRef<HTMLInputElement>(null);
  /** Gets the focus when the button that was pressed goes away. */
  const status = useRef<HTMLDivElement>(null);
  const target = targets[chosen] ?? targets[0];
  if (!target) return null;

  const look = (read: TableFile) => {
    if ('refused' in read) {
      setState({ step: 'refused', why: read.refused });
      return;
    }
    const context = contextOf(open, target);
    const results = read.tables.map(({ name, rows }) => ({ name, result: readImport(rows, target, context, newId) }));
    const matched = (result: ReturnType<typeof readImport>) => ('refused' in result ? -1 : result.match.matched.length);
    const [best] = results.sort((a, b) => matched(b.result) - matched(a.result));
    if (!best || 'refused' in best.result)
      setState({ step: 'refused', why: best && 'refused' in best.result ? best.result.refused : 'empty' });
    else {
      const how = read.encoding === undefined ? '' : messages.preview.encoding(read.encoding);
      setState({ step: 'preview', result: best.result, from: messages.preview.from(best.name, how) });
    }
  };
  const check = async () => {
    const selected = file.current?.files?.[0];
    const text = paste.current?.value ?? '';
    if (text.trim() !== '' || !selected) {
      look({ tables: [{ name: '', rows: parseTable(text) }] });
      return;
    }
    setState({ step: 'reading' });
    look(await readTableFile(selected));
  };
  const reset = () => {
    setState({ step: 'idle' });
  };
  /** A whole table is set at once, as typing thousands of lines into a field takes browsers seconds, and looked at at once. */
  const takePaste = (event: ClipboardEvent) => {
    const field = paste.current;
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
          accept=".xlsx,.csv,.tsv,.txt"
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
        {state.step === 'reading' && <p>{messages.reading}</p>}
        {state.step === 'refused' && <p class="notice error">{messages.refused[state.why]}</p>}
        {state.step === 'preview' && <p>{messages.preview.rows(state.result.accepted.length, state.result.rows)}</p>}
        {state.step === 'done' && (
          <p class={state.failures > 0 ? 'notice error' : 'notice'}>
            {state.failures > 0 ? messages.failed(state.failures) : state.undone ? messages.undone : messages.done(state.rows.length)}
          </p>
        )}
      </div>
      {state.step === 'preview' && (
        <ImportPreview
          from={state.from}
          result={state.result}
          isOnePage={target.kind === 'rows'}
          apply={() => {
            const rows = state.result.accepted;
            setState({ step: 'done', rows, failures: applyImport(open, target, rows), undone: false });
            status.current?.focus();
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
              setState({ ...state, failures: undoImport(open, target, state.rows), undone: true });
              status.current?.focus();
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
