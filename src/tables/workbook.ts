import type { Pace } from './pace.ts';
import { TableError, type Table, type TableRefusal, type TableSource } from './table.ts';
import { readParts } from './workbook-parts.ts';
import { readWorksheet } from './worksheet.ts';
import { openArchive, type Archive } from './zip.ts';

/**
 * The worksheets of an Excel file: days as ISO dates, yes and no as 1 and 0, formulas by the result that was stored.
 *
 * @throws TableError
 */
export async function readWorkbook(bytes: Uint8Array<ArrayBuffer>, pace: Pace): Promise<TableSource> {
  const archive = openArchive(bytes);
  refuseOthers(archive);
  const parts = await readParts(archive, (done) => pace(done / 2));
  const shown = parts.sheets.filter(({ isHidden }) => !isHidden);
  const tables: Table[] = [];
  const refused: { name: string; why: TableRefusal }[] = [];
  for (const [index, { name, path }] of shown.entries()) {
    try {
      tables.push(await readWorksheet(archive, name, path, parts, (done) => pace(0.5 + (index + done) / shown.length / 2)));
    } catch (error) {
      // Another worksheet may be the one that is meant.
      if (!(error instanceof TableError) || error.why === 'damaged') throw error;
      refused.push({ name, why: error.why });
    }
  }
  if (tables.length === 0 && refused[0]) throw new TableError(refused[0].why);
  const hidden = parts.sheets.filter(({ isHidden }) => isHidden).map(({ name }) => ({ name, why: 'hidden' as const }));
  return { tables, unread: [...refused, ...hidden] };
}

/** Other files are archives, too. */
function refuseOthers({ names }: Archive) {
  const has = (start: string) => [...names].some((name) => name.startsWith(start));
  if (names.has('xl/workbook.bin')) throw new TableError('binary-excel');
  if (names.has('content.xml') && names.has('mimetype')) throw new TableError('open-document');
  if (!has('_rels/') || has('word/') || has('ppt/')) throw new TableError('no-table');
}
