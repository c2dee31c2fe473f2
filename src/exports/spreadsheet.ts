import { writeXlsx, type CellValue, type ColumnDef, type WriteSheet } from 'hucre/xlsx';
import type { TableCell, TableColumn } from './layout.ts';
import { messages } from './messages.ts';
import { exportName, tableSheets, type ExportedFile, type ExportRequest } from './request.ts';
import { tablesOf, type Table } from './tables.ts';
import { readDate } from '../worksheets/written-date.ts';

/** All tables of a sheet as an Excel file, one worksheet for each. */
export async function spreadsheetFile(request: ExportRequest): Promise<ExportedFile> {
  const tables = tablesOf(request.sheet, tableSheets(request));
  const cut = tables.flatMap(({ rows }) => rows.flat()).filter((cell) => typeof cell === 'string' && cell.length > longest).length;
  return {
    name: exportName(request, 'xlsx'),
    blob: await writeWorkbook(tables, request.imprint.edition),
    notes: cut === 0 ? [] : [messages.notes.cut(cut)],
  };
}

/** Texts are texts, whatever they begin with; days are days, so that they sort; ids are there but out of sight. */
export async function writeWorkbook(tables: readonly Table[], edition: string): Promise<Blob> {
  const names = worksheetNames(tables.map(({ name }) => name));
  const bytes = await writeXlsx({
    defaultFont: font,
    properties: { creator: edition },
    sheets: tables.map((table, index) => worksheet(table, names[index] ?? '')),
  });
  return new Blob([new Uint8Array(bytes)], { type: 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet' });
}

const font = { name: '游ゴシック', size: 11 };

/** Excel's own limit for a cell, in UTF-16 units. A longer text makes it call the file damaged. */
const longest = 32_767;

function worksheet({ columns, rows }: Table, name: string): WriteSheet {
  const heading = { font: { ...font, bold: true }, alignment: { vertical: 'top', wrapText: true } } as const;
  return {
    name,
    columns: columns.map(columnOf),
    rows: [columns.map(({ title }) => escape(title)), ...rows.map((cells) => cells.map((cell, index) => valueOf(cell, columns[index])))],
    cells: new Map(columns.map((_, index) => [`0,${String(index)}`, { style: heading }])),
    freezePane: { rows: 1 },
    pageSetup: { orientation: 'landscape', paperSize: 'a4', fitToPage: true, fitToWidth: 1, fitToHeight: 0 },
  };
}

function columnOf({ kind }: TableColumn): ColumnDef {
  const widths = { text: 30, number: 10, date: 12, id: 12 };
  return {
    width: widths[kind],
    style: { alignment: { vertical: 'top', wrapText: kind === 'text' } },
    ...(kind === 'date' ? { numFmt: 'yyyy-mm-dd' } : {}),
    ...(kind === 'id' ? { hidden: true } : {}),
  };
}

function valueOf(cell: TableCell, column: TableColumn | undefined): CellValue {
  if (cell === '') return null;
  if (typeof cell === 'number') return cell;
  return column?.kind === 'date' && readDate(cell).state === 'day'
    ? new Date(`${cell}T00:00:00Z`)
    : escape(cell.slice(0, longest).replace(/\p{Surrogate}$/u, ''));
}

/** `_x0041_` in a cell means A to Excel; the underscore is written as such a code itself. */
const escape = (text: string): string => text.replace(/_(?=x[0-9a-f]{4}_)/giu, '_x005F_');

/** At most 31 characters, none of `[]:*?/\`, no two alike. */
function worksheetNames(names: readonly string[]): string[] {
  return names.reduce<string[]>((used, name) => {
    const plain =
      name
        .replace(/[[\]:*?/\\]/gu, ' ')
        .replace(/^'+|'+$/gu, '')
        .trim() || 'Sheet';
    let candidate = [...plain].slice(0, 28).join('');
    for (let count = 2; used.includes(candidate); count++) candidate = `${[...plain].slice(0, 25).join('')} ${String(count)}`;
    return [...used, candidate];
  }, []);
}
