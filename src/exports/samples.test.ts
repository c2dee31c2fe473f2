import mammoth from 'mammoth';
import { describe, expect, test } from 'vitest';
import { allFields } from '../worksheets/rules.ts';
import { sampleContents } from '../worksheets/sample.ts';
import { worksheets } from '../worksheets/sheets.ts';
import type { Worksheet } from '../worksheets/schema.ts';
import { parseCells } from '../tables/read-text.ts';
import { tableOf } from '../tables/table.fixture.ts';
import { encodeCsv } from './csv.ts';
import type { ImportTarget } from './import-columns.ts';
import { readImport } from './import-rows.ts';
import { sheetDocument } from './sheet-document.ts';
import { tablesOf } from './tables.ts';
import { writeSheet } from './word-document.ts';

const sheets = [...worksheets.values()];
const filled = (sheet: Worksheet) => ({ id: '', contents: sampleContents(sheet) });

describe.each(sheets.map((sheet) => [sheet.id, sheet] as const))('the sample of %s', (_, sheet) => {
  test('comes back from a CSV as it went out', () => {
    for (const table of tablesOf(sheet, [filled(sheet)])) {
      const field = allFields(sheet).find(({ id }) => id === table.id);
      const target: ImportTarget = field?.kind === 'rows' ? { kind: 'rows', field } : { kind: 'entries', sheet };
      const rows = [table.columns.map(({ title }) => title), ...table.rows.map((cells) => cells.map(String))];
      const read = readImport(
        tableOf(parseCells(new TextDecoder().decode(encodeCsv(rows, 'utf-8').bytes), ','), { delimiter: ',' }),
        target,
        { record: { values: {}, tray: [] }, records: new Map() },
        () => 'new',
      );
      if ('refused' in read) throw new Error(`${table.id}: ${read.refused}`);
      expect(read.problems).toEqual([]);
      expect(
        read.accepted.map(({ edits }) =>
          Object.fromEntries(
            edits.filter(({ path }) => !path.includes('#')).map(({ path, value }) => [path.split('/').at(-1) ?? path, value]),
          ),
        ),
      ).toEqual(expectedOf(sheet, target));
    }
  });

  test('is a Word file with all its texts', async () => {
    const blob = await writeSheet(sheetDocument(sheet, filled(sheet), { edition: '' }));
    const { value: text } = await mammoth.extractRawText({ buffer: Buffer.from(await blob.arrayBuffer()) });
    for (const value of Object.values(sheet.sample.values))
      if (typeof value === 'string' && !/\s/u.test(value) && value.length > 15) expect(text).toContain(value);
    for (const section of sheet.sections) for (const { label } of section.fields) expect(text).toContain(label);
  });
});

/** Values that can stand in a cell, row by row; rows that say nothing else are none. */
function expectedOf({ sample, ...sheet }: Worksheet, target: ImportTarget): Record<string, unknown>[] {
  const isKept = ([, value]: [string, unknown]) => value !== '' && !(Array.isArray(value) && value.length === 0);
  if (target.kind === 'rows') {
    const chosen = new Set(target.field.columns.filter(({ kind }) => kind === 'refs').map(({ id }) => id));
    return (sample.rows[target.field.id] ?? [])
      .map(({ cells }) => Object.fromEntries(Object.entries(cells).filter(([id, value]) => !chosen.has(id) && isKept([id, value]))))
      .filter((cells) => Object.keys(cells).length > 0);
  }
  const links = new Set(sheet.sections.flatMap(({ fields }) => fields.filter(({ kind }) => kind === 'links').map(({ id }) => id)));
  const head = Object.entries(sample.header).map(([id, value]): [string, unknown] => [`header.${id}`, value]);
  return [Object.fromEntries([...head, ...Object.entries(sample.values).filter(([id]) => !links.has(id))].filter(isKept))];
}
