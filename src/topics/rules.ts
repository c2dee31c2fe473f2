import type { Course } from '../course/schema.ts';
import { isEmptyValue, isSteering, type RecordData, type Register, type Value } from '../learner/record.ts';
import { rowIds } from '../learner/presence.ts';
import { allFields, asText, cellPath, shownValue } from '../worksheets/rules.ts';
import type { Column, Worksheet, WorksheetField } from '../worksheets/schema.ts';
import { dateInWords } from '../worksheets/written-date.ts';
import { shownShortDate } from '../worksheets/paper-dates.ts';

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

/** One part of the assembled page: a text, or a table of the rows that have something in them. */
export interface ScenarioText {
  title: string;
  text: string;
  table?: { head: string[]; rows: string[][] };
}

/** The assembled page of a テーマ. Parts with nothing written are kept, so that what is missing is seen. */
export function scenarioOf(parts: readonly ScenarioPart[], sheets: ReadonlyMap<string, Worksheet>, records: TopicRecords): ScenarioText[] {
  return parts.flatMap(({ title, field: source, columns = [] }) => {
    const [sheetId = '', fieldId = ''] = source.split('.', 2);
    const sheet = sheets.get(sheetId);
    const field = sheet && allFields(sheet).find((candidate) => candidate.id === fieldId);
    const record = records.get(sheetId);
    if (!field) return [];
    if (field.kind !== 'rows') return [{ title, text: shownValue(field, record?.values[field.id]?.value) }];
    const shown = field.columns.filter((column) => columns.includes(column.id));
    const rows = (record ? rowIds(record, field.id) : []).map((row) =>
      shown.map((column) => shownCell(column, record?.values[cellPath(field.id, row, column.id)]?.value)),
    );
    return [
      {
        title,
        text: '',
        table: { head: shown.map((column) => column.label), rows: rows.filter((cells) => cells.some((cell) => cell !== '')) },
      },
    ];
  });
}

/** What a テーマ is about, in one line for lists. */
export function goalOf(parts: readonly ScenarioPart[], records: TopicRecords): string {
  const [sheet = '', field = ''] = parts[0]?.field.split('.', 2) ?? [];
  return asText(records.get(sheet)?.values[field]?.value);
}

/** A table has little room: a date is shown short. */
function shownCell(column: Column, value: Value | undefined): string {
  return column.kind === 'date' ? dateInWords(asText(value), shownShortDate) : shownValue(column, value);
}

function registersOf(record: RecordData, field: WorksheetField): Register[] {
  const rows = field.kind === 'rows' ? new Set(rowIds(record, field.id)) : undefined;
  return Object.entries(record.values).flatMap(([path, register]) => {
    const [owner, row] = path.split('/');
    const inField = owner === field.id && !isSteering(path) && !isEmptyValue(register.value);
    return inField && (!rows || field.kind !== 'rows' || field.preset.length > 0 || rows.has(row ?? '')) ? [register] : [];
  });
}
