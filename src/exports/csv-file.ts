import { encodeCsv, type CsvEncoding } from './csv.ts';
import { messages } from './messages.ts';
import { exportName, tableSheets, type ExportedFile, type ExportRequest } from './request.ts';
import type { Substitution } from './shift-jis.ts';
import { tablesOf } from './tables.ts';

/** One table of a sheet as CSV. */
export function csvFile(request: ExportRequest, tableId: string, encoding: CsvEncoding): ExportedFile {
  const tables = tablesOf(request.sheet, tableSheets(request));
  const table = tables.find(({ id }) => id === tableId) ?? tables[0];
  const rows = table ? [table.columns.map(({ title }) => title), ...table.rows.map((cells) => cells.map(String))] : [];
  const { bytes, substitutions, neutralised } = encodeCsv(rows, encoding);
  return {
    name: exportName(request, 'csv', tables.length > 1 ? table?.name : undefined),
    blob: new Blob([bytes], { type: `text/csv;charset=${encoding}` }),
    notes: [...notesOn(substitutions), ...(neutralised === 0 ? [] : [messages.notes.neutralised(neutralised)])],
  };
}

function notesOn(substitutions: readonly Substitution[]): string[] {
  if (substitutions.length === 0) return [];
  const shown = substitutions.slice(0, 20);
  return [
    messages.notes.substitutions(substitutions.length),
    ...shown.map(({ character, standIn, count }) => messages.notes.substitution(character, standIn, count)),
    ...(substitutions.length > shown.length ? [messages.notes.moreSubstitutions(substitutions.length - shown.length)] : []),
    messages.notes.keepThem,
  ];
}
