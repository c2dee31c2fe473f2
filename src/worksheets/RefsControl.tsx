import type { RecordHandle } from '../learner/handle.ts';
import { useSelected } from '../learner/hooks.ts';
import { rowIds } from '../learner/presence.ts';
import { ChoiceControl, type Option } from './controls.tsx';
import { messages } from './messages.ts';
import { asText, cellPath } from './rules.ts';
import type { Column, RowsField } from './schema.ts';

/** Which rows of another field this row leads to: a box to tick for each of them, named by what is written there. */
export function RefsControl({
  handle,
  path,
  column,
  target,
}: {
  handle: RecordHandle | undefined;
  path: string;
  column: Extract<Column, { kind: 'refs' }>;
  target: RowsField | undefined;
}) {
  const options =
    useSelected(
      handle,
      (record) => (target ? optionsOf(target, rowIds(record, target.id), (at) => asText(record.values[at]?.value)) : []),
      sameOptions,
    ) ?? [];
  if (options.length === 0) return <p class="quiet">{messages.refs.none(target?.label ?? column.label)}</p>;
  return <ChoiceControl handle={handle} path={path} label={column.label} options={options} multiple />;
}

/** Rows by number and first text: 「2 夜の連絡先を貼る」. */
function optionsOf(target: RowsField, rows: readonly string[], text: (path: string) => string): Option[] {
  const naming = target.columns[0];
  return rows.map((row, index) => ({
    id: row,
    label: `${String(index + 1)} ${naming ? text(cellPath(target.id, row, naming.id)) : ''}`.trim(),
  }));
}

const sameOptions = (a: readonly Option[], b: readonly Option[]): boolean =>
  a.length === b.length && a.every((option, index) => option.id === b[index]?.id && option.label === b[index].label);
