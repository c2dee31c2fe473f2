import { rowIds, type RecordData } from '../learner/record.ts';
import { asList, cellPath } from '../worksheets/rules.ts';
import { readCheck } from './chain-check.ts';
import { fieldsOf, refsOf, textAt, wordsOf, type ChainContents, type ChainField, type ChainSheet } from './chain-sheet.ts';
import type { Box, Link, Model, Stage } from './model.ts';

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
