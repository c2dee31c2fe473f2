import type { RecordHandle } from '../learner/handle.ts';
import { useSelected } from '../learner/hooks.ts';
import { isEmptyValue, type RecordData } from '../learner/record.ts';
import { rowIds } from '../learner/presence.ts';
import { paperMessages } from './paper-messages.ts';
import { allFields } from './rules.ts';
import type { Worksheet, WorksheetField } from './schema.ts';

/** Fields that later sheets or the assembled page take up and that are still empty. A hint: nothing waits for it. */
export function Needed({ handle, sheet, needed }: { handle: RecordHandle | undefined; sheet: Worksheet; needed: readonly string[] }) {
  const missing =
    useSelected(
      handle,
      (record) =>
        allFields(sheet)
          .filter((field) => needed.includes(field.id) && isEmpty(record, field))
          .map((field) => field.label)
          .join('、'),
      Object.is,
    ) ?? '';
  return missing === '' ? null : <p class="help needed">{paperMessages.needed(missing)}</p>;
}

function isEmpty(record: RecordData, field: WorksheetField): boolean {
  if (field.kind === 'rows') return rowIds(record, field.id).length === 0;
  const register = record.values[field.id];
  return !register || isEmptyValue(register.value);
}
