import type { Figure, Year } from '../evidence/schema.ts';
import type { Position } from './schema.ts';

/** The tables of the 令和5 survey by affiliation, as figure ids name them. */
export type TableName = 'qualification' | 'experience' | 'tasks';

/** How a task of one group compares with all who answered. */
export type TaskPart = 'more' | 'less' | 'near';

/** The column of all who answered. */
export const everyone = 'all';

/** A difference from all below so many points counts as none. The line is ours: the report tests no difference. */
export const nearPoints = 5;

/** Qualifications held by less are left out of a chart, unless they are the reader's own. In percent. */
export const leastShare = 1;

/** The figure in a cell of a table: the recalculated one where the printed one is wrong. */
export function cellId(table: TableName, group: string, row: string, figures: ReadonlyMap<string, Figure>): string {
  const id = `r5.${table}.${group}.${row}`;
  return figures.get(id)?.standing === 'do-not-cite' ? `${id}.recalc` : id;
}

/** The rows of a table, top to bottom. */
export function rowsOf(position: Position, table: TableName): readonly { id: string; label: string; inferred?: boolean }[] {
  if (table === 'qualification') return position.qualifications.filter(({ alone }) => alone === undefined);
  return table === 'experience' ? position.years : position.tasks;
}

/** Every figure the page shows, with the year it has to be of. */
export function figuresOfPosition(position: Position, figures: ReadonlyMap<string, Figure>): { id: string; year: Year }[] {
  const tables: readonly TableName[] = ['qualification', 'experience', 'tasks'];
  return [
    ...position.affiliations.map(({ share }) => ({ id: share, year: 'R5' as const })),
    ...position.employments.map(({ share }) => ({ id: share, year: 'R6' as const })),
    ...position.qualifications.flatMap(({ alone }) => (alone === undefined ? [] : [{ id: alone, year: 'R6' as const }])),
    ...tables.flatMap((table) =>
      rowsOf(position, table).flatMap((row) =>
        [everyone, ...position.groups.map(({ id }) => id)].map((group) => ({
          id: cellId(table, group, row.id, figures),
          year: 'R5' as const,
        })),
      ),
    ),
  ];
}
