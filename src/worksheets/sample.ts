import { headerFields, headerPath, cellPath } from './rules.ts';
import type { Worksheet } from './schema.ts';
import type { PaperContents } from './contents.ts';

/** The filled fictional sample of a sheet, as paper reads it. */
export function sampleContents({ sample }: Worksheet): PaperContents {
  const values = new Map(Object.entries(sample.values));
  for (const field of headerFields) values.set(headerPath(field), sample.header[field]);
  for (const [field, rows] of Object.entries(sample.rows))
    for (const row of rows) for (const [column, value] of Object.entries(row.cells)) values.set(cellPath(field, row.id, column), value);
  return {
    value: (path) => values.get(path),
    rows: (field) => (sample.rows[field] ?? []).map((row) => row.id),
    links: (field) => sample.links[field] ?? [],
  };
}
