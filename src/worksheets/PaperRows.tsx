import type { Value } from '../learner/record.ts';
import { messages } from './messages.ts';
import { columnWidths, linesTaken, paperRoom, rowHeight, sheetWidth, standsByShortNames } from './paper-room.ts';
import { PaperField } from './PaperField.tsx';
import { PaperValue } from './PaperValue.tsx';
import { asList, asText, cellPath, shortNames } from './rules.ts';
import { rowNumbers } from './paper-rules.ts';
import type { Column, RowsField } from './schema.ts';
import type { PaperContents } from './contents.ts';

interface PaperRow {
  id: string;
  label: string;
}

/** A field with rows: a table when its columns fit side by side, otherwise one block for each row. */
export function PaperRows({ field, contents, isWide }: { field: RowsField; contents: PaperContents | undefined; isWide: boolean }) {
  const rows = listRows(field, contents);
  const cells = (row: PaperRow, column: Column) => ({
    field: column,
    value: contents?.value(cellPath(field.id, row.id, column.id)),
    links:
      contents && column.kind === 'refs'
        ? rowNumbers(contents.rows(column.field), contents.value(cellPath(field.id, row.id, column.id))).map(String)
        : undefined,
    filled: contents !== undefined,
  });
  return (
    <div class={isShortTable(field, rows, contents, isWide) ? 'sheet-field sheet-rows sheet-whole' : 'sheet-field sheet-rows'}>
      <p class="sheet-label">
        <b>{field.label}</b>
        {!contents && <span>{field.help}</span>}
      </p>
      {rows.some((row) => isTall(field, row, contents, isWide)) ? (
        rows.map((row) => (
          <div key={row.id} class={isLongerThanPage(field, row, contents, isWide) ? 'sheet-block' : 'sheet-block sheet-whole'}>
            <p class="sheet-block-name">{field.preset.length > 0 ? row.label : messages.rows.name(field.row, Number(row.label))}</p>
            {field.columns.map((column) => (
              <PaperField key={column.id} {...cells(row, column)} isWide={isWide} />
            ))}
          </div>
        ))
      ) : (
        <>
          <Key
            columns={field.columns.filter(
              (column) => standsByShortNames(column) || rows.some((row) => !isChosen(cells(row, column).value)),
            )}
          />
          <table style={`--row:${String(rowHeight(field))}mm`}>
            <colgroup>
              {columnWidths(field, isWide).map((width, index) => (
                <col key={index} style={`width:${((width / sheetWidth(isWide)) * 100).toFixed(2)}%`} />
              ))}
            </colgroup>
            <thead>
              <tr>
                <th scope="col">{field.row}</th>
                {field.columns.map((column) => (
                  <th scope="col" key={column.id}>
                    {column.label}
                  </th>
                ))}
              </tr>
            </thead>
            <tbody>
              {rows.map((row) => (
                <tr key={row.id}>
                  <th scope="row">{row.label}</th>
                  {field.columns.map((column) => (
                    <td key={column.id}>
                      <PaperValue {...cells(row, column)} narrow />
                    </td>
                  ))}
                </tr>
              ))}
            </tbody>
          </table>
        </>
      )}
    </div>
  );
}

const isChosen = (value: Value | undefined): boolean => asList(value).length > 0;

/** What the short words in narrow boxes stand for. */
function Key({ columns }: { columns: readonly Column[] }) {
  const names = shortNames(columns);
  return names === '' ? null : <p class="sheet-key">{names}</p>;
}

/** Rows the sheet gives, those that are written, or empty ones to write in. */
function listRows(field: RowsField, contents: PaperContents | undefined): readonly PaperRow[] {
  if (field.preset.length > 0) return field.preset;
  const written = contents?.rows(field.id) ?? [];
  const ids = written.length > 0 ? written : Array.from({ length: field.blank }, (_, index) => `blank-${String(index)}`);
  return ids.map((id, index) => ({ id, label: String(index + 1) }));
}

/** Whether a text of the row would stand in a column like a tower: more lines than anyone reads down and comes back from. */
const isTall = (field: RowsField, row: PaperRow, contents: PaperContents | undefined, isWide: boolean): boolean =>
  lineCounts(field, row, contents, true, isWide).some((lines) => lines > 24);

/** Whether the row cannot stand on one page, be it alone there: some 40 lines with the labels of its columns, or 26 on a wide one. */
const isLongerThanPage = (field: RowsField, row: PaperRow, contents: PaperContents | undefined, isWide: boolean): boolean =>
  lineCounts(field, row, contents, false, isWide).reduce((sum, lines) => sum + Math.max(2, lines) + 1.5, 0) > (isWide ? 28 : 46);

/** Whether a table is so short that it stands on one page, not a row or two of it on another. */
const isShortTable = (field: RowsField, rows: readonly PaperRow[], contents: PaperContents | undefined, isWide: boolean): boolean =>
  contents !== undefined && rows.reduce((sum, row) => sum + Math.max(1.5, ...lineCounts(field, row, contents, true, isWide)), 0) <= 20;

function lineCounts(field: RowsField, row: PaperRow, contents: PaperContents | undefined, asTable: boolean, isWide: boolean): number[] {
  return field.columns.map((column) => {
    const room = paperRoom(column, asTable ? field : undefined, isWide);
    return room ? linesTaken(asText(contents?.value(cellPath(field.id, row.id, column.id))), room) : 1;
  });
}
