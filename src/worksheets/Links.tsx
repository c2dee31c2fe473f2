import { useId } from 'preact/hooks';
import type { RecordHandle } from '../learner/handle.ts';
import { useRegister } from '../learner/hooks.ts';
import type { Learner } from '../learner/learner.ts';
import { useRestored } from '../learner/useRestored.ts';
import { useEntries, type EntrySource } from './entries.ts';
import { messages } from './messages.ts';
import { asList } from './rules.ts';

/** Points at entries of another sheet, e.g. a タネ at the consultations it grew from. */
export function Links({
  handle,
  learner,
  path,
  label,
  help,
  target,
}: {
  handle: RecordHandle | undefined;
  learner: Learner | undefined;
  path: string;
  label: string;
  help: string;
  target: EntrySource;
}) {
  const id = useId();
  const chosen = asList(useRegister(handle, path)?.value);
  useRestored();
  const entries = useEntries(learner, target);
  const known = new Set(entries.map((entry) => entry.id));
  const listed = [
    ...entries,
    ...chosen.filter((link) => !known.has(link)).map((link) => ({ id: link, title: messages.links.missing, at: 0 })),
  ];
  return (
    <fieldset class="field choices" aria-describedby={`${id}-help`}>
      <legend>{label}</legend>
      <p class="help" id={`${id}-help`}>
        {help}
      </p>
      {listed.length === 0 && (
        <p class="quiet">
          {messages.links.none(target.title)}
          <a href={target.href}>{messages.entries.create}</a>
        </p>
      )}
      {listed.map((entry) => (
        <div class="choice" key={entry.id}>
          <label>
            <input
              type="checkbox"
              name={handle && path}
              value={handle && entry.id}
              checked={chosen.includes(entry.id)}
              onChange={(event) =>
                handle?.edit(path, event.currentTarget.checked ? [...chosen, entry.id] : chosen.filter((link) => link !== entry.id))
              }
            />
            <span>{entry.title}</span>
          </label>
          {known.has(entry.id) && (
            <a href={`${target.href}#entry-${entry.id}`}>
              {messages.links.open}
              <span class="sr-only">：{entry.title}</span>
            </a>
          )}
        </div>
      ))}
    </fieldset>
  );
}
