import type { Course } from '../course/schema.ts';
import { emptyRecord, type RecordData } from '../learner/record.ts';
import { fieldsLeft, registersOf, wroteAt } from '../worksheets/fields-left.ts';
import { asText } from '../worksheets/rules.ts';
import type { Worksheet, WorksheetField } from '../worksheets/schema.ts';

export type Step = Course['steps'][number];
export type ScenarioPart = Course['scenario'][number];

/** The records of one テーマ, by worksheet id. */
export type TopicRecords = ReadonlyMap<string, RecordData>;

/** What of a field is needed to say that nothing stands in it. */
interface StepField {
  id: string;
  label: string;
}

/** How far one step is. */
export interface StepState<Any = Step> {
  step: Any;
  /** Fields of the step with something in them, and all of them. */
  written: number;
  total: number;
  /** Labels of the fields with nothing in them. */
  missing: string[];
  /** Of the missing those below the field that was written last. */
  below: string[];
  /** When something last came into a field of the step, and when the learner last wrote in one; 0 for never. */
  at: number;
  wroteAt: number;
}

/** The step that comes next, and the label of the field to go on with. */
export type NextStep<Any = Step> = StepState<Any> & { field: string };

/** The fields that are written at a step. */
export const fieldsOf = (step: Pick<Step, 'sections'>, sheet: Worksheet): WorksheetField[] =>
  sheet.sections.filter(({ id }) => step.sections?.includes(id) ?? true).flatMap(({ fields }) => fields);

/** The state of a step, or undefined when its sheet is not written once for each テーマ. */
export const stateOf = (step: Step, sheet: Worksheet | undefined, records: TopicRecords): StepState | undefined =>
  sheet?.scope === 'topic' ? howFar(step, fieldsOf(step, sheet), records.get(sheet.id)) : undefined;

/** How far a step is whose fields these are, in the record of its sheet. */
export function howFar<Any>(step: Any, fields: readonly StepField[], record: RecordData = emptyRecord): StepState<Any> {
  const registers = fields.map(({ id }) => registersOf(record, id));
  return {
    step,
    written: registers.filter((list) => list.length > 0).length,
    total: fields.length,
    missing: fields.filter((_, index) => registers[index]?.length === 0).map(({ label }) => label),
    below: fieldsLeft(record, fields).below.map(({ label }) => label),
    at: Math.max(0, ...registers.flat().map(({ at }) => at)),
    wroteAt: Math.max(0, ...fields.map(({ id }) => wroteAt(record, id))),
  };
}

/**
 * Where a テーマ goes on, and with which field: the step one is in the midst of; else the first that has nothing written yet; else the
 * first with something missing.
 */
export function nextStep<Any>(states: readonly StepState<Any>[]): NextStep<Any> | undefined {
  const latest = states.reduce<StepState<Any> | undefined>(
    (known, state) => (state.wroteAt > (known?.wroteAt ?? 0) ? state : known),
    undefined,
  );
  const next =
    latest && latest.below.length > 0
      ? latest
      : (states.find(({ written }) => written === 0) ?? states.find(({ missing }) => missing.length > 0));
  const field = next?.below[0] ?? next?.missing[0];
  return next && field !== undefined ? { ...next, field } : undefined;
}

/** What a テーマ is about, in one line for lists: the first of the fields in which something stands. */
export function aboutOf(fields: readonly string[], records: TopicRecords): string {
  const texts = fields.map((place) => {
    const [sheet = '', field = ''] = place.split('.', 2);
    return asText(records.get(sheet)?.values[field]?.value).trim();
  });
  return texts.find((text) => text !== '') ?? '';
}

/** Whether anything stands in a field; an empty row is nothing. */
export const isFilled = (record: RecordData, field: StepField): boolean => registersOf(record, field.id).length > 0;
