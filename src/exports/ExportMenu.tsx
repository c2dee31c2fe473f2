import { useId, useState } from 'preact/hooks';
import { saveFile } from '../learner/file.ts';
import type { RecordHandle } from '../learner/handle.ts';
import type { Learner } from '../learner/learner.ts';
import { hasText } from '../learner/record.ts';
import { LoadFailure } from '../load-failure.ts';
import { LoadTrouble } from '../LoadTrouble.tsx';
import type { EntrySource } from '../worksheets/entries.ts';
import { versions, type Version } from '../worksheets/outlets-props.ts';
import { paperMessages } from '../worksheets/paper-messages.ts';
import { allFields } from '../worksheets/rules.ts';
import type { Worksheet } from '../worksheets/schema.ts';
import type { Imprint } from '../worksheets/SheetPaper.tsx';
import { filledSheets } from './filled-sheets.ts';
import { messages } from './menu-messages.ts';
import type { ExportedFile, ExportRequest } from './request.ts';
import { loadCsv, loadSpreadsheet, loadWord } from './parts.ts';

interface ExportMenuProps {
  sheet: Worksheet;
  imprint: Imprint;
  learner: Learner | undefined;
  handle: RecordHandle | undefined;
  /** Sheets that links fields point at, by worksheet id. */
  sources: Record<string, EntrySource>;
}

type Format = keyof typeof messages.formats;
const formats = Object.keys(messages.formats) as Format[];

/** Word, Excel and CSV. What makes the files is loaded with the first press. */
export function ExportMenu({ sheet, imprint, learner, handle, sources }: ExportMenuProps) {
  const id = useId();
  const rowsFields = allFields(sheet).filter((field) => field.kind === 'rows');
  const [version, setVersion] = useState<Version>('filled');
  const [table, setTable] = useState(rowsFields[0]?.id ?? 'entries');
  const [state, setState] = useState<{ step: 'idle' | 'busy' } | { step: 'failed'; error: unknown } | { step: 'done'; file: ExportedFile }>(
    { step: 'idle' },
  );

  const write = async (format: Format) => {
    if (!learner || !handle || state.step === 'busy') return;
    setState({ step: 'busy' });
    try {
      // An empty form is the blank sheet.
      const asked = version === 'filled' && !hasText(handle.$record.get()) && format === 'word' ? 'blank' : version;
      const request: ExportRequest = {
        sheet,
        imprint,
        version: asked,
        today: new Date(),
        ...filledSheets({ sheet, learner, handle, sources }),
      };
      const file = await fileOf(format, request, table);
      saveFile(file.name, file.blob, file.blob.type);
      setState({ step: 'done', file });
    } catch (error) {
      setState({ step: 'failed', error });
    }
  };
  return (
    <div class="export-menu" role="group" aria-labelledby={`${id}-label`}>
      <p id={`${id}-label`}>
        <b>{messages.label}</b>
      </p>
      <div class="export-choices">
        <label>
          {messages.version}
          <select
            value={version}
            onChange={(event) => {
              setVersion(versions.find((candidate) => candidate === event.currentTarget.value) ?? 'filled');
            }}
          >
            {versions.map((choice) => (
              <option key={choice} value={choice}>
                {paperMessages.print[choice]}
              </option>
            ))}
          </select>
        </label>
        {rowsFields.length > 0 && (
          <label>
            {messages.table}
            <select
              value={table}
              onChange={(event) => {
                setTable(event.currentTarget.value);
              }}
            >
              {[...rowsFields, { id: 'entries', label: messages.rest }].map((choice) => (
                <option key={choice.id} value={choice.id}>
                  {choice.label}
                </option>
              ))}
            </select>
          </label>
        )}
      </div>
      <p class="actions">
        {formats.map((format) => (
          <button
            key={format}
            type="button"
            class="button"
            disabled={!handle}
            aria-disabled={state.step === 'busy'}
            aria-describedby={`${id}-help`}
            onClick={() => {
              void write(format);
            }}
          >
            {messages.formats[format]}
          </button>
        ))}
      </p>
      <p class="help" id={`${id}-help`}>
        {messages.help[sheet.scope === 'region' ? 'one' : 'many']}
      </p>
      <div role="status">
        {state.step === 'busy' && <p>{messages.busy}</p>}
        {state.step === 'failed' &&
          (state.error instanceof LoadFailure ? <LoadTrouble error={state.error} /> : <p class="notice error">{messages.failed}</p>)}
        {state.step === 'done' && <Done file={state.file} />}
      </div>
    </div>
  );
}

function Done({ file: { name, notes } }: { file: ExportedFile }) {
  return (
    <>
      <p>{messages.done(name)}</p>
      {notes.length > 0 && (
        <div class="notice warning">
          {notes.map((note) => (
            <p key={note}>{note}</p>
          ))}
        </div>
      )}
    </>
  );
}

async function fileOf(format: Format, request: ExportRequest, table: string): Promise<ExportedFile> {
  if (format === 'word') return (await loadWord()).wordFile(request);
  if (format === 'spreadsheet') return (await loadSpreadsheet()).spreadsheetFile(request);
  return (await loadCsv()).csvFile(request, table, format);
}
