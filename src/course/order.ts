import type { Course } from './schema.ts';

/** Lesson ids in course order. */
export const orderOf = ({ stages }: Course): string[] => stages.flatMap(({ modules }) => modules.flatMap(({ lessons }) => lessons));
