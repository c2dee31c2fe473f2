import type { Value } from '../learner/record.ts';
import { isEmptyValue } from '../learner/record.ts';
import type { PaperContents } from './contents.ts';
import { allFields, asList } from './rules.ts';
import type { Worksheet, WorksheetField } from './schema.ts';

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

/** What stands on paper and in a document: of questions that are no longer asked, those with an answer. */
export const fieldsOnPaper = (fields: readonly WorksheetField[], contents: PaperContents | undefined): WorksheetField[] =>
  fields.filter(({ id, former }) => {
    const value = former && contents?.value(id);
    return former === undefined || (value !== undefined && !isEmptyValue(value));
  });

/** Fields as they stand on paper, line by line: two brief ones that follow each other share a line. */
export function linesOf(fields: readonly WorksheetField[]): WorksheetField[][] {
  const lines: WorksheetField[][] = [];
  for (const field of fields) {
    const last = lines.at(-1);
    if (field.brief && last?.length === 1 && last[0]?.brief) last.push(field);
    else lines.push([field]);
  }
  return lines;
}
