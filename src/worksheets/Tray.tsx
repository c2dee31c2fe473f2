import { useRef, useState } from 'preact/hooks';
import type { RecordHandle } from '../learner/handle.ts';
import { useSelected } from '../learner/hooks.ts';
import { definitionOf, shownValue } from './rules.ts';
import { discardEntry, hasField, trayOf, type TrayEntry } from './tray.ts';
import { trayMessages } from './tray-messages.ts';
import type { Worksheet } from './schema.ts';

/** 欄の外の文: texts of this record that the sheet has no place for. Nothing leaves it unless the learner says so twice. */
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
  const discard = (chosen: readonly TrayEntry[]) => {
    handle.change((record) => chosen.reduce(discardEntry, record));
    if (chosen.length === entries.length) setSaid(trayMessages.emptied);
    root.current?.focus();
  };
  /** Asked anew as soon as the tray holds something else. */
  const all = entries.map(keyOf).join();
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
                      // The text standing there now takes this one's place in the tray.
                      <button
                        type="button"
                        class="button quiet"
                        onClick={() => {
                          handle.edit(entry.path, entry.value, entry);
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
                        setSaid('');
                        if (asked === key) discard([entry]);
                        setAsked(asked === key ? undefined : key);
                      }}
                    >
                      {asked === key ? trayMessages.confirm : trayMessages.discard}
                    </button>
                  </p>
                </li>
              );
            })}
          </ul>
          {entries.length > 1 && (
            <p class="actions">
              <button
                type="button"
                class="button quiet"
                onClick={() => {
                  if (asked === all) discard(entries);
                  setAsked(asked === all ? undefined : all);
                }}
              >
                {asked === all ? trayMessages.confirmAll(entries.length) : trayMessages.discardAll}
              </button>
            </p>
          )}
        </details>
      )}
      <p role="status" class="said">
        {said}
      </p>
    </div>
  );
}

const keyOf = (entry: TrayEntry): string => JSON.stringify([entry.path, entry.at, entry.by, entry.value]);
const sameEntries = (a: readonly TrayEntry[], b: readonly TrayEntry[]): boolean => a.map(keyOf).join() === b.map(keyOf).join();
