import type { Value } from '../learner/record.ts';
import { asText } from '../worksheets/rules.ts';

/** What is read of a sheet's definition. Every `Worksheet` has it. */
export interface ChainSheet {
  titleField: string;
  sections: readonly { title: string; fields: readonly ChainField[] }[];
}

export interface ChainField {
  id: string;
  kind: string;
  label: string;
  preset?: readonly { id: string; label: string }[];
  /** Empty rows on the blank sheet. */
  blank?: number;
  columns?: readonly ChainColumn[];
}

export interface ChainColumn {
  id: string;
  kind: string;
  label: string;
  /** Of a `refs` column: the rows field it points into. */
  field?: string;
  options?: readonly { id: string; label: string }[];
}

/** What is read of a written sheet; `PaperContents` has it. */
export interface ChainContents {
  value: (path: string) => Value | undefined;
  /** Row ids of a field, in order. */
  rows: (field: string) => string[];
}

export const fieldsOf = (sheet: ChainSheet): ChainField[] => sheet.sections.flatMap((section) => section.fields);
export const refsOf = (field: ChainField | undefined): ChainColumn | undefined => field?.columns?.find((column) => column.kind === 'refs');
export const wordsOf = (field: ChainField): ChainColumn[] =>
  field.columns?.filter((column) => column.kind === 'text' || column.kind === 'longtext') ?? [];
export const textAt = (contents: ChainContents | undefined, path: string): string => asText(contents?.value(path)).trim();
