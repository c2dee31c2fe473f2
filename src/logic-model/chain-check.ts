import { cellPath } from '../worksheets/rules.ts';
import { textAt, wordsOf, type ChainColumn, type ChainContents, type ChainField, type ChainSheet } from './chain-sheet.ts';
import type { Certainty, Check, Model, Note, Stage } from './model.ts';

/** The rows fixed to the stages' ids, and the texts beside them. */
export function readCheck(
  sheet: ChainSheet,
  stages: readonly Stage[],
  contents: ChainContents | undefined,
): Pick<Model, 'checks' | 'notes'> {
  const isCheck = ({ preset = [] }: ChainField) => preset.length > 0 && preset.every(({ id }) => stages.some((stage) => stage.id === id));
  const section = sheet.sections.find(({ fields }) => fields.some(isCheck));
  const field = section?.fields.find(isCheck);
  if (!section || !field) return { checks: [], notes: [] };
  const [sentence, assumption] = wordsOf(field);
  const certainty = field.columns?.find((column) => column.kind === 'single');
  const choices = certainty?.options?.map((option) => option.label) ?? [];
  const at = (row: string, column: ChainColumn | undefined) => (column ? textAt(contents, cellPath(field.id, row, column.id)) : '');
  const checks = (field.preset ?? []).flatMap(({ id, label }): Check[] => {
    const next = stages[stages.findIndex((stage) => stage.id === id) + 1];
    if (!next) return [];
    const found = certaintyOf(certainty, at(id, certainty));
    return [{ from: id, to: next.id, label, sentence: at(id, sentence), assumption: at(id, assumption), certainty: found, choices }];
  });
  const notes = section.fields
    .filter((other) => other.kind === 'longtext' || other.kind === 'text')
    .map((other): Note => ({ label: other.label, text: textAt(contents, other.id) }));
  return { checks, notes };
}

/** Options stand in the order sure, doubtful, unknown. */
function certaintyOf(column: ChainColumn | undefined, id: string): Certainty | undefined {
  const index = column?.options?.findIndex((option) => option.id === id) ?? -1;
  const label = column?.options?.[index]?.label;
  return label === undefined ? undefined : { label, level: index === 0 ? 0 : index === 1 ? 1 : 2 };
}
