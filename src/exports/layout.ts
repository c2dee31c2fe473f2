import type { Value } from '../learner/record.ts';
import { messages as sheetWords } from '../worksheets/messages.ts';
import { asList, asText, headerFields, headerPath, shownValue } from '../worksheets/rules.ts';
import type { Column, RowsField, WorksheetField } from '../worksheets/schema.ts';
import { warekiOf } from './calendar.ts';
import { messages } from './messages.ts';
import { cleanText } from './text.ts';

export interface TableColumn {
  title: string;
  /** date: cells hold ISO dates, or a text that is none. id: of no interest to a reader, but found again when imported. */
  kind: 'text' | 'number' | 'date' | 'id';
}

export type TableCell = string | number;

/** How one field or column is laid out: the headings and what stands under them. The importer reads the same headings. */
export interface Layout extends TableColumn {
  /** date only: the same day in the Japanese calendar. */
  isWareki?: boolean;
  /** several choices only: the option the column is about. */
  option?: string;
  cell: (value: Value | undefined) => TableCell;
}

export function layoutOf(field: Exclude<WorksheetField, RowsField> | Column | HeaderColumn): Layout[] {
  switch (field.kind) {
    case 'multiple':
    case 'checklist':
      return (field.kind === 'multiple' ? field.options : field.items).map(({ id, label }) => ({
        title: messages.table.option(field.label, label),
        kind: 'number',
        option: id,
        cell: (value) => (asList(value).length === 0 ? '' : Number(asList(value).includes(id))),
      }));
    case 'date':
      return [
        { title: field.label, kind: 'date', cell: (value) => cleanText(asText(value)) },
        { title: messages.table.wareki(field.label), kind: 'text', isWareki: true, cell: (value) => warekiOf(asText(value)) ?? '' },
      ];
    case 'level':
      return [{ title: field.label, kind: 'number', cell: (value) => (typeof value === 'number' ? value : cleanText(asText(value))) }];
    case 'single':
      return [{ title: field.label, kind: 'text', cell: (value) => cleanText(shownValue(field, value)) }];
    default:
      return [{ title: field.label, kind: 'text', cell: (value) => cleanText(asText(value)) }];
  }
}

/** A field of every sheet's head. */
export interface HeaderColumn {
  kind: 'text' | 'date';
  label: string;
}

export const headerColumns: readonly (HeaderColumn & { path: string })[] = headerFields.map((field) => ({
  path: headerPath(field),
  kind: field === 'date' ? 'date' : 'text',
  label: sheetWords.header[field],
}));

/** The same heading twice would leave nobody, and no program, able to say which is meant. */
export function uniqueTitles(titles: readonly string[]): string[] {
  return titles.map((title, index) => {
    const before = titles.slice(0, index).filter((other) => other === title).length;
    return before === 0 ? title : messages.table.again(title, before + 1);
  });
}
