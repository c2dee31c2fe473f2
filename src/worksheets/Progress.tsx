import type { RecordHandle } from '../learner/handle.ts';
import { useSelected } from '../learner/hooks.ts';
import { hintMessages } from './hint-messages.ts';
import { allFields } from './rules.ts';
import type { Worksheet } from './schema.ts';
import { isWritten } from './written.ts';

/** How much is written of what comes next wants; of all fields, where it wants none of its own. */
export function Progress({ handle, sheet, needed }: { handle: RecordHandle | undefined; sheet: Worksheet; needed: readonly string[] }) {
  const fields = allFields(sheet).filter(({ id, former }) => (needed.length > 0 ? needed.includes(id) : !former));
  const written = useSelected(handle, (record) => fields.filter((field) => isWritten(record, field)).length, Object.is) ?? 0;
  return (
    <p class="writing-progress">
      <span>{needed.length > 0 ? hintMessages.ofNext : hintMessages.ofAll}</span>
      {hintMessages.written(written, fields.length)}
    </p>
  );
}
