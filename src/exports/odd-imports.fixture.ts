import { readPastedTable, readTableFile, type ReadTables } from '../tables/read-table-file.ts';
import { steady } from '../tables/table.fixture.ts';
import { worksheets } from '../worksheets/sheets.ts';
import type { ImportTarget } from './import-columns.ts';
import { messages } from './import-messages.ts';
import { readSource } from './import-source.ts';

const sheet = worksheets.get('w07');
if (!sheet) throw new Error('no w07');
const target: ImportTarget = { kind: 'entries', sheet };

/** What became of an import into W07: the texts of each sheet, why rows were left out, how many problems were named. */
export interface Outcome {
  taken: string[];
  left?: string[];
  problems?: number;
}

export const outcomeOfPaste = async (text: string) => outcomeOf(await readPastedTable(text, steady));
export const outcomeOfFile = async (content: Uint8Array<ArrayBuffer> | string) =>
  outcomeOf(await readTableFile(new Blob([content]), steady));

function outcomeOf(read: ReadTables): Outcome | { refused: string } {
  const source = 'refused' in read ? read : readSource(read, target, { records: new Map() }, () => 'new');
  if ('refused' in source) {
    // Whatever is refused has a sentence of its own.
    if (!messages.refused[source.refused].endsWith('。')) throw new Error(`no sentence for ${source.refused}`);
    return { refused: source.refused };
  }
  const { accepted, left, problems, rows } = source.result;
  const named = new Set([...accepted, ...left, ...problems].map(({ row }) => row));
  if (named.size !== rows) throw new Error(`${String(rows - named.size)} rows are neither taken nor named`);
  return {
    taken: accepted.map(({ edits }) => edits.map(({ value }) => String(value)).join('/')),
    ...(left.length === 0 ? {} : { left: left.map(({ why }) => why) }),
    ...(problems.length === 0 ? {} : { problems: problems.length }),
  };
}
