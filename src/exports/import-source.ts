import { describeSource } from '../tables/describe.ts';
import type { Table, TableSource } from '../tables/table.ts';
import type { ImportTarget } from './import-columns.ts';
import { readImport, type ImportContext, type ImportRefusal, type ImportResult } from './import-rows.ts';

export interface SourceResult {
  /** Name of the worksheet that was taken; '' when there is none. */
  name: string;
  result: ImportResult;
  /** What is to be said of the source as a whole. */
  notes: string[];
}

/**
 * Reads the table of a source that fills most fields. A text is cut where its headings are cut: each line is one cell
 * unless the row of headings has a delimiter, too.
 */
export function readSource(
  source: TableSource,
  target: ImportTarget,
  context: ImportContext,
  createId: () => string,
): SourceResult | { refused: ImportRefusal } {
  const read: { table: Table; result: ImportResult }[] = [];
  const refused: ImportRefusal[] = [];
  for (const table of source.tables) {
    const result = readImport(table, target, context, createId);
    if ('refused' in result) refused.push(result.refused);
    else read.push({ table, result });
  }
  const rank = ({ table, result: { match } }: (typeof read)[number]) => {
    const isCut = table.delimiter !== undefined && (table.rows.find(({ row }) => row === match.header)?.cells.length ?? 0) > 1;
    return 2 * match.matched.length + Number(isCut);
  };
  const [best] = read.sort((a, b) => rank(b) - rank(a));
  if (!best) return { refused: refused.find((why) => why !== 'no-headings') ?? refused[0] ?? 'empty' };
  return { name: best.table.name, result: best.result, notes: describeSource(source, best.table) };
}
