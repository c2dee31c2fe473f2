import { openShelf } from '../authoring/shelf.ts';
import { ruleShelf } from './shelf.ts';

export const { rules } = openShelf(ruleShelf).rules.data;

/** Those that stand in a lesson. */
export const rulesOf = (lesson: string) => rules.filter(({ lessons }) => lessons.some(({ id }) => id === lesson));
