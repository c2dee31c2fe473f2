import type { Value } from '../learner/record.ts';
import { rowIds } from '../learner/presence.ts';
import { shownShortDate } from '../worksheets/paper-dates.ts';
import { allFields, asText, cellPath, shownValue } from '../worksheets/rules.ts';
import type { Column, Worksheet } from '../worksheets/schema.ts';
import { dateInWords } from '../worksheets/written-date.ts';
import type { ScenarioPart, TopicRecords } from './rules.ts';

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

/** A table has little room: a date is shown short. */
function shownCell(column: Column, value: Value | undefined): string {
  return column.kind === 'date' ? dateInWords(asText(value), shownShortDate) : shownValue(column, value);
}
