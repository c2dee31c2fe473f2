import { shownDate } from '../worksheets/dates.ts';

/** How far the call is that was promised on a 相談記録票. none: nothing was promised, or it was settled before. */
export type CallState = 'none' | 'waiting' | 'today' | 'late' | 'done';

/**
 * @param text What stands in a field of the sheet.
 * @param today ISO day.
 */
export function callOf(text: (field: string) => string, today: string): CallState {
  const due = text('due');
  if (due === '') return 'none';
  if (text('checked') !== '' || text('result') === 'settled') return 'done';
  // What names no day cannot be late.
  if (shownDate(due) === undefined) return 'waiting';
  return due < today ? 'late' : due === today ? 'today' : 'waiting';
}

export const isDue = (call: CallState): boolean => call === 'today' || call === 'late';
