import { openShelf } from '../authoring/shelf.ts';
import { ruleShelf } from './shelf.ts';

export const { rules } = openShelf(ruleShelf).rules.data;

/** Those that stand in a lesson. */
export const rulesOf = (lesson: string) => rules.filter(({ lessons }) => lessons.some(({ id }) => id === lesson));

/** The first day of them, after which the lesson is read with a caution. */
export const reviewByOf = (lesson: string): string | undefined =>
  rulesOf(lesson)
    .map(({ reviewBy }) => reviewBy)
    .sort()[0];
