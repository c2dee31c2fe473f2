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
