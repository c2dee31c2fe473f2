import { dateMessages } from './date-messages.ts';
import { shownDate } from './dates.ts';

/**
 * What a date control holds. `half`: some of year, month and day are typed, which browsers keep to themselves.
 * `no-day`: a text that names no day, or one outside the years we take; typed long ago, brought in, or without `max`.
 */
export type WrittenDate = { state: 'empty' | 'half' } | { state: 'day'; shown: string } | { state: 'no-day'; text: string };

/** @param isHalf `validity.badInput` of the control. */
export function readDate(text: string, isHalf = false): WrittenDate {
  if (isHalf) return { state: 'half' };
  if (text === '') return { state: 'empty' };
  const shown = shownDate(text);
  return shown === undefined ? { state: 'no-day', text } : { state: 'day', shown };
}

/**
 * For paper, files and lists: what is no day stands there as it was written, and says so.
 *
 * @param inWords How a day is told; `paper-dates.ts` has a shorter way.
 */
export function dateInWords(text: string, inWords: (iso: string) => string | undefined = shownDate): string {
  return text === '' ? '' : (inWords(text) ?? dateMessages.onPaper(text));
}
