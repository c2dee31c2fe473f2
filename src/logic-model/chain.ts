import { type RecordData, type Value } from '../learner/record.ts';
import { rowIds } from '../learner/presence.ts';
import { asList, asText, cellPath } from '../worksheets/rules.ts';
import type { Box, Certainty, Check, Link, Model, Note, Stage } from './model.ts';

/** What is read of a sheet's definition. Every `Worksheet` has it. */
export interface ChainSheet {
  titleField: string;
  sections: readonly { title: string; fields: readonly ChainField[] }[];
}

interface ChainField {
  id: string;
  kind: string;
  label: string;
  preset?: readonly { id: string; label: string }[];
  /** Empty rows on the blank sheet. */
  blank?: number;
  columns?: readonly ChainColumn[];
}

interface ChainColumn {
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

/** The field in which a chain ends, if the sheet has one: every box of the last rows field leads to it. */
const goalField = 'goal';

/** A record as `modelOf` reads it. */
export const contentsOf = (record: RecordData): ChainContents => ({
  value: (path) => record.values[path]?.value,
  rows: (field) => rowIds(record, field),
});

/** Where the ids of the boxes that a box leads to are kept; undefined for a box whose links are not the learner's to draw. */
export function linksPath(sheet: ChainSheet, box: string): string | undefined {
  const [field = '', row] = box.split('/');
  const column = refsOf(fieldsOf(sheet).find((candidate) => candidate.id === field));
  return row === undefined || !column ? undefined : cellPath(field, row, column.id);
}

/** The row part of a box's id, as links are stored. */
export const rowOf = (box: string): string => box.split('/')[1] ?? '';

/**
 * The chain of a sheet. Rows fields follow each other by their `refs` columns; the first column with words is a box's
 * text, the second its indicator. Rows fixed to the stages' ids are the check. Without contents: empty boxes to write in.
 */
export function modelOf(sheet: ChainSheet, contents?: ChainContents): Model {
  const fields = chainOf(sheet);
  const goal = fieldsOf(sheet).find((field) => field.id === goalField && field.kind !== 'rows');
  const stages = [
    ...fields.map((field) => stageFrom(field, labelOf(sheet, field), contents)),
    ...(goal && fields.length > 0 ? [goalStage(goal, contents)] : []),
  ];
  return {
    title: textAt(contents, sheet.titleField),
    stages,
    links: stages.flatMap((stage, index) => linksFrom(sheet, stage, stages[index + 1], contents)),
    ...readCheck(sheet, stages, contents),
  };
}

/** Rows fields from the one nothing leads to, along their `refs`. */
function chainOf(sheet: ChainSheet): ChainField[] {
  const fields = fieldsOf(sheet);
  const targets = new Set(fields.map((field) => refsOf(field)?.field));
  const chain: ChainField[] = [];
  let next = fields.find((field) => refsOf(field) && !targets.has(field.id));
  while (next && !chain.includes(next)) {
    chain.push(next);
    const target = refsOf(next)?.field;
    next = fields.find((field) => field.id === target && field.kind === 'rows');
  }
  return chain;
}

/** A stage is called as its section of the sheet, unless several stages share that section. */
function labelOf(sheet: ChainSheet, field: ChainField): string {
  const section = sheet.sections.find(({ fields }) => fields.includes(field));
  return section?.fields.length === 1 ? section.title : field.label;
}

function stageFrom(field: ChainField, label: string, contents: ChainContents | undefined): Stage {
  const [text, indicator] = wordsOf(field);
  const rows = contents?.rows(field.id) ?? Array.from({ length: field.blank ?? 3 }, (_, index) => String(index + 1));
  return {
    id: field.id,
    label,
    linked: refsOf(field) !== undefined,
    boxes: rows.map((row, index) => ({
      id: `${field.id}/${row}`,
      number: index + 1,
      text: text ? textAt(contents, cellPath(field.id, row, text.id)) : '',
      indicator: indicator ? textAt(contents, cellPath(field.id, row, indicator.id)) : '',
    })),
  };
}

const goalStage = (field: ChainField, contents: ChainContents | undefined): Stage => ({
  id: field.id,
  label: field.label,
  linked: false,
  boxes: [{ id: field.id, number: undefined, text: textAt(contents, field.id), indicator: '' }],
});

/** Links to rows that are gone are left out here; their ids stay in the record. */
function linksFrom(sheet: ChainSheet, stage: Stage, next: Stage | undefined, contents: ChainContents | undefined): Link[] {
  if (!next || !contents) return [];
  const leads = (from: Box, to: Box): boolean => {
    if (!stage.linked) return from.text !== '' && to.text !== '';
    return asList(contents.value(linksPath(sheet, from.id) ?? '')).includes(rowOf(to.id));
  };
  return stage.boxes.flatMap((from) => next.boxes.filter((to) => leads(from, to)).map((to) => ({ from: from.id, to: to.id })));
}

const fieldsOf = (sheet: ChainSheet): ChainField[] => sheet.sections.flatMap((section) => section.fields);
const refsOf = (field: ChainField | undefined): ChainColumn | undefined => field?.columns?.find((column) => column.kind === 'refs');
const wordsOf = (field: ChainField): ChainColumn[] =>
  field.columns?.filter((column) => column.kind === 'text' || column.kind === 'longtext') ?? [];
const textAt = (contents: ChainContents | undefined, path: string): string => asText(contents?.value(path)).trim();

/** The rows fixed to the stages' ids, and the texts beside them. */
function readCheck(sheet: ChainSheet, stages: readonly Stage[], contents: ChainContents | undefined): Pick<Model, 'checks' | 'notes'> {
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
