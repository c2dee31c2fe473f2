import { type RecordData, type Value } from '../learner/record.ts';
import { rowIds } from '../learner/presence.ts';
import { pathOf, type Walk } from './walk.ts';

/**
 * What a dialogue keeps: `path` (choice ids of the present walk), `note/<choice id>`, `debrief` (the entry of the sheet that the
 * debrief was written into), and a row of `walks` for every way that came to an ending.
 */
export const notePath = (choice: string): string => `note/${choice}`;
export const walkPath = (row: string, cell: 'path' | 'ending' | '#order'): string => `walks/${row}/${cell}`;

export const asPath = (value: Value | undefined): string[] => (Array.isArray(value) ? value.map(String) : []);
export const asNote = (value: Value | undefined): string => (typeof value === 'string' ? value : '');

/** Whether a walk that came to its ending is not yet among the rows. */
export function isNewWalk(record: RecordData, walk: Walk): boolean {
  const way = pathOf(walk).join();
  return rowIds(record, 'walks').every((row) => asPath(record.values[walkPath(row, 'path')]?.value).join() !== way);
}
