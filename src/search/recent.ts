import type { Learner } from '../learner/learner.ts';
import { longestQuery } from './readings.ts';

const most = 5;

type Notes = Pick<Learner, '$mode' | 'readNote' | 'writeNote'>;

/** What was searched for last, latest first. On a computer that others use too, nothing is kept, and nothing is shown. */
export function recentSearches({ $mode, readNote }: Notes): string[] {
  if ($mode.get() === 'shared') return [];
  const kept = (readNote('searches') ?? '').split('\n', 2 * most).filter((query) => query !== '' && query.length <= longestQuery);
  return [...new Set(kept)].slice(0, most);
}

export function rememberSearch(learner: Notes, query: string): void {
  if (learner.$mode.get() === 'shared') return;
  const others = recentSearches(learner).filter((other) => other !== query);
  learner.writeNote('searches', [query, ...others].slice(0, most).join('\n'));
}

export function forgetSearches({ writeNote }: Notes): void {
  writeNote('searches', '');
}
