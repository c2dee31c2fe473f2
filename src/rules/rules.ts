import { openShelf } from '../authoring/shelf.ts';
import type { Rule } from './schema.ts';
import { ruleShelf } from './shelf.ts';

export const { rules } = openShelf(ruleShelf).rules.data;

const byLesson = new Map<string, Rule[]>();
for (const rule of rules)
  for (const lesson of new Set(rule.lessons.map(({ id }) => id))) byLesson.set(lesson, [...(byLesson.get(lesson) ?? []), rule]);

/** Those that stand in a lesson. */
export const rulesOf = (lesson: string): readonly Rule[] => byLesson.get(lesson) ?? [];

/** The first day of them, after which the lesson is read with a caution. */
export const reviewByOf = (lesson: string): string | undefined =>
  rulesOf(lesson)
    .map(({ reviewBy }) => reviewBy)
    .sort()[0];
