import { useEffect } from 'preact/hooks';
import type { RecordHandle } from '../learner/handle.ts';
import { useSelected } from '../learner/hooks.ts';
import { hintMessages } from './hint-messages.ts';
import { allFields } from './rules.ts';
import type { Worksheet } from './schema.ts';
import { isWritten } from './written.ts';

interface NeededProps {
  handle: RecordHandle | undefined;
  /** Instance id of the open entry. */
  instance: string | undefined;
  sheet: Worksheet;
  /** Ids of the fields that what comes next wants. */
  needed: readonly string[];
}

/** On to what comes next: its links lead on within the テーマ that is open, and fields are named that what comes next wants and that are still empty. A hint: nothing waits for it. */
export function Needed({ handle, instance, sheet, needed }: NeededProps) {
  useEffect(() => {
    for (const link of document.querySelectorAll<HTMLAnchorElement>('[data-opens]'))
      link.hash = `${link.dataset['opens'] ?? ''}-${instance ?? ''}`;
  }, [instance]);
  const missing =
    useSelected(
      handle,
      (record) =>
        allFields(sheet)
          .filter((field) => needed.includes(field.id) && !isWritten(record, field))
          .map((field) => field.label)
          .join('、'),
      Object.is,
    ) ?? '';
  return missing === '' ? null : <p class="help needed">{hintMessages.needed(missing)}</p>;
}
