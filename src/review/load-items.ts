import { loadJson } from '../load-json.ts';
import type { LessonItems } from './items.ts';

/** Questions and terms of a lesson, for the review. */
export const loadItems = (address: string): Promise<LessonItems> => loadJson<LessonItems>(address);
