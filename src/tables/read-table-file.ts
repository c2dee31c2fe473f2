import { LoadFailure } from '../load-failure.ts';
import { importAgain } from '../again.ts';
import { decodeText } from './decode-text.ts';
import { limits } from './limits.ts';
import type { Pace } from './pace.ts';
import { readText } from './read-text.ts';
import { natureOf, textNature } from './sniff.ts';
import { TableError, type TableRefusal, type TableSource } from './table.ts';

const loadWorkbook = importAgain(() => import('./workbook.ts'));

export type ReadTables = TableSource | { refused: TableRefusal };

/** The tables in a file, whatever its name says. Throws only when the work was stopped. */
export const readTableFile = (file: Blob, pace: Pace): Promise<ReadTables> =>
  settle(async () => {
    if (file.size > limits.bytes) throw new TableError('too-large');
    const bytes = new Uint8Array(await file.arrayBuffer());
    const nature = natureOf(bytes);
    if (nature === 'zip') return (await loadWorkbook()).readWorkbook(bytes, pace);
    if (nature !== 'text') throw new TableError(nature);
    const { text, encoding } = decodeText(bytes);
    const kind = textNature(text);
    if (kind !== 'table') throw new TableError(kind);
    return { tables: await readText(text, pace), encoding };
  }, pace);

/** The tables that a pasted text can be. Throws only when the work was stopped. */
export const readPastedTable = (text: string, pace: Pace): Promise<ReadTables> =>
  settle(async () => ({ tables: await readText(text, pace) }), pace);

async function settle(read: () => Promise<TableSource>, pace: Pace): Promise<ReadTables> {
  try {
    return await read();
  } catch (error) {
    if (error instanceof TableError) return { refused: error.why };
    if (error instanceof LoadFailure) return { refused: 'not-loaded' };
    // Stopped in between, or the file could not be had.
    await pace(1);
    return { refused: 'unreadable' };
  }
}
