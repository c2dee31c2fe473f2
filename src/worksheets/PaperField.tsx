import type { Value } from '../learner/record.ts';
import { linesTaken, paperRoom } from './paper-room.ts';
import { PaperValue } from './PaperValue.tsx';
import { asText } from './rules.ts';
import type { Column, RowsField, WorksheetField } from './schema.ts';

/** From so many lines on, a text may go over pages; what is shorter stays together. */
const longFrom = 13;

/** A field with its label. Help is printed where there is writing to be done; a box to tick or a date explains itself. */
export function PaperField({
  field,
  value,
  links,
  filled,
  isWide,
}: {
  field: Exclude<WorksheetField, RowsField> | Column;
  value: Value | undefined;
  links?: readonly string[] | undefined;
  filled: boolean;
  isWide: boolean;
}) {
  const room = filled ? paperRoom(field, undefined, isWide) : undefined;
  const isLong = room !== undefined && linesTaken(asText(value), room) >= longFrom;
  return (
    <div class={`sheet-field${isBeside(field, filled) || isShort(field, value, filled) ? ' sheet-beside' : isLong ? ' sheet-long' : ''}`}>
      <p class="sheet-label">
        <b>{field.label}</b>
        {!filled && <span>{field.help}</span>}
      </p>
      <div class="sheet-room">
        <PaperValue field={field} value={value} links={links} filled={filled} />
      </div>
    </div>
  );
}

/** A text that was written, and is short, stands beside its label as a choice does: 36 characters in a line. */
function isShort(field: WorksheetField | Column, value: Value | undefined, filled: boolean): boolean {
  if (!filled || (field.kind !== 'text' && field.kind !== 'longtext')) return false;
  const lines = linesTaken(asText(value), { perLine: 36, lines: 1 });
  return lines <= (field.kind === 'longtext' ? 3 : 1);
}

/** Whether there is so little to fill in that it stands beside its label. */
const isBeside = (field: WorksheetField | Column, filled: boolean): boolean =>
  field.brief === true ||
  (field.beside === true && !filled) ||
  ['single', 'multiple', 'date', 'links', 'refs'].includes(field.kind) ||
  (field.kind === 'checklist' && field.items.length === 1);
