import type { Value } from '../learner/record.ts';
import { allFields, asList } from './rules.ts';
import type { Worksheet } from './schema.ts';

/**
 * Whether rows of a sheet lead to rows that lead on, which `logic-model/` draws; rows that only point at others are none. Here,
 * so that a form can ask without that code.
 */
export function hasChain({ sections }: { sections: readonly { fields: readonly FieldWithColumns[] }[] }): boolean {
  const linked = sections.flatMap(({ fields }) => fields).filter(({ columns }) => columns?.some(({ kind }) => kind === 'refs'));
  return linked.some(({ id }) => linked.some(({ columns }) => columns?.some(({ field }) => field === id)));
}

interface FieldWithColumns {
  id: string;
  columns?: readonly { kind: string; field?: string }[];
}

/** What a row points at, as the numbers that stand before the rows of the other field. */
export const rowNumbers = (rows: readonly string[], value: Value | undefined): number[] =>
  asList(value)
    .map((id) => rows.indexOf(id) + 1)
    .filter((number) => number > 0)
    .sort((a, b) => a - b);

/** The band a filled sheet goes out under while its gate is not ticked through; undefined when there is none to show. */
export function bandOf(sheet: Worksheet, value: (path: string) => Value | undefined): string | undefined {
  const field = allFields(sheet).find((candidate) => candidate.id === sheet.gate?.field);
  if (field?.kind !== 'checklist') return undefined;
  const ticked = asList(value(field.id));
  return field.items.every((item) => ticked.includes(item.id)) ? undefined : sheet.gate?.band;
}
