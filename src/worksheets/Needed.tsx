import type { RecordHandle } from '../learner/handle.ts';
import { useSelected } from '../learner/hooks.ts';
import { paperMessages } from './paper-messages.ts';
import { allFields } from './rules.ts';
import type { Worksheet } from './schema.ts';
import { isWritten } from './written.ts';

/** Fields that later sheets or the assembled page take up and that are still empty. A hint: nothing waits for it. */
export function Needed({ handle, sheet, needed }: { handle: RecordHandle | undefined; sheet: Worksheet; needed: readonly string[] }) {
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
  return missing === '' ? null : <p class="help needed">{paperMessages.needed(missing)}</p>;
}
