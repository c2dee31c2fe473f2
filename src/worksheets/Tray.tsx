import { useRef, useState } from 'preact/hooks';
import type { RecordHandle } from '../learner/handle.ts';
import { useSelected } from '../learner/hooks.ts';
import { definitionOf, discardEntry, hasField, shownValue, trayOf, type TrayEntry } from './rules.ts';
import { trayMessages } from './tray-messages.ts';
import type { Worksheet } from './schema.ts';

/** 取り置き: texts of this record that the sheet has no place for. Nothing leaves it unless the learner says so twice. */
export function Tray({ handle, sheet }: { handle: RecordHandle | undefined; sheet: Worksheet }) {
  const entries = useSelected(handle, (record) => trayOf(record, sheet), sameEntries) ?? [];
  const [asked, setAsked] = useState<string>();
  const [said, setSaid] = useState('');
  /** Gets the focus when the button that was pressed goes away with its text. */
  const root = useRef<HTMLDivElement>(null);
  if (!handle) return null;
  const copy = async (text: string, field: HTMLTextAreaElement | null | undefined) => {
    // Plain http has no clipboard: then the text is selected, ready for Ctrl+C.
    try {
      await navigator.clipboard.writeText(text);
      setSaid(trayMessages.copied);
    } catch {
      field?.select();
    }
  };
  return (
    <div ref={root} tabIndex={-1}>
      {entries.length > 0 && (
        <details class="tray">
          <summary>{trayMessages.title(entries.length)}</summary>
          <p>{trayMessages.explanation}</p>
          <ul>
            {entries.map((entry) => {
              const text = shownValue(definitionOf(sheet, entry.path), entry.value);
              const key = keyOf(entry);
              return (
                <li key={key}>
                  <p>
                    <b>{entry.label}</b>
                    <span class="help">{trayMessages[entry.why]}</span>
                  </p>
                  <textarea readOnly rows={2} value={text} aria-label={trayMessages.item(entry.label)} />
                  <p class="actions">
                    <button
                      type="button"
                      class="button quiet"
                      onClick={(event) => {
                        void copy(text, event.currentTarget.closest('li')?.querySelector('textarea'));
                      }}
                    >
                      {trayMessages.copy}
                    </button>
                    {hasField(sheet, entry.path) && entry.why === 'overtaken' && (
                      // The base is a stamp nobody has, so that the text standing there now takes this one's place in the tray.
                      <button
                        type="button"
                        class="button quiet"
                        onClick={() => {
                          handle.edit(entry.path, entry.value, { at: -1, by: '' });
                          root.current?.focus();
                        }}
                      >
                        {trayMessages.putBack}
                      </button>
                    )}
                    <button
                      type="button"
                      class="button quiet"
                      onClick={() => {
                        if (asked === key) {
                          handle.change((record) => discardEntry(record, entry));
                          root.current?.focus();
                        }
                        setAsked(asked === key ? undefined : key);
                        setSaid(asked === key && entries.length === 1 ? trayMessages.emptied : '');
                      }}
                    >
                      {asked === key ? trayMessages.confirm : trayMessages.discard}
                    </button>
                  </p>
                </li>
              );
            })}
          </ul>
        </details>
      )}
      <p role="status" class="said">
        {said}
      </p>
    </div>
  );
}

const keyOf = (entry: TrayEntry): string => `${entry.path} ${String(entry.at)} ${entry.by}`;
const sameEntries = (a: readonly TrayEntry[], b: readonly TrayEntry[]): boolean => a.map(keyOf).join() === b.map(keyOf).join();
