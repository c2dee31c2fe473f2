import { useRef } from 'preact/hooks';
import type { RecordHandle } from '../learner/handle.ts';
import { useRegister } from '../learner/hooks.ts';
import { offerOf, writeOrigin, type CarriedField } from './carry.ts';
import { messages } from './messages.ts';
import { shownValue, originPath } from './rules.ts';

/** Below a field that takes its text from an earlier sheet: where it came from, and what changed there since. */
export function Carried({
  handle,
  source,
  carried,
  title,
}: {
  handle: RecordHandle;
  source: RecordHandle;
  carried: CarriedField;
  /** Title of the earlier sheet. */ title: string;
}) {
  const path = carried.field.id;
  const own = useRegister(handle, path);
  const origin = useRegister(handle, originPath(path));
  const there = useRegister(source, carried.source);
  const offer = offerOf(own, origin, there);
  const root = useRef<HTMLDivElement>(null);
  const settle = (take: boolean) => {
    if (!there) return;
    // The button goes away with its press.
    root.current?.focus();
    if (take) handle.edit(path, there.value);
    handle.edit(originPath(path), writeOrigin(there));
  };
  const place = messages.carry.place(carried.sheet.toUpperCase(), title);
  return (
    <div class="carried" role="status" ref={root} tabIndex={-1}>
      {offer === 'nothing' ? (
        origin && origin.value !== '' && <p class="help">{messages.carry.taken(place)}</p>
      ) : (
        <div class="notice">
          <p>{offer === 'first' ? messages.carry.first(place) : messages.carry.later(place)}</p>
          <blockquote>{shownValue(carried.field, there?.value)}</blockquote>
          <p class="actions">
            <button
              type="button"
              class="button"
              onClick={() => {
                settle(true);
              }}
            >
              {messages.carry.take}
            </button>
            {offer === 'later' && (
              <button
                type="button"
                class="button quiet"
                onClick={() => {
                  settle(false);
                }}
              >
                {messages.carry.keep}
              </button>
            )}
          </p>
        </div>
      )}
    </div>
  );
}
