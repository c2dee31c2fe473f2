import type { Course } from '../course/schema.ts';
import { isEmptyValue, isSteering, type RecordData, type Register } from '../learner/record.ts';
import { rowIds } from '../learner/presence.ts';
import { asText } from '../worksheets/rules.ts';
import type { Worksheet, WorksheetField } from '../worksheets/schema.ts';

export type Step = Course['steps'][number];
export type ScenarioPart = Course['scenario'][number];

/** The records of one テーマ, by worksheet id. */
export type TopicRecords = ReadonlyMap<string, RecordData>;

/** How far one step is. */
export interface StepState {
  step: Step;
  /** Fields of the step with something in them, and all of them. */
  written: number;
  total: number;
  /** Labels of the fields with nothing in them. */
  missing: string[];
  /** When a field of the step was last written; 0 for never. */
  at: number;
}

/** The state of a step, or undefined when its sheet is not written once for each テーマ. */
export function stateOf(step: Step, sheet: Worksheet | undefined, records: TopicRecords): StepState | undefined {
  if (sheet?.scope !== 'topic') return undefined;
  const fields = sheet.sections.filter((section) => step.sections?.includes(section.id) ?? true).flatMap((section) => section.fields);
  const record = records.get(sheet.id);
  const registers = fields.map((field) => (record ? registersOf(record, field) : []));
  return {
    step,
    written: registers.filter((list) => list.length > 0).length,
    total: fields.length,
    missing: fields.filter((_, index) => registers[index]?.length === 0).map((field) => field.label),
    at: Math.max(0, ...registers.flat().map((register) => register.at)),
  };
}

/** The first step that has nothing written yet; else the first with something missing. */
export function nextStep(states: readonly StepState[]): StepState | undefined {
  return states.find((state) => state.written === 0) ?? states.find((state) => state.missing.length > 0);
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
export const isFilled = (record: RecordData, field: WorksheetField): boolean => registersOf(record, field).length > 0;

function registersOf(record: RecordData, field: WorksheetField): Register[] {
  const rows = field.kind === 'rows' ? new Set(rowIds(record, field.id)) : undefined;
  return Object.entries(record.values).flatMap(([path, register]) => {
    const [owner, row] = path.split('/');
    const inField = owner === field.id && !isSteering(path) && !isEmptyValue(register.value);
    return inField && (!rows || field.kind !== 'rows' || field.preset.length > 0 || rows.has(row ?? '')) ? [register] : [];
  });
}
