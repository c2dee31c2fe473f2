import { digest } from '../learner/digest.ts';
import { shownDate } from '../worksheets/dates.ts';
import { recordMessages } from './record-messages.ts';

/** What a learner declares to have done. */
export interface DeclaredRecord {
  name: string;
  affiliation: string;
  /** The day the record is made: `2026-11-20`. */
  made: string;
  lessons: { id: string; title: string; day: string; minutes: number; edition: string }[];
}

export const totalMinutes = ({ lessons }: DeclaredRecord): number => lessons.reduce((sum, { minutes }) => sum + minutes, 0);

/** Changes with every cell of the record. It finds damage and proves nothing: anyone can compute it. */
export const checksumOf = ({ name, affiliation, made, lessons }: DeclaredRecord): string =>
  digest([name, affiliation, made, ...lessons.flatMap(({ id, day, minutes, edition }) => [id, day, String(minutes), edition])].join('\n'));

/** One row for each lesson, each complete in itself, so that a host can put the files of all learners under one another. */
export function recordTable(record: DeclaredRecord): string[][] {
  const { name, affiliation, made, lessons } = record;
  const checksum = checksumOf(record);
  return [
    recordMessages.csvColumns,
    ...lessons.map(({ id, title, day, minutes, edition }) => [
      name,
      affiliation,
      id.toUpperCase(),
      title,
      day,
      shownDate(day) ?? '',
      String(minutes),
      edition,
      made,
      checksum,
    ]),
  ];
}
