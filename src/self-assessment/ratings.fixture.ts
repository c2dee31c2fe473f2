import { readFileSync } from 'node:fs';
import { parse } from 'yaml';
import type { RecordData, Value } from '../learner/record.ts';
import { worksheetSchema } from '../worksheets/schema.ts';
import { ratingSheetOf, type RatingSheet } from './rating-sheet.ts';
import { readRating, type Rating } from './ratings.ts';

/** The course's own self-assessment. */
export const sheet: RatingSheet = sheetOfCourse();

/** A filled sheet: levels by domain, each with a deed unless it is in `bare`. */
export function recordOf(levels: Record<string, number>, { bare = [] as string[], at = 1000, ...values }: Filling = {}): RecordData {
  const cells = Object.entries(levels).flatMap(([domain, level]): [string, Value][] => [
    [`domains/${domain}/level`, level],
    ...(bare.includes(domain) ? [] : [[`domains/${domain}/evidence`, '10月に一件、最後まで確かめた'] as [string, Value]]),
  ]);
  const all = Object.fromEntries([...cells, ...Object.entries(values as Record<string, Value>)]);
  return { values: Object.fromEntries(Object.entries(all).map(([path, value]) => [path, { value, at, by: 'x' }])), tray: [] };
}

/** `about`, `domain`, `header.date` and the like, beside the levels. */
type Filling = { bare?: string[]; at?: number } & Record<string, Value | undefined>;

export function ratingOf(levels: Record<string, number>, filling?: Filling): Rating {
  const rating = readRating(JSON.stringify([levels, filling]), recordOf(levels, filling), sheet);
  if (!rating) throw new Error('A rating has a level.');
  return rating;
}

function sheetOfCourse(): RatingSheet {
  const found = ratingSheetOf(worksheetSchema.parse(parse(readFileSync('content/worksheets/w02.yaml', 'utf8'))));
  if (!found) throw new Error('W02 is a sheet with levels.');
  return found;
}
