import { readFileSync } from 'node:fs';
import { parse } from 'yaml';
import { fold } from '../../src/search/fold.ts';

/** A query of `search-queries.yaml`, and what answers it. */
export interface Query {
  query: string;
  holds?: string[];
  or?: string[][];
  top?: string[];
}

/** By kind. */
export const queries = parse(readFileSync('tests/browser/search-queries.yaml', 'utf8')) as Record<string, Query[]>;

/** Those that a page answers. */
export const answeredQueries: Query[] = Object.entries(queries).flatMap(([kind, list]) => (kind === 'absent' ? [] : list));

/** Whether a page's folded text holds what a query is about. */
export function holdsOne({ query, holds, or = [] }: Query, text = ''): boolean {
  const groups = holds ? [holds, ...or] : or.length > 0 ? or : [[query]];
  return groups.some((group) => group.every((word) => text.includes(fold(word))));
}

/**
 * Mean reciprocal rank of the first page that answers.
 *
 * @param found Pages found for each query, by address.
 * @param texts Folded texts of pages.
 */
export function meanRank(asked: readonly Query[], found: readonly (readonly string[])[], texts: ReadonlyMap<string, string>): number {
  const ranks = asked.map((query, i) => {
    const answers = (page: string) => (query.top ? query.top.includes(page) : holdsOne(query, texts.get(page)));
    return 1 / ((found[i]?.findIndex(answers) ?? -1) + 1);
  });
  return ranks.reduce((sum, rank) => sum + (Number.isFinite(rank) ? rank : 0), 0) / asked.length;
}
