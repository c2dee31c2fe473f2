import { isEmptyValue, type Register, type Stamp } from '../learner/record.ts';
import { allFields } from './rules.ts';
import type { Worksheet, WorksheetField } from './schema.ts';

/** A field that takes its first value from an earlier sheet of the same テーマ. */
export interface CarriedField {
  field: WorksheetField;
  /** Worksheet id and field id of the earlier sheet. */
  sheet: string;
  source: string;
}

/** `1763620000000 k3x9` */
export const writeOrigin = ({ at, by }: Stamp): string => `${String(at)} ${by}`;

export function carriedFields(sheet: Worksheet): CarriedField[] {
  return allFields(sheet).flatMap((field) => {
    const [from, source] = field.from?.split('.', 2) ?? [];
    return from === undefined || source === undefined ? [] : [{ field, sheet: from, source }];
  });
}

/**
 * What the earlier sheet has to offer for a field.
 * first: nothing is written here yet · later: the text there changed after it was taken over.
 */
export function offerOf(
  own: Register | undefined,
  origin: Register | undefined,
  source: Register | undefined,
): 'nothing' | 'first' | 'later' {
  if (!source || isEmptyValue(source.value)) return 'nothing';
  if (own && JSON.stringify(own.value) === JSON.stringify(source.value)) return 'nothing';
  if (!origin || origin.value === '') return !own || isEmptyValue(own.value) ? 'first' : 'nothing';
  return origin.value === writeOrigin(source) ? 'nothing' : 'later';
}
