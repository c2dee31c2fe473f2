/** Whether a sheet has rows that lead to rows, which is what can be drawn. Apart from `chain.ts`, so that a form can ask without its code. */
export const hasChain = (sheet: {
  sections: readonly { fields: readonly { id: string; columns?: readonly { kind: string }[] }[] }[];
}): boolean => sheet.sections.some((section) => section.fields.some((field) => field.columns?.some((column) => column.kind === 'refs')));
