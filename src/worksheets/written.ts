import { isEmptyValue, type RecordData } from '../learner/record.ts';
import { rowIds } from '../learner/presence.ts';
import type { WorksheetField } from './schema.ts';

/** Whether anything stands in a field. Of fixed rows any cell counts, of others the row itself. */
export function isWritten(record: RecordData, field: WorksheetField): boolean {
  if (field.kind === 'rows') {
    if (field.preset.length === 0) return rowIds(record, field.id).length > 0;
    return Object.entries(record.values).some(([path, { value }]) => path.startsWith(`${field.id}/`) && !isEmptyValue(value));
  }
  const register = record.values[field.id];
  return register !== undefined && !isEmptyValue(register.value);
}
