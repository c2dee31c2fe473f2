import type { Table } from '../exports/tables.ts';
import { cleanText } from '../exports/text.ts';
import { consultationMessages as messages } from './consultation-messages.ts';
import { sortKeys, type Consultation } from './consultations.ts';

/** The list as spreadsheets and CSV have it: a column more says how far the call back is. */
export function consultationTable(consultations: readonly Consultation[]): Table {
  return {
    id: 'consultations',
    name: messages.files.title,
    columns: [
      ...sortKeys.map((key) => ({
        title: messages.columns[key],
        kind: key === 'date' || key === 'due' ? ('date' as const) : ('text' as const),
      })),
      { title: messages.columnCall, kind: 'text' },
    ],
    rows: consultations.map((one) =>
      [one.date, one.caller, one.sceneLabel, one.summary, one.due, messages.seed[one.seed], messages.call[one.call]].map(cleanText),
    ),
  };
}
